import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { FIRST_DAY, dayBytes, hexOfBytes } from '../../surveys/answers/receipt-proof.ts'
import { lastEventHash } from '../audit/service.ts'
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
import { type Closing, FEWEST_LEAVES, nextClosing } from './plan.ts'
import { publishedDay } from './published-day.ts'
import { insertClosedDay, insertLeaves, lastClosedDay } from './queries.ts'
import type { ReceiptDayTable } from './tables.ts'

type CloseDeps = Pick<Deps, 'connection' | 'now'>

/** Another process has closed the day meanwhile. */
class Overtaken extends Error {
  override name = 'Overtaken'
}

/**
 * Closes what is due, each day in a transaction with its record in the audit log. Closing again
 * closes nothing twice, whoever does it.
 * @returns the days closed
 */
export async function closeReceipts(deps: CloseDeps, actor: string): Promise<ReceiptDayTable[]> {
  const institution = await institutionOf(deps.connection.db)
  const today = calendarDay(deps.now(), institution?.timeZone ?? 'UTC')
  const closed: ReceiptDayTable[] = []
  while (await plan(deps.connection.db, today)) {
    try {
      closed.push(await closeNext(deps, today, actor))
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error
    }
  }
  return closed
}

async function plan(
  db: Deps['connection']['db'],
  today: string,
): Promise<(Closing & { readonly previous: string }) | undefined> {
  const last = await lastClosedDay(db)
  const closing = nextClosing(await daysWithoutReceipts(db), last?.day, daysBefore(today, 1))
  return closing && { ...closing, previous: last?.hash ?? FIRST_DAY }
}

function closeNext(deps: CloseDeps, today: string, actor: string): Promise<ReceiptDayTable> {
  return writeAudited(
    deps,
    ({ day, root, hash, previous, leaves }: ReceiptDayTable) => ({
      actor,
      action: 'receipts.close',
      subject: day,
      details: { root, hash, previous, leaves },
    }),
    async (trx) => {
      const closing = await plan(trx, today)
      if (!closing) throw new Overtaken()
      const hashes = await makeLeaves(trx, closing)
      if (hashes.length < FEWEST_LEAVES) throw new Overtaken()
      const row = closedDayRow({
        day: closing.day,
        closed_on: today,
        leaves: hashes.length,
        root: rootOf(merkleTree(hashes)),
        previous: closing.previous,
        audit_hash: await lastEventHash(trx),
      })
      await insertClosedDay(trx, row)
      return row
    },
  )
}

const RESPONSES_A_STEP = 250

/** @returns the hashes of the leaves */
async function makeLeaves(trx: Transaction<Database>, { day, of }: Closing): Promise<Uint8Array[]> {
  const hashes: Uint8Array[] = []
  for (const given of of) {
    for (;;) {
      const rows = await responsesWithoutReceipt(trx, given, RESPONSES_A_STEP)
      if (rows.length === 0) break
      const salted = rows.map((row) => ({ row, salt: randomBytes(16).toString('hex') }))
      const leaves = salted.map(({ row, salt }) => leafOfResponse(row, salt))
      for (const leaf of leaves) hashes.push(leafHash(leaf))
      await insertLeaves(
        trx,
        leaves.map((leaf, at) => ({
          provider_id: rows[at]?.provider_id ?? '',
          day,
          ...leaf,
          left_out: null,
        })),
      )
      await putReceiptDay(
        trx,
        day,
        salted.map(({ row, salt }) => ({ provider_id: row.provider_id, id: row.id, salt })),
      )
    }
  }
  return hashes
}

/** The row with its hash, which is of what is published alone. */
export function closedDayRow(row: Omit<ReceiptDayTable, 'hash'>): ReceiptDayTable {
  return { ...row, hash: hexOfBytes(sha256(dayBytes(publishedDay(row)))) }
}
