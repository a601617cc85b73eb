import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { ResponseTextTable } from './tables.ts'

export type TextKey = Pick<ResponseTextTable, 'provider_id' | 'id'>

/** Some texts as they stand, in no order of arrival; those that are gone are left out. */
export async function findTexts(
  db: Kysely<Database>,
  keys: readonly TextKey[],
): Promise<ResponseTextTable[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('response_text')
    .selectAll()
    .where('provider_id', 'in', [...new Set(keys.map(({ provider_id }) => provider_id))])
    .where(
      'id',
      'in',
      keys.map(({ id }) => id),
    )
    .orderBy('id')
    .execute()
  const wanted = new Set(keys.map(({ provider_id, id }) => `${provider_id}\t${id}`))
  return rows.filter(({ provider_id, id }) => wanted.has(`${provider_id}\t${id}`))
}

/** Says what an officer decided of a text, and what is left of it. */
export async function decideText(
  db: Kysely<Database>,
  { provider_id, id }: TextKey,
  to: Pick<ResponseTextTable, 'state' | 'text'>,
): Promise<void> {
  await db
    .updateTable('response_text')
    .set(to)
    .where('provider_id', '=', provider_id)
    .where('id', '=', id)
    .execute()
}
