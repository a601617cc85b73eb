import { migrateToLatest } from '../../server/db/migrate.ts'
import { openDatabase } from '../../server/db/open.ts'

/** A process of its own that opens and migrates the database in the folder given, and says so. */
const connection = openDatabase({ dataFolder: process.argv[2] ?? '' })
try {
  await migrateToLatest(connection)
  process.send?.('ok')
} catch (error) {
  process.send?.(String(error))
}
await connection.db.destroy()
process.disconnect()
