import * as v from 'valibot'
import { answerParent } from '../measure/child.ts'
import { type Running, startServer } from '../../server/serve.ts'
import { usageOf } from './usage.ts'

/** The product itself, started the way `meraukla serve` starts it, on the folder it is told. */
let running: Running | undefined

answerParent(
  v.object({ dataFolder: v.string() }),
  async ({ dataFolder }) => {
    running ??= await startServer({
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://127.0.0.1',
      dataFolder,
      databaseUrl: undefined,
      logLevel: 'error',
    })
    return usageOf(running.port)
  },
  async () => running?.stop(),
)
