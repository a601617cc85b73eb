import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { FIRST_DAY, dayBytes, hexOfBytes } from '../../surveys/answers/receipt-proof.ts'
import { lastEventHash, lockAuditLog } from '../audit/service.ts'
import { calendarDay, daysBefore } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import {
  daysWithoutReceipts,
  putReceiptDay,
  responsesWithoutReceipt,
} from '../responses/receipted.ts'
import { leafHash, leafOfResponse } from './leaf.ts'
import { merkleTree, rootOf, sha256 } from './merkle.ts'
import { type Closing, nextClosing } from './plan.ts'
import { publishedDay } from './published-day.ts'
import { begunDay, insertClosedDay, insertLeaves, lastClosedDay, leavesOfDay } from './queries.ts'
import type { ReceiptDayTable } from './tables.ts'

type CloseDeps = Pick<Deps, 'connection' | 'now'>

/** Another process has closed the day meanwhile. */
class Overtaken extends Error {
  override name = 'Overtaken'
}

/** Between two steps others get to write. */
const PAUSE_MS = 10

/**
 * Closes what is due. The leaves are made in short transactions, so that answers need not wait, and
 * the day is closed by the last one, with its record in the audit log. A closing that was interrupted
 * is continued; closing again closes nothing twice, whoever does it.
 * @returns the days closed
 */
export async function closeReceipts(deps: CloseDeps, actor: string): Promise<ReceiptDayTable[]> {
  const { db } = deps.connection
  const institution = await institutionOf(db)
  const today = calendarDay(deps.now(), institution?.timeZone ?? 'UTC')
  const closed: ReceiptDayTable[] = []
  for (;;) {
    const closing = await plan(db, daysBefore(today, 1))
    if (!closing) return closed
    try {
      for (const given of closing.of) {
        while (await makeLeaves(deps, closing.day, given)) {
          await new Promise((resume) => setTimeout(resume, PAUSE_MS))
        }
      }
      closed.push(await closeDay(deps, closing.day, today, actor))
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
    }
  }
}

/** What to close next: first what an interrupted closing has begun. */
async function plan(db: Kysely<Database>, yesterday: string): Promise<Closing | undefined> {
  const last = (await lastClosedDay(db))?.day
  const waiting = await daysWithoutReceipts(db)
  const begun = await begunDay(db, last)
  if (begun === undefined) return nextClosing(waiting, last, yesterday)
  return { day: begun, of: waiting.map(({ day }) => day).filter((day) => day <= begun) }
}

const RESPONSES_A_STEP = 250

/**
 * Makes leaves for the closing of `day` of some responses that were given on one of its days.
 * @returns false when that day has no more
 */
function makeLeaves({ connection }: CloseDeps, day: string, given: string): Promise<boolean> {
  return connection.db.transaction().execute(async (trx) => {
    await lockAuditLog(trx, connection.dialect)
    await expectTurn(trx, day)
    const rows = await responsesWithoutReceipt(trx, given, RESPONSES_A_STEP)
    if (rows.length === 0) return false
    const made = rows.map((row) => ({ row, salt: randomBytes(16).toString('hex') }))
    await insertLeaves(
      trx,
      made.map(({ row, salt }) => ({
        provider_id: row.provider_id,
        day,
        ...leafOfResponse(row, salt),
        left_out: null,
      })),
    )
    await putReceiptDay(
      trx,
      day,
      made.map(({ row, salt }) => ({ provider_id: row.provider_id, id: row.id, salt })),
    )
    return rows.length === RESPONSES_A_STEP
  })
}

/** One day at a time is begun, and none before one that is closed. */
async function expectTurn(trx: Transaction<Database>, day: string): Promise<void> {
  const last = (await lastClosedDay(trx))?.day
  const begun = await begunDay(trx, last)
  if ((last !== undefined && day <= last) || (begun !== undefined && begun !== day)) {
    throw new Overtaken()
  }
}

function closeDay(
  deps: CloseDeps,
  day: string,
  today: string,
  actor: string,
): Promise<ReceiptDayTable> {
  return writeAudited(
    deps,
    ({ root, hash, previous, leaves }: ReceiptDayTable) => ({
      actor,
      action: 'receipts.close',
      subject: day,
      details: { root, hash, previous, leaves },
    }),
    async (trx) => {
      await expectTurn(trx, day)
      const leaves = await leavesOfDay(trx, day)
      const row = closedDayRow({
        day,
        closed_on: today,
        leaves: leaves.length,
        root: rootOf(merkleTree(leaves.map(leafHash))),
        previous: (await lastClosedDay(trx))?.hash ?? FIRST_DAY,
        audit_hash: await lastEventHash(trx),
      })
      await insertClosedDay(trx, row)
      return row
    },
  )
}

/** The row with its hash, which is of what is published alone. */
export function closedDayRow(row: Omit<ReceiptDayTable, 'hash'>): ReceiptDayTable {
  return { ...row, hash: hexOfBytes(sha256(dayBytes(publishedDay(row)))) }
}
