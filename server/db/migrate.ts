import { createHash } from 'node:crypto'
import {
  type ControlledTransaction,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import type { Connection } from './open.ts'
import { migrations } from './migrations/index.ts'

/** A migration that was released cannot be carried out on this database. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

export interface Migration {
  readonly name: string
  /** Changes the schema. Frozen once released: a mistake is corrected by the next migration. */
  readonly up: (db: Kysely<unknown>, dialect: Connection['dialect']) => Promise<void>
}

/**
 * Brings the database to the newest schema and returns the names of the migrations carried out.
 *
 * Each migration, the check whether it is needed and its line in the ledger are one transaction
 * that holds the write lock from its start, so that two processes starting at once or a process
 * killed half-way leave the database either before or after a migration, never inside one. (The
 * query builder's own migrator takes no lock on SQLite.)
 *
 * @throws {MigrationError} when the ledger names a migration that this version does not know, which
 *   means that a newer version has been here, or one that was edited after its release
 */
export async function migrateToLatest(
  connection: Connection,
  list: readonly Migration[] = migrations,
): Promise<string[]> {
  const done: string[] = []
  await inLockedTransaction(connection, async (trx) => {
    await sql`create table if not exists migration_ledger (
      name text primary key, fingerprint text not null, carried_out_at text not null)`.execute(trx)
    await refuseUnknown(trx, list)
  })
  for (const migration of list) {
    await inLockedTransaction(connection, async (trx) => {
      const fingerprint = await fingerprintOf(migration, connection.dialect)
      const [entry] = await ledger(trx, migration.name)
      if (entry) {
        if (entry.fingerprint === fingerprint) return
        throw new MigrationError(`Migration ${migration.name} was edited after its release`)
      }
      await migration.up(trx, connection.dialect)
      const at = new Date().toISOString()
      await sql`insert into migration_ledger (name, fingerprint, carried_out_at)
        values (${migration.name}, ${fingerprint}, ${at})`.execute(trx)
      done.push(migration.name)
    })
  }
  return done
}

/** Whether every migration of this version has been carried out. */
export async function isMigrated({ db }: Connection): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from migration_ledger`.execute(db)
    return migrations.every(({ name }) => rows.some((row) => row.name === name))
  } catch {
    return false
  }
}

type LedgerRow = { name: string; fingerprint: string }

async function ledger(db: Kysely<unknown>, name: string): Promise<LedgerRow[]> {
  const { rows } = await sql<LedgerRow>`select name, fingerprint from migration_ledger
    where name = ${name}`.execute(db)
  return rows
}

async function refuseUnknown(db: Kysely<unknown>, list: readonly Migration[]): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from migration_ledger`.execute(db)
  const unknown = rows.filter(({ name }) => !list.some((migration) => migration.name === name))
  if (unknown.length === 0) return
  const names = unknown.map(({ name }) => name).join(', ')
  throw new MigrationError(`The database was brought further by a newer version (${names})`)
}

async function inLockedTransaction(
  { schema, dialect }: Connection,
  work: (trx: Kysely<unknown>) => Promise<void>,
): Promise<void> {
  if (dialect === 'postgres') {
    const trx: ControlledTransaction<unknown> = await schema.startTransaction().execute()
    try {
      await sql`select pg_advisory_xact_lock(7365627)`.execute(trx)
      await work(trx)
      await trx.commit().execute()
    } catch (error) {
      await trx.rollback().execute()
      throw error
    }
    return
  }
  await schema.connection().execute(async (one) => {
    await sql`begin immediate`.execute(one)
    try {
      await work(one)
      await sql`commit`.execute(one)
    } catch (error) {
      await sql`rollback`.execute(one)
      throw error
    }
  })
}

/** SHA-256 of the statements a migration issues, so that an edit after its release is noticed. */
async function fingerprintOf({ up }: Migration, dialect: Connection['dialect']): Promise<string> {
  const statements: string[] = []
  const recorder = new Kysely<unknown>({
    dialect: dialect === 'sqlite' ? SQLITE_RECORDER : POSTGRES_RECORDER,
    log: (event) => void statements.push(event.query.sql),
  })
  await up(recorder, dialect)
  await recorder.destroy()
  return createHash('sha256').update(statements.join('\n')).digest('hex')
}

/** Dialects that compile statements and carry out none. */
const SQLITE_RECORDER = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
}
const POSTGRES_RECORDER = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}
