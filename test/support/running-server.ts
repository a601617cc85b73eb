import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../../server/config.ts'
import { type Running, startServer } from '../../server/serve.ts'

export interface TestServer extends Running {
  /** 'http://127.0.0.1:43210' */
  readonly address: string
}

/** The real server on a port of its own and an empty database, taken away by `close`. */
export async function startTestServer(
  overrides: Partial<Config> = {},
): Promise<TestServer & { close: () => Promise<void> }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'meraukla-e2e-'))
  const running = await startServer({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    dataFolder,
    databaseUrl: undefined,
    logLevel: 'error',
    ...overrides,
  })
  return {
    ...running,
    address: `http://127.0.0.1:${running.port}`,
    close: async () => {
      await running.stop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
