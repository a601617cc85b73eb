import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { CollectionPointTable } from './tables.ts'

/** A collection point with the names a respondent sees. */
export function findPoint(db: Kysely<Database>, code: string) {
  return db
    .selectFrom('collection_point')
    .innerJoin('survey', 'survey.id', 'collection_point.survey_id')
    .innerJoin('provider', 'provider.code', 'collection_point.provider_id')
    .innerJoin('service', 'service.code', 'collection_point.service_id')
    .leftJoin('centre', 'centre.code', 'collection_point.centre_id')
    .selectAll('collection_point')
    .select('survey.audience as survey_audience')
    .select('provider.name as provider_name')
    .select('service.name as service_name')
    .select('centre.name as centre_name')
    .where('collection_point.code', '=', code)
    .executeTakeFirst()
}

/** Sites that may show the point's questionnaire in a frame. */
export async function frameOriginsOf(
  db: Kysely<Database>,
  { code, provider_id }: Pick<CollectionPointTable, 'code' | 'provider_id'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('embed_host')
    .select('origin')
    .where('provider_id', '=', provider_id)
    .where('collection_point', '=', code)
    .orderBy('origin')
    .execute()
  return rows.map(({ origin }) => origin)
}

export function allPoints(db: Kysely<Database>): Promise<CollectionPointTable[]> {
  return db
    .selectFrom('collection_point')
    .selectAll()
    .orderBy('created_on')
    .orderBy('code')
    .execute()
}

export async function insertPoint(
  db: Kysely<Database>,
  point: CollectionPointTable,
): Promise<void> {
  await db.insertInto('collection_point').values(point).execute()
}

/** Sets the last day of a point; tells whether there is such a point. */
export async function setClosingDay(
  db: Kysely<Database>,
  code: string,
  day: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('collection_point')
    .set({ closes_on: day })
    .where('code', '=', code)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** From now on the point takes answers with an invitation only. */
export async function setTokenRequired(db: Kysely<Database>, code: string): Promise<void> {
  await db
    .updateTable('collection_point')
    .set({ token_required: 1 })
    .where('code', '=', code)
    .execute()
}

/** Where each survey has collection points, open or closed. */
export function placesOfPoints(db: Kysely<Database>) {
  return db
    .selectFrom('collection_point')
    .select(['survey_id', 'provider_id', 'service_id', 'centre_id', 'channel', 'mode'])
    .distinct()
    .execute()
}
