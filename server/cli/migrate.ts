import { Command } from 'commander'

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database to the newest schema')
    .option('--json', 'print the migrations carried out as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { readConfig } = await import('../config.ts')
      const { migrateToLatest } = await import('../db/migrate.ts')
      const { openDatabase } = await import('../db/open.ts')
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
