import { type Kysely, sql } from 'kysely'
import type { CubeEntry } from '../../surveys/counts/cube.ts'
import type { Place } from '../../surveys/counts/place.ts'
import type { Database } from '../db/schema.ts'
import { countKey } from './locked-rows.ts'
import {
  APART,
  COUNTED_ORIGINS,
  type CountImportTable,
  type PlaceCountTable,
  type PublishedPercentTable,
} from './tables.ts'
import { tallyText } from './tallies-json.ts'

/** Which counts are wanted; absent fields mean all. */
export interface CountFilter {
  /** First and last month, inclusive. */
  readonly from?: string
  readonly to?: string
  readonly provider?: string
  readonly service?: string
  readonly origin?: string
}

/** Rows of counts in the order of their keys, a provider at a time. */
export async function* placeCounts(
  db: Kysely<Database>,
  filter: CountFilter,
): AsyncGenerator<PlaceCountTable[]> {
  const providers = filter.provider === undefined ? await countedProviders(db) : [filter.provider]
  for (const provider of providers) {
    yield await wantedCounts(db, { ...filter, provider })
      .selectAll()
      .execute()
  }
}

/** Counts of one place in several months, as text. */
export interface PlaceTexts extends Omit<Place, 'period'> {
  /** A line for each month and origin: the month, and behind it the tallies as JSON. */
  readonly lines: string
}

/** The same, the months and origins of a place together: a quarter of the time. */
export async function* placeTexts(
  db: Kysely<Database>,
  filter: CountFilter,
): AsyncGenerator<PlaceTexts[]> {
  const providers = filter.provider === undefined ? await countedProviders(db) : [filter.provider]
  for (const provider of providers) {
    yield await wantedCounts(db, { ...filter, provider })
      .select([
        'provider_id as provider',
        'service_id as service',
        'centre_id as centre',
        'channel',
        'mode',
        'audience',
        // Tallies hold no line break: JSON writes it as an escape.
        sql<string>`string_agg(period || tallies, ${'\n'})`.as('lines'),
      ])
      .groupBy(['provider_id', 'service_id', 'centre_id', 'channel', 'mode', 'audience'])
      .execute()
  }
}

function wantedCounts(
  db: Kysely<Database>,
  { from, to, provider, service, origin }: CountFilter & { readonly provider: string },
) {
  let query = db.selectFrom('place_count').where('provider_id', '=', provider)
  if (from !== undefined) query = query.where('period', '>=', from)
  if (to !== undefined) query = query.where('period', '<=', to)
  if (service !== undefined) query = query.where('service_id', '=', service)
  // What was left out of the figures is read by those who ask for it by name.
  query =
    origin === undefined
      ? query.where('origin', '!=', 'excluded')
      : query.where('origin', '=', origin)
  return query
}

/** From key to key along the primary key: `distinct` would read every row of the table. */
async function countedProviders(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive provider(id) as (
      select min(provider_id) from place_count
      union all
      select (select min(provider_id) from place_count where provider_id > provider.id)
      from provider where id is not null
    )
    select id from provider where id is not null`.execute(db)
  return rows.map(({ id }) => id).toSorted()
}

/** First and last month with counts; undefined when there are none. */
export async function countedPeriods(
  db: Kysely<Database>,
): Promise<{ first: string; last: string } | undefined> {
  const row = await db
    .selectFrom('place_count')
    .select((eb) => [eb.fn.min('period').as('first'), eb.fn.max('period').as('last')])
    .executeTakeFirst()
  return row?.first && row.last ? { first: row.first, last: row.last } : undefined
}

/** Where and when a row counts. */
export function placeOfRow(row: PlaceCountTable): Place {
  return {
    provider: row.provider_id,
    service: row.service_id,
    centre: row.centre_id,
    channel: row.channel,
    mode: row.mode,
    audience: row.audience,
    period: row.period,
  }
}

function rowOf({ place, tallies }: CubeEntry, origin: string): PlaceCountTable {
  return { ...countKey(place, origin), tallies: tallyText(tallies) }
}

const ROWS_A_STATEMENT = 100

export async function insertCounts(
  db: Kysely<Database>,
  entries: readonly CubeEntry[],
  origin: string,
): Promise<void> {
  for (let at = 0; at < entries.length; at += ROWS_A_STATEMENT) {
    const rows = entries.slice(at, at + ROWS_A_STATEMENT).map((entry) => rowOf(entry, origin))
    await db.insertInto('place_count').values(rows).execute()
  }
}

export async function deleteCounts(db: Kysely<Database>, origin: string): Promise<void> {
  await db.deleteFrom('place_count').where('origin', '=', origin).execute()
}

export function findImportByHash(db: Kysely<Database>, sha256: string) {
  return db.selectFrom('count_import').selectAll().where('sha256', '=', sha256).executeTakeFirst()
}

export function allImports(db: Kysely<Database>): Promise<CountImportTable[]> {
  return db.selectFrom('count_import').selectAll().orderBy('imported_on').orderBy('id').execute()
}

export async function insertImport(db: Kysely<Database>, row: CountImportTable): Promise<void> {
  await db.insertInto('count_import').values(row).execute()
}

/** Places that counts of any import or of responses stand at already, among those given. */
export async function importedPlaces(db: Kysely<Database>): Promise<PlaceCountTable[]> {
  return db
    .selectFrom('place_count')
    .selectAll()
    .where('origin', 'not in', [...COUNTED_ORIGINS, APART])
    .execute()
}

export function publishedPercents(db: Kysely<Database>): Promise<PublishedPercentTable[]> {
  return db
    .selectFrom('published_percent')
    .selectAll()
    .orderBy('provider_id')
    .orderBy('service_id')
    .orderBy('period')
    .execute()
}

export async function putPublishedPercents(
  db: Kysely<Database>,
  rows: readonly PublishedPercentTable[],
): Promise<void> {
  for (const row of rows) {
    await db
      .insertInto('published_percent')
      .values(row)
      .onConflict((oc) =>
        oc
          .columns(['provider_id', 'service_id', 'period'])
          .doUpdateSet({ percent: row.percent, origin: row.origin }),
      )
      .execute()
  }
}

/** Holds off commits of responses on PostgreSQL while their counts are remade. */
export async function lockCounts(db: Kysely<Database>, dialect: string): Promise<void> {
  if (dialect === 'postgres')
    await sql`lock table response, place_count in share row exclusive mode`.execute(db)
}
