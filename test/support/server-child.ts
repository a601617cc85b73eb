import { findPoint } from '../../server/distribution/queries.ts'
import { startServer, stopOnSignals } from '../../server/serve.ts'
import { givenInstitution, givenPoint } from './builders.ts'

/** A server process of its own on the folder given; says where responses are put. */
const running = await startServer({
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://127.0.0.1',
  dataFolder: process.argv[2] ?? '',
  databaseUrl: undefined,
  logLevel: 'error',
})
stopOnSignals(running)
const { deps } = running
if (!(await findPoint(deps.connection.db, 'durable'))) {
  await givenInstitution(deps)
  await givenPoint(deps, { code: 'durable' })
}
process.send?.(`http://127.0.0.1:${running.port}/api/s/durable/responses`)
