import type SQLite from 'better-sqlite3'
import { openInbox } from './inbox.ts'
import type { CommitBatch } from './intake.ts'
import { seal } from './sealed-response.ts'

/**
 * Commits in this thread, and settles each batch before it is acknowledged: for commands and tests,
 * where nobody waits at a counter. The server commits in a thread of its own.
 */
export function commitToSqlite(sqlite: SQLite.Database): CommitBatch {
  const inbox = openInbox(sqlite)
  return async (batch) => {
    // The query builder may be inside a transaction on this same handle; it never waits for
    // anything but the database there, so the next turn finds the handle free.
    while (sqlite.inTransaction) await new Promise((resume) => setImmediate(resume))
    const outcomes = inbox.commit(batch.map(seal))
    while (inbox.settle() > 0);
    return outcomes
  }
}
