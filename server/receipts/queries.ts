import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { ReceiptDayTable, ReceiptLeafTable } from './tables.ts'

/** Closed days, the earliest first. @param year only those */
export function closedDays(db: Kysely<Database>, year?: string): Promise<ReceiptDayTable[]> {
  let query = db.selectFrom('receipt_day').selectAll().orderBy('day')
  if (year !== undefined) {
    query = query.where('day', '>=', `${year}-01-01`).where('day', '<=', `${year}-12-31`)
  }
  return query.execute()
}

export function closedDay(db: Kysely<Database>, day: string): Promise<ReceiptDayTable | undefined> {
  return db.selectFrom('receipt_day').selectAll().where('day', '=', day).executeTakeFirst()
}

export function lastClosedDay(db: Kysely<Database>): Promise<ReceiptDayTable | undefined> {
  return db.selectFrom('receipt_day').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst()
}

/** A day whose leaves are being made, or were when that was interrupted. */
export async function begunDay(
  db: Kysely<Database>,
  last: string | undefined,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('receipt_leaf')
    .select('day')
    .where('day', '>', last ?? '')
    .orderBy('day')
    .limit(1)
    .executeTakeFirst()
  return row?.day
}

export async function insertClosedDay(
  trx: Transaction<Database>,
  row: ReceiptDayTable,
): Promise<void> {
  await trx.insertInto('receipt_day').values(row).execute()
}

export async function insertLeaves(
  trx: Transaction<Database>,
  rows: readonly ReceiptLeafTable[],
): Promise<void> {
  await trx.insertInto('receipt_leaf').values(rows).execute()
}

export function leavesOfDay(db: Kysely<Database>, day: string): Promise<ReceiptLeafTable[]> {
  return db.selectFrom('receipt_leaf').selectAll().where('day', '=', day).execute()
}

export function leavesOfCodes(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<ReceiptLeafTable[]> {
  return db
    .selectFrom('receipt_leaf')
    .selectAll()
    .where('code', 'in', codes)
    .orderBy('day')
    .execute()
}

/** How many responses of a year's months are in closed days. @param last the last closed day */
export async function leavesOfYear(
  db: Kysely<Database>,
  year: number,
  last: string,
): Promise<number> {
  const row = await db
    .selectFrom('receipt_leaf')
    .select((eb) => eb.fn.countAll<number | string>().as('leaves'))
    .where('month', '>=', `${year}-01`)
    .where('month', '<=', `${year}-12`)
    .where('day', '<=', last)
    .executeTakeFirst()
  return Number(row?.leaves ?? 0)
}
