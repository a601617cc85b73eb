import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely, PostgresDialect, type SqliteDatabase, SqliteDialect } from 'kysely'
import { Pool } from 'pg'
import { recentMap } from '../recent-map.ts'
import type { Database } from './schema.ts'

/**
 * An open database. `sqlite` is the raw handle behind `db` for the one place that needs it, the
 * group commit of responses; everything else speaks Kysely.
 */
export type Connection =
  | (Databases & { readonly dialect: 'sqlite'; readonly sqlite: SQLite.Database })
  | (Databases & { readonly dialect: 'postgres' })

interface Databases {
  readonly db: Kysely<Database>
  /** The same database without table types, for migrations, which know no application. */
  readonly schema: Kysely<unknown>
}

/** The database cannot keep the promise that nothing acknowledged is lost. */
export class UnsafeDatabaseError extends Error {
  override name = 'UnsafeDatabaseError'
}

/** From this version on, two processes may checkpoint and write at once without damage. */
const OLDEST_SAFE_SQLITE = [3, 51, 3] as const

/** Opens PostgreSQL when a `postgres://` address is given, else the SQLite file in `dataFolder`. */
export function openDatabase(at: {
  databaseUrl?: string | undefined
  dataFolder: string
}): Connection {
  if (at.databaseUrl) return openPostgres(at.databaseUrl)
  mkdirSync(at.dataFolder, { recursive: true })
  return openSqlite(join(at.dataFolder, 'meraukla.sqlite'))
}

/** The same for one pass over many rows, which no page is needed twice for. */
export function openForReading(at: Parameters<typeof openDatabase>[0]): Connection {
  const connection = openDatabase(at)
  if (connection.dialect === 'sqlite') connection.sqlite.pragma('cache_size = -2048')
  return connection
}

/**
 * Opens a SQLite file with a write-ahead log that is flushed at every commit.
 * `journal_mode = WAL` alone would silently leave `synchronous` at NORMAL, which loses acknowledged
 * responses at a power cut: both are set, read back, and refused when they did not take.
 * @param file path, or ':memory:' in tests
 * @throws {UnsafeDatabaseError} when the file cannot be opened durably
 */
export function openSqlite(file: string): Connection {
  const sqlite = new SQLite(file)
  sqlite.pragma('busy_timeout = 10000')
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  // Erased free text must be gone from the file, not only unlinked.
  sqlite.pragma('secure_delete = ON')
  sqlite.pragma('wal_autocheckpoint = 4000')
  sqlite.pragma('cache_size = -16384')
  assertDurable(sqlite, file)
  const dialect = new SqliteDialect({ database: handleForQueries(sqlite) })
  return {
    dialect: 'sqlite',
    sqlite,
    db: new Kysely<Database>({ dialect }),
    schema: new Kysely<unknown>({ dialect }),
  }
}

/** Statements kept ready, those that were asked for lately. */
const STATEMENTS_KEPT = 200

/**
 * The handle as the query builder is given it. Every transaction begins as one that writes: one that
 * reads first and writes later is refused at once, without waiting, when another connection has
 * committed in between. Statements are kept ready, because to prepare one costs more than to run it.
 */
function handleForQueries(sqlite: SQLite.Database): SqliteDatabase {
  const ready = recentMap<string, SQLite.Statement>(STATEMENTS_KEPT)
  return {
    prepare(source) {
      const text = source === 'begin' ? 'begin immediate' : source
      const kept = ready.get(text)
      // One whose rows are still being read cannot be run a second time.
      if (kept && !kept.busy) return kept
      const statement = sqlite.prepare(text)
      ready.set(text, statement)
      return statement
    },
    close: () => sqlite.close(),
  }
}

function assertDurable(sqlite: SQLite.Database, file: string): void {
  const faults: string[] = []
  const journal = String(sqlite.pragma('journal_mode', { simple: true }))
  const expected = file === ':memory:' ? 'memory' : 'wal'
  if (journal !== expected) faults.push(`journal_mode is ${journal}, must be ${expected}`)
  const synchronous = Number(sqlite.pragma('synchronous', { simple: true }))
  if (synchronous !== 2) faults.push(`synchronous is ${synchronous}, must be 2 (FULL)`)
  const version = String(sqlite.prepare('select sqlite_version()').pluck().get())
  if (isOlder(version, OLDEST_SAFE_SQLITE)) {
    faults.push(`SQLite is ${version}, must be ${OLDEST_SAFE_SQLITE.join('.')} or newer`)
  }
  if (faults.length === 0) return
  sqlite.close()
  throw new UnsafeDatabaseError(`${file} cannot be used safely: ${faults.join('; ')}`)
}

function isOlder(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, least] of oldest.entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part < least
  }
  return false
}

/** Opens PostgreSQL. `options` are libpq options such as `-c search_path=…`, used by tests. */
export function openPostgres(connectionString: string, options?: string): Connection {
  const pool = new Pool({ connectionString, max: 10, ...(options ? { options } : {}) })
  // Without a listener on the pool and on each client, a backend that dies ends this process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const dialect = new PostgresDialect({ pool })
  return {
    dialect: 'postgres',
    db: new Kysely<Database>({ dialect }),
    schema: new Kysely<unknown>({ dialect }),
  }
}
