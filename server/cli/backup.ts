import { Command } from 'commander'

export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy the live SQLite database into a file, while the server runs')
    .argument('<file>')
    .option('--json', 'print the outcome as JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { backUp } = await import('../db/backup.ts')
      const { withDatabase } = await import('./with-database.ts')
      await withDatabase(({ connection }) => backUp(connection, file))
      console.log(json ? JSON.stringify({ file }) : `Written: ${file}`)
    })
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('Put a backup where no database is, and check it')
    .argument('<file>')
    .option('--json', 'print the outcome as JSON')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { readConfig } = await import('../config.ts')
      const { restore } = await import('../db/backup.ts')
      const { verifyAll } = await import('../audit/verify.ts')
      const { withDatabase } = await import('./with-database.ts')
      restore(file, readConfig(process.env).dataFolder)
      const findings = await withDatabase(({ connection }) => verifyAll(connection.db))
      if (json) console.log(JSON.stringify({ restored: file, findings }))
      else console.log(`Restored from ${file}; ${findings.length} findings.`)
      if (findings.length > 0) process.exitCode = 1
    })
}
