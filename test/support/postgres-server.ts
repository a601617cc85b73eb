import { type ChildProcess, fork } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** Starts a real PostgreSQL for the test run, brought by npm, and takes it away afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'meraukla-postgres-'))
  // The server runs as a user of its own where the tests run as root.
  chmodSync(folder, 0o777)
  const port = await freePort()
  const child = fork(
    new URL('postgres-child.ts', import.meta.url),
    [join(folder, 'data'), String(port)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  await answer(child, 'started')
  project.provide('postgresUrl', `postgres://postgres:test@127.0.0.1:${port}/postgres`)
  return async () => {
    child.send('stop')
    await answer(child, 'stopped')
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

function answer(child: ChildProcess, expected: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) =>
      reject(new Error(`PostgreSQL ended with ${code} before it ${expected}`))
    child.once('exit', ended)
    child.on('message', (said) => {
      if (said !== expected) return
      child.off('exit', ended)
      resolve()
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
