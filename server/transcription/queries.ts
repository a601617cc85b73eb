import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { BatchState, PaperBatchTable, PaperKeyingTable } from './tables.ts'

type Db = Kysely<Database>

export function allBatches(db: Db): Promise<PaperBatchTable[]> {
  return db
    .selectFrom('paper_batch')
    .selectAll()
    .orderBy('created_on', 'desc')
    .orderBy('id')
    .execute()
}

export function findBatch(db: Db, id: string): Promise<PaperBatchTable | undefined> {
  return db.selectFrom('paper_batch').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertBatch(db: Db, batch: PaperBatchTable): Promise<void> {
  await db.insertInto('paper_batch').values(batch).execute()
}

/** Moves a batch on from a state; tells whether it was still in that one. */
export async function moveBatch(
  db: Db,
  {
    id,
    from,
    ...set
  }: { id: string; from: BatchState; state: BatchState } & Partial<
    Pick<PaperBatchTable, 'reason' | 'stored' | 'unusable'>
  >,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('paper_batch')
    .set(set)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function keyingsOf(
  db: Db,
  { provider_id, id }: Pick<PaperBatchTable, 'provider_id' | 'id'>,
): Promise<PaperKeyingTable[]> {
  return db
    .selectFrom('paper_keying')
    .selectAll()
    .where('provider_id', '=', provider_id)
    .where('batch_id', '=', id)
    .orderBy('sheet')
    .orderBy('round')
    .execute()
}

export function keyingsOfSheet(
  db: Db,
  { provider_id, id }: Pick<PaperBatchTable, 'provider_id' | 'id'>,
  sheet: number,
): Promise<PaperKeyingTable[]> {
  return db
    .selectFrom('paper_keying')
    .selectAll()
    .where('provider_id', '=', provider_id)
    .where('batch_id', '=', id)
    .where('sheet', '=', sheet)
    .execute()
}

/** Stores a keying, or puts it in the place of the same person's earlier one. */
export async function putKeying(db: Db, keying: PaperKeyingTable): Promise<void> {
  await db
    .insertInto('paper_keying')
    .values(keying)
    .onConflict((conflict) =>
      conflict
        .columns(['provider_id', 'batch_id', 'sheet', 'round'])
        .doUpdateSet({ officer_id: keying.officer_id, fields: keying.fields }),
    )
    .execute()
}

/** A decision about an earlier keying of the sheet no longer holds once it is typed anew. */
export async function deleteDecision(
  db: Db,
  { provider_id, batch_id, sheet }: PaperKeyingTable,
): Promise<void> {
  await db
    .deleteFrom('paper_keying')
    .where('provider_id', '=', provider_id)
    .where('batch_id', '=', batch_id)
    .where('sheet', '=', sheet)
    .where('round', '=', 3)
    .execute()
}

export async function deleteKeyings(
  db: Db,
  { provider_id, id }: Pick<PaperBatchTable, 'provider_id' | 'id'>,
): Promise<void> {
  await db
    .deleteFrom('paper_keying')
    .where('provider_id', '=', provider_id)
    .where('batch_id', '=', id)
    .execute()
}
