import type { Kysely, Transaction } from 'kysely'
import { addCounts } from '../counts/add-counts.ts'
import { APART } from '../counts/tables.ts'
import type { Database } from '../db/schema.ts'
import { addFlags, flagRows } from './flags.ts'
import {
  type CommitBatch,
  type Outcome,
  type PendingResponse,
  countsApartOfBatch,
  countsOfBatch,
} from './intake.ts'
import { responseRow, textRows } from './response-rows.ts'
import { keyOf } from './sealed-response.ts'
import { type StoredContent, isRepetition } from './stored-answers.ts'

/** The commit of a batch on PostgreSQL, safe beside any number of other processes. */
export function commitToPostgres(db: Kysely<Database>): CommitBatch {
  return (batch) =>
    db.transaction().execute(async (trx) => {
      const outcomes = await storeResponses(trx, batch)
      const stored = batch.filter((_, index) => outcomes[index] === 'stored')
      const texts = stored.flatMap(textRows)
      if (texts.length > 0) await trx.insertInto('response_text').values(texts).execute()
      await addFlags(trx, flagRows(stored))
      await addCounts(trx, countsOfBatch(stored), 'postgres')
      await addCounts(trx, countsApartOfBatch(stored), 'postgres', APART)
      return outcomes
    })
}

async function storeResponses(
  trx: Transaction<Database>,
  batch: readonly PendingResponse[],
): Promise<Outcome[]> {
  const firstOfId = new Map<string, PendingResponse>()
  for (const response of batch) {
    const key = keyOf(response.row)
    if (!firstOfId.has(key)) firstOfId.set(key, response)
  }
  const inserted = await trx
    .insertInto('response')
    .values([...firstOfId.values()].map(responseRow))
    .onConflict((oc) => oc.columns(['provider_id', 'id']).doNothing())
    .returning(['provider_id', 'id'])
    .execute()
  const fresh = new Set(inserted.map((row) => firstOfId.get(keyOf(row))))
  const again = batch.filter((response) => !fresh.has(response))
  const stored = new Map<string, StoredContent>()
  if (again.length > 0) {
    const rows = await trx
      .selectFrom('response')
      .select(['provider_id', 'id', 'answers', 'answers_hash'])
      .where(
        'id',
        'in',
        again.map(({ row }) => row.id),
      )
      .execute()
    for (const row of rows) stored.set(keyOf(row), row)
  }
  return batch.map((response) => {
    if (fresh.has(response)) return 'stored'
    const before = stored.get(keyOf(response.row))
    return before && isRepetition(before, response) ? 'already-stored' : 'conflict'
  })
}
