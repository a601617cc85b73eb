import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { FIRST_DAY } from '../../surveys/answers/receipt-proof.ts'
import type { Database } from '../db/schema.ts'
import { responsesWithReceipt } from '../responses/receipted.ts'
import { closedDayRow } from './close.ts'
import { leafHash, leafOfResponse } from './leaf.ts'
import { merkleTree, rootOf } from './merkle.ts'
import { closedDays, leavesOfCodes, leavesOfDay } from './queries.ts'
import type { ReceiptDayTable } from './tables.ts'

const Closed = v.object({ root: v.string(), hash: v.string() })
const Erased = v.object({ responses: v.number(), receipts: v.optional(v.number()) })

/**
 * Looks whether the receipts agree with themselves, the responses and the audit log: the chain of
 * days, each root against its leaves, each response of a closed day against its leaf, and whether
 * more responses with receipts are gone than were erased at the end of their time.
 * @returns what does not hold, in words for the operator
 */
export async function verifyReceipts(db: Kysely<Database>): Promise<string[]> {
  const days = await closedDays(db)
  return [
    ...(await brokenDays(db, days)),
    ...(await brokenRecords(db, days)),
    ...(await brokenResponses(db, days)),
  ]
}

async function brokenDays(
  db: Kysely<Database>,
  days: readonly ReceiptDayTable[],
): Promise<string[]> {
  const findings: string[] = []
  let previous = FIRST_DAY
  for (const row of days) {
    const { day } = row
    if (row.previous !== previous) findings.push(`${day}: does not follow the day before`)
    if (closedDayRow(row).hash !== row.hash) findings.push(`${day}: was changed`)
    previous = row.hash
    const leaves = await leavesOfDay(db, day)
    const holds =
      leaves.length === row.leaves &&
      leaves.length > 0 &&
      rootOf(merkleTree(leaves.map(leafHash))) === row.root
    if (!holds) findings.push(`${day}: its ${leaves.length} receipts do not give its root`)
  }
  return findings
}

/** Each day against the event that closed it, and that event against the one it followed. */
async function brokenRecords(
  db: Kysely<Database>,
  days: readonly ReceiptDayTable[],
): Promise<string[]> {
  const events = await db
    .selectFrom('audit_event')
    .select(['subject', 'details', 'previous_hash'])
    .where('action', '=', 'receipts.close')
    .execute()
  const byDay = new Map(events.map((event) => [event.subject, event]))
  const known = new Set(days.map(({ day }) => day))
  const missing = days
    .filter(({ day, root, hash, audit_hash }) => {
      const event = byDay.get(day)
      const details = event && v.parse(Closed, JSON.parse(event.details))
      return details?.root !== root || details.hash !== hash || event?.previous_hash !== audit_hash
    })
    .map(({ day }) => `${day}: the audit log has not closed it so`)
  const last = days.at(-1)?.day
  const removed = events
    // A later one may have been closed while this looked.
    .filter(({ subject }) => !known.has(subject) && (last === undefined || subject < last))
    .map(({ subject }) => `${subject}: the audit log has closed it, and it is gone`)
  return [...missing, ...removed]
}

async function brokenResponses(
  db: Kysely<Database>,
  days: readonly ReceiptDayTable[],
): Promise<string[]> {
  const known = new Set(days.map(({ day }) => day))
  const last = days.at(-1)?.day ?? ''
  const findings: string[] = []
  let there = 0
  for await (const rows of responsesWithReceipt(db)) {
    const leaves = rows.map((row) => leafOfResponse(row, row.receipt_salt ?? ''))
    const codes = leaves.map(({ code }) => code)
    const kept = new Map<string, string>()
    for (const each of codes.length > 0 ? await leavesOfCodes(db, codes) : []) {
      kept.set(
        `${each.provider_id}\t${each.code}\t${each.commitment}`,
        `${each.day}\t${each.month}`,
      )
    }
    for (const [at, { code, month, commitment }] of leaves.entries()) {
      const row = rows[at]
      // Closed while this looked.
      if (!row || (!known.has(row.receipt_day) && row.receipt_day > last)) continue
      there++
      const found = kept.get(`${row.provider_id}\t${code}\t${commitment}`)
      if (found === `${row.receipt_day}\t${month}`) continue
      findings.push(`${row.receipt_day}: response ${row.id} is not as its receipt says`)
    }
  }
  const gone = days.reduce((sum, { leaves }) => sum + leaves, 0) - there
  const erased = await erasedWithReceipts(db)
  if (gone > erased) {
    findings.push(`${gone} responses of closed days are gone, and ${erased} were erased`)
  }
  return findings
}

/**
 * How many responses with receipts the audit log says were erased at the end of their time, also
 * before the record that closed their day: receipts are made some time ahead of it. Release 0.1 told
 * only how many were erased in all.
 */
async function erasedWithReceipts(db: Kysely<Database>): Promise<number> {
  const events = await db
    .selectFrom('audit_event')
    .select('details')
    .where('action', '=', 'responses.erase')
    .execute()
  return events
    .map(({ details }) => v.parse(Erased, JSON.parse(details)))
    .reduce((sum, { responses, receipts }) => sum + (receipts ?? responses), 0)
}
