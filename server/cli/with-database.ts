import type { Deps } from '../context.ts'

/** Who the audit log names for what is done from the command line. */
export const COMMAND_LINE = 'command-line'

/** Opens the configured database, migrated, for one command and closes it afterwards. */
export async function withDatabase<Result>(work: (deps: Deps) => Promise<Result>): Promise<Result> {
  const { readConfig } = await import('../config.ts')
  const { createLog } = await import('../log.ts')
  const { createDeps, openMigrated } = await import('../dependencies.ts')
  const config = readConfig(process.env)
  const connection = await openMigrated(config)
  try {
    return await work(await createDeps(config, connection, createLog('warn')))
  } finally {
    await connection.db.destroy()
  }
}
