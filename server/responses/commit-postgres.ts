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

/** The commit of a batch on PostgreSQL, safe beside any number of other processes. */
export function commitToPostgres(db: Kysely<Database>): CommitBatch {
  return (batch) =>
    db.transaction().execute(async (trx) => {
      const outcomes = await storeResponses(trx, batch)
      const stored = batch.filter((_, index) => outcomes[index] === 'stored')
      const texts = stored.flatMap((response) => response.texts)
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
    .values([...firstOfId.values()].map(({ row }) => row))
    .onConflict((oc) => oc.columns(['provider_id', 'id']).doNothing())
    .returning(['provider_id', 'id'])
    .execute()
  const isNew = new Set(inserted.map(keyOf))
  const before = batch.filter(({ row }) => !isNew.has(keyOf(row))).map(({ row }) => row)
  const hashes = new Map([...firstOfId].map(([key, { row }]) => [key, row.answers_hash]))
  if (before.length > 0) {
    const rows = await trx
      .selectFrom('response')
      .select(['provider_id', 'id', 'answers_hash'])
      .where(
        'id',
        'in',
        before.map(({ id }) => id),
      )
      .execute()
    for (const row of rows) hashes.set(keyOf(row), row.answers_hash)
  }
  return batch.map((response) => {
    const key = keyOf(response.row)
    if (isNew.has(key) && firstOfId.get(key) === response) return 'stored'
    return hashes.get(key) === response.row.answers_hash ? 'already-stored' : 'conflict'
  })
}

function keyOf(row: { provider_id: string; id: string }): string {
  return `${row.provider_id}\t${row.id}`
}
