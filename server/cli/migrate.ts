import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { migrateToLatest } from '../db/migrate.ts'
import { openDatabase } from '../db/open.ts'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database to the newest schema')
    .option('--json', 'print the migrations carried out as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const connection = openDatabase(readConfig(process.env))
      try {
        const done = await migrateToLatest(connection)
        if (json) console.log(JSON.stringify({ migrations: done }))
        else console.log(done.length === 0 ? 'Nothing to do.' : `Carried out: ${done.join(', ')}`)
      } finally {
        await connection.db.destroy()
      }
    })
}
