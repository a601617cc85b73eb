import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { CollectionPointTable } from '../distribution/tables.ts'
import type { AnswerKeyTable, AnswerLinkTable } from './tables.ts'

type Db = Kysely<Database>
/** What both databases find a point's rows by. */
export type PointKey = Pick<CollectionPointTable, 'code' | 'provider_id'>

export async function replaceOrigins(
  db: Db,
  point: PointKey,
  origins: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('embed_host')
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .execute()
  if (origins.length === 0) return
  await db
    .insertInto('embed_host')
    .values(
      origins.map((origin) => ({
        provider_id: point.provider_id,
        collection_point: point.code,
        origin,
      })),
    )
    .execute()
}

export function keysOf(db: Db, point: PointKey): Promise<AnswerKeyTable[]> {
  return db
    .selectFrom('answer_key')
    .selectAll()
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .orderBy('created_on')
    .orderBy('id')
    .execute()
}

export async function insertKey(db: Db, row: AnswerKeyTable): Promise<void> {
  await db.insertInto('answer_key').values(row).execute()
}

/** The hash of a key that was not revoked. */
export async function hashOfKey(db: Db, point: PointKey, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('answer_key')
    .select('key_hash')
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .where('id', '=', id)
    .where('revoked_on', 'is', null)
    .executeTakeFirst()
  return row?.key_hash
}

/** False when there is no such key that still works. */
export async function setRevoked(
  db: Db,
  point: PointKey,
  id: string,
  day: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('answer_key')
    .set({ revoked_on: day })
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .where('id', '=', id)
    .where('revoked_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Writes a call down; false when the key has had `most` in this minute. Exact for calls at once. */
export async function countCall(
  db: Db,
  point: PointKey,
  id: string,
  { minute, day, most }: { minute: string; day: string; most: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('answer_key')
    .set((eb) => ({
      minute,
      used_on: day,
      calls: eb
        .case()
        .when('minute', '=', minute)
        .then(eb('calls', '+', 1))
        .else(1)
        .end(),
    }))
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .where('id', '=', id)
    .where((eb) => eb.or([eb('minute', '!=', minute), eb('calls', '<', most)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The next place among the links that expire on a day. */
export async function takePosition(db: Db, point: PointKey, expiresOn: string): Promise<number> {
  const key = {
    provider_id: point.provider_id,
    collection_point: point.code,
    expires_on: expiresOn,
  }
  await db
    .insertInto('answer_link_batch')
    .values({ ...key, issued: 0, spent: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { issued } = await db
    .updateTable('answer_link_batch')
    .set((eb) => ({ issued: eb('issued', '+', 1) }))
    .where('provider_id', '=', key.provider_id)
    .where('collection_point', '=', key.collection_point)
    .where('expires_on', '=', expiresOn)
    .returning('issued')
    .executeTakeFirstOrThrow()
  return issued - 1
}

/** False when the link is there already. */
export async function insertLink(db: Db, row: AnswerLinkTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('answer_link')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export type LinkRow = Pick<AnswerLinkTable, 'expires_on' | 'position' | 'request'>

export function findLink(db: Db, point: PointKey, hash: string): Promise<LinkRow | undefined> {
  return db
    .selectFrom('answer_link')
    .select(['expires_on', 'position', 'request'])
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .where('token_hash', '=', hash)
    .executeTakeFirst()
}

export async function spentOfBatch(db: Db, point: PointKey, expiresOn: string): Promise<string> {
  const row = await db
    .selectFrom('answer_link_batch')
    .select('spent')
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .where('expires_on', '=', expiresOn)
    .executeTakeFirst()
  return row?.spent ?? ''
}

/** False when somebody else changed it since it was read. */
export async function replaceSpent(
  db: Db,
  point: PointKey,
  { expiresOn, before, after }: { expiresOn: string; before: string; after: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('answer_link_batch')
    .set({ spent: after })
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .where('expires_on', '=', expiresOn)
    .where('spent', '=', before)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many links of a point may still be used, and how many were. */
export function batchesOf(
  db: Db,
  point: PointKey,
): Promise<{ expires_on: string; issued: number; spent: string }[]> {
  return db
    .selectFrom('answer_link_batch')
    .select(['expires_on', 'issued', 'spent'])
    .where('provider_id', '=', point.provider_id)
    .where('collection_point', '=', point.code)
    .execute()
}

/** Erases every link whose last day is before `day`. */
export async function eraseLinksBefore(db: Db, day: string): Promise<void> {
  await db.deleteFrom('answer_link').where('expires_on', '<', day).execute()
  await db.deleteFrom('answer_link_batch').where('expires_on', '<', day).execute()
}
