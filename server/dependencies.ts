import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { institutionOf } from './catalogue/service.ts'
import type { Config } from './config.ts'
import type { Deps } from './context.ts'
import { migrateToLatest } from './db/migrate.ts'
import { type Connection, openDatabase } from './db/open.ts'
import { createPointDirectory } from './distribution/point-directory.ts'
import { type Metrics, createMetrics } from './http/metrics.ts'
import { createArrivals } from './integrity/arrivals.ts'
import { createMailing } from './invitations/mailing.ts'
import { type Log, createLog } from './log.ts'
import { gatherApart } from './reports/gathering.ts'
import { renderApart } from './reports/rendering.ts'
import { commitToPostgres } from './responses/commit-postgres.ts'
import { commitToSqlite } from './responses/commit-sqlite.ts'
import { type CommitBatch, createIntake } from './responses/intake.ts'
import { checkDefinitionApart } from './surveys/definition-check.ts'
import { createOutbound } from './webhooks/outbound.ts'

/**
 * Everything the application reaches outside itself, for real. Responses are committed in this
 * thread unless another way is given.
 */
export async function createDeps(
  config: Config,
  connection: Connection,
  log: Log = createLog(config.logLevel),
  commit: CommitBatch = commitHere(connection),
  metrics: Metrics = createMetrics({ process: true }),
): Promise<Deps> {
  const now = () => new Date()
  const institution = await institutionOf(connection.db)
  return {
    connection,
    intake: createIntake(commit, metrics),
    now,
    log,
    metrics,
    publicUrl: config.publicUrl,
    webFolder: builtWeb(),
    gatherReport: gatherApart(config),
    renderReport: renderApart,
    checkDefinition: checkDefinitionApart,
    points: createPointDirectory(connection, now),
    arrivals: createArrivals({ now }),
    mailing: createMailing(config),
    outbound: createOutbound(config.webhooks),
    setUpCode: institution ? null : randomBytes(9).toString('base64url'),
  }
}

/** Commits in this thread. */
export function commitHere(connection: Connection): CommitBatch {
  return connection.dialect === 'sqlite'
    ? commitToSqlite(connection.sqlite)
    : commitToPostgres(connection.db)
}

/** Opens and migrates the configured database. */
export async function openMigrated(config: Config): Promise<Connection> {
  const connection = openDatabase(config)
  try {
    await migrateToLatest(connection)
  } catch (error) {
    await connection.db.destroy()
    throw error
  }
  return connection
}

function builtWeb(): string | null {
  const folder = join(import.meta.dirname, '..', 'dist', 'web')
  return existsSync(join(folder, '.vite', 'manifest.json')) ? folder : null
}
