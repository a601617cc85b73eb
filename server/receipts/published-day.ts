import type { Kysely } from 'kysely'
import type { ClosedDay } from '../../surveys/answers/receipt-proof.ts'
import type { Database } from '../db/schema.ts'
import { closedDays } from './queries.ts'
import type { ReceiptDayTable } from './tables.ts'

/** What everybody may read of a closed day: not how many answers exactly. */
export function publishedDay(row: Omit<ReceiptDayTable, 'hash'>): ClosedDay {
  return {
    day: row.day,
    closedOn: row.closed_on,
    root: row.root,
    atLeast: Math.floor(row.leaves / 10) * 10,
    previous: row.previous,
    auditLog: row.audit_hash,
  }
}

export interface PublishedDay extends ClosedDay {
  /** Hash of all the rest, which the next day holds. */
  readonly hash: string
}

export function withHash(row: ReceiptDayTable): PublishedDay {
  return { ...publishedDay(row), hash: row.hash }
}

/** Closed days as they are published, the earliest first. @param year only those */
export async function publishedDays(db: Kysely<Database>, year?: string): Promise<PublishedDay[]> {
  return (await closedDays(db, year)).map(withHash)
}
