import { type Kysely, type Transaction, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import { unsealBatch } from './sealed-response.ts'
import type { ResponseTable } from './tables.ts'

/** Word for word the condition of the index that holds nothing else. */
const waits = sql<boolean>`receipt_day is null and collection_point not like 'import:%'`

/** How many settled responses of each day are in no closed day yet, the earliest day first. */
export async function daysWithoutReceipts(
  db: Kysely<Database>,
): Promise<{ day: string; responses: number }[]> {
  const rows = await db
    .selectFrom('response')
    .select((eb) => ['day', eb.fn.countAll<number | string>().as('responses')])
    .where(waits)
    .groupBy('day')
    .orderBy('day')
    .execute()
  return rows.map(({ day, responses }) => ({ day, responses: Number(responses) }))
}

/** Some settled responses of a day that are in no closed day yet. */
export function responsesWithoutReceipt(
  trx: Transaction<Database>,
  day: string,
  most: number,
): Promise<ResponseTable[]> {
  return trx
    .selectFrom('response')
    .selectAll()
    .where(waits)
    .where('day', '=', day)
    .limit(most)
    .execute()
}

/** Which closed day responses are in, and the salt of each one's commitment. */
export async function putReceiptDay(
  trx: Transaction<Database>,
  day: string,
  rows: readonly { readonly provider_id: string; readonly id: string; readonly salt: string }[],
): Promise<void> {
  const values = sql.join(
    rows.map(({ provider_id, id, salt }) => sql`(${provider_id}, ${id}, ${salt})`),
  )
  await sql`with given (provider_id, id, salt) as (values ${values})
    update response set receipt_day = ${day}, receipt_salt = given.salt from given
    where response.provider_id = given.provider_id and response.id = given.id`.execute(trx)
}

const IDS_A_PAGE = 5000

/** Ids of all responses that are stored and in no closed day yet, those in the inbox included. */
export async function* idsWithoutReceipt(db: Kysely<Database>): AsyncGenerator<string[]> {
  for (const { responses } of await db.selectFrom('response_inbox').select('responses').execute()) {
    yield unsealBatch(responses).map(({ row }) => row.id)
  }
  for (const { day } of await daysWithoutReceipts(db)) {
    let last: { provider_id: string; id: string } | undefined
    for (;;) {
      let query = db
        .selectFrom('response')
        .select(['provider_id', 'id'])
        .where(waits)
        .where('day', '=', day)
        .orderBy('provider_id')
        .orderBy('id')
        .limit(IDS_A_PAGE)
      if (last) query = query.where(after(last))
      const rows = await query.execute()
      yield rows.map(({ id }) => id)
      last = rows.at(-1)
      if (rows.length < IDS_A_PAGE) break
    }
  }
}

const RESPONSES_A_PAGE = 500

/** Every settled response that is in a closed day, in the order of the keys. */
export async function* responsesWithReceipt(
  db: Kysely<Database>,
): AsyncGenerator<(ResponseTable & { receipt_day: string })[]> {
  let last: { provider_id: string; id: string } | undefined
  for (;;) {
    let query = db
      .selectFrom('response')
      .selectAll()
      .orderBy('provider_id')
      .orderBy('id')
      .limit(RESPONSES_A_PAGE)
    if (last) query = query.where(after(last))
    const rows = await query.execute()
    yield rows.flatMap((row) => (row.receipt_day ? [{ ...row, receipt_day: row.receipt_day }] : []))
    last = rows.at(-1)
    if (rows.length < RESPONSES_A_PAGE) return
  }
}

function after({ provider_id, id }: { provider_id: string; id: string }) {
  return sql<boolean>`(provider_id, id) > (${provider_id}, ${id})`
}
