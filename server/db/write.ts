import type { Transaction } from 'kysely'
import { type AuditEntry, lockAuditLog, record } from '../audit/service.ts'
import type { Connection } from './open.ts'
import type { Database } from './schema.ts'

/**
 * Runs `work` and the record of it in the audit log as one transaction. An entry that is undefined
 * says that an event on record covers what was done. `work` may wait for
 * nothing but the database: on SQLite the commits of responses wait for it.
 */
export function writeAudited<Result>(
  { connection, now }: { connection: Connection; now: () => Date },
  entry: AuditEntry | ((result: Result) => AuditEntry | undefined),
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return connection.db.transaction().execute(async (trx) => {
    await lockAuditLog(trx, connection.dialect)
    const result = await work(trx)
    const made = typeof entry === 'function' ? entry(result) : entry
    if (made) await record(trx, now(), made)
    return result
  })
}
