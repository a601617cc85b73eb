import { type Kysely, type Transaction, sql } from 'kysely'
import { type CubeEntry, addToCube } from '../../surveys/counts/cube.ts'
import type { Database } from '../db/schema.ts'
import { type PendingResponse, countsOfResponse, placeOf } from './intake.ts'
import { responseRow, textRows } from './response-rows.ts'
import { keyOf, settledRow, unsealBatch } from './sealed-response.ts'
import { type StoredContent, readAnswers } from './stored-answers.ts'

/** What is stored under ids; keys as of `keyOf`. */
type StoredContents = ReadonlyMap<string, StoredContent>

const IDS_A_QUERY = 500

/** What waits in the inbox (SQLite): acknowledged, so as good as stored. */
export async function contentInInbox(db: Kysely<Database>): Promise<StoredContents> {
  const contents = new Map<string, StoredContent>()
  for (const { responses } of await db.selectFrom('response_inbox').select('responses').execute()) {
    for (const kept of unsealBatch(responses)) contents.set(keyOf(kept.row), settledRow(kept))
  }
  return contents
}

/** Of some responses those that are in the table already. */
export async function storedContent(
  db: Kysely<Database>,
  rows: readonly { readonly provider_id: string; readonly id: string }[],
): Promise<StoredContents> {
  const contents = new Map<string, StoredContent>()
  const wanted = new Set(rows.map(keyOf))
  for (let at = 0; at < rows.length; at += IDS_A_QUERY) {
    const part = rows.slice(at, at + IDS_A_QUERY)
    const found = await db
      .selectFrom('response')
      .select(['provider_id', 'id', 'answers', 'answers_hash'])
      .where('provider_id', 'in', [...new Set(part.map((row) => row.provider_id))])
      .where(
        'id',
        'in',
        part.map(({ id }) => id),
      )
      .execute()
    for (const row of found) if (wanted.has(keyOf(row))) contents.set(keyOf(row), row)
  }
  return contents
}

const ROWS_A_STATEMENT = 250

/**
 * Stores new responses with their free text, in the transaction of their import. Counts are the
 * caller's: many batches of an import share one addition.
 * @throws Error when one of them came in another way since the caller looked: nothing is stored then
 */
export async function insertImported(
  trx: Transaction<Database>,
  batch: readonly PendingResponse[],
): Promise<void> {
  for (let at = 0; at < batch.length; at += ROWS_A_STATEMENT) {
    const part = batch.slice(at, at + ROWS_A_STATEMENT)
    const [result] = await trx
      .insertInto('response')
      .values(part.map(responseRow))
      .onConflict((oc) => oc.doNothing())
      .execute()
    if (Number(result?.numInsertedOrUpdatedRows ?? 0) !== part.length)
      throw new Error('a response of this import was sent by somebody else at the same moment')
    const texts = part.flatMap(textRows)
    for (let from = 0; from < texts.length; from += ROWS_A_STATEMENT) {
      await trx
        .insertInto('response_text')
        .values(texts.slice(from, from + ROWS_A_STATEMENT))
        .execute()
    }
  }
}

/** What the collection point of an import's responses is called. */
export function importedAt(importId: string): string {
  return `import:${importId}`
}

/** How many responses of an import are still there. */
export async function countImported(db: Kysely<Database>, importId: string): Promise<number> {
  const row = await db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('collection_point', '=', importedAt(importId))
    // Word for word the condition of the index.
    .where(sql<boolean>`collection_point like 'import:%'`)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}

const ROWS_A_DELETION = 500

/**
 * Deletes the responses of an import with their free text.
 * @returns what they counted as, to be taken from the counts in the same transaction
 */
export async function deleteImported(
  trx: Transaction<Database>,
  importId: string,
  providers: readonly string[],
): Promise<{ responses: number; cube: Map<string, CubeEntry> }> {
  const point = importedAt(importId)
  for (const provider of providers) {
    // One statement for all: texts are not found by their response, only by their provider.
    await trx
      .deleteFrom('response_text')
      .where('provider_id', '=', provider)
      .where('response_id', 'in', (eb) =>
        eb
          .selectFrom('response')
          .select('id')
          .where('provider_id', '=', provider)
          .where('collection_point', '=', point)
          .where(sql<boolean>`collection_point like 'import:%'`),
      )
      .execute()
  }
  const cube = new Map<string, CubeEntry>()
  let responses = 0
  for (;;) {
    const rows = await trx
      .selectFrom('response')
      .selectAll()
      .where('collection_point', '=', point)
      .where(sql<boolean>`collection_point like 'import:%'`)
      .limit(ROWS_A_DELETION)
      .execute()
    if (rows.length === 0) return { responses, cube }
    for (const row of rows) {
      addToCube(cube, placeOf(row), countsOfResponse(row, readAnswers(row.answers)))
    }
    for (const provider of new Set(rows.map((row) => row.provider_id))) {
      await trx
        .deleteFrom('response')
        .where('provider_id', '=', provider)
        .where(
          'id',
          'in',
          rows.flatMap((row) => (row.provider_id === provider ? [row.id] : [])),
        )
        .execute()
    }
    responses += rows.length
  }
}
