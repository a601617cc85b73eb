import type { Transaction } from 'kysely'
import { type AuditEntry, lockAuditLog, record } from '../audit/service.ts'
import type { Connection } from './open.ts'
import type { Database } from './schema.ts'

/**
 * Runs `work` and the record of it in the audit log as one transaction. `work` may wait for
 * nothing but the database: on SQLite the commits of responses wait for it.
 */
export function writeAudited<Result>(
  { connection, now }: { connection: Connection; now: () => Date },
  entry: AuditEntry | ((result: Result) => AuditEntry),
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return connection.db.transaction().execute(async (trx) => {
    await lockAuditLog(trx, connection.dialect)
    const result = await work(trx)
    await record(trx, now(), typeof entry === 'function' ? entry(result) : entry)
    return result
  })
}
