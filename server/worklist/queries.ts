import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { ResponseTable, ResponseTextTable } from '../responses/tables.ts'
import type {
  DigestCountTable,
  LowRatingState,
  LowRatingTable,
  ResponseArrivalTable,
  SurveyAlertTable,
} from './tables.ts'

type Db = Kysely<Database>

// Arrivals

export async function hasArrivals(db: Db): Promise<boolean> {
  const row = await db.selectFrom('response_arrival').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Takes arrivals for oneself: other processes pass them over until the transaction ends. */
export function takeSome(
  trx: Db,
  dialect: 'sqlite' | 'postgres',
  most: number,
): Promise<ResponseArrivalTable[]> {
  const some = trx
    .selectFrom('response_arrival')
    .selectAll()
    .orderBy('provider_id')
    .orderBy('id')
    .limit(most)
  return (dialect === 'postgres' ? some.forUpdate().skipLocked() : some).execute()
}

export async function forgetArrivals(
  trx: Db,
  arrivals: readonly ResponseArrivalTable[],
): Promise<void> {
  await trx
    .deleteFrom('response_arrival')
    .where((eb) => sameKeys(eb.ref('provider_id'), eb.ref('id'), arrivals))
    .execute()
}

export function responsesOf(
  db: Db,
  arrivals: readonly ResponseArrivalTable[],
): Promise<ResponseTable[]> {
  return db
    .selectFrom('response')
    .selectAll()
    .where((eb) => sameKeys(eb.ref('provider_id'), eb.ref('id'), arrivals))
    .orderBy('id')
    .execute()
}

export function textsOfResponses(
  db: Db,
  responses: readonly ResponseArrivalTable[],
): Promise<ResponseTextTable[]> {
  return db
    .selectFrom('response_text')
    .selectAll()
    .where((eb) => sameKeys(eb.ref('provider_id'), eb.ref('response_id'), responses))
    .orderBy('id')
    .execute()
}

function sameKeys(
  provider: Expression<string>,
  id: Expression<string>,
  keys: readonly ResponseArrivalTable[],
) {
  const rows = keys.map((key) => sql`(${key.provider_id}, ${key.id})`)
  return sql<SqlBool>`(${provider}, ${id}) in (values ${sql.join(rows)})`
}

// Low ratings

/** Once for each response, however often it is looked at. @returns whether it is new */
export async function insertLowRating(db: Db, row: LowRatingTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('low_rating')
    .values(row)
    .onConflict((oc) => oc.columns(['provider_id', 'response_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export interface WorkFilter {
  /** The only provider that a person may see; null: all. */
  readonly only: string | null
  readonly provider?: string | undefined
  readonly service?: string | undefined
  readonly centre?: string | undefined
}

export interface Window {
  readonly most: number
  readonly skip: number
}

function lowRatings(db: Db, states: readonly LowRatingState[], filter: WorkFilter) {
  const { only, provider, service, centre } = filter
  return db
    .selectFrom('low_rating')
    .where('low_rating.state', 'in', states)
    .$if(only !== null, (all) => all.where('low_rating.provider_id', '=', only ?? ''))
    .$if(Boolean(provider), (all) => all.where('low_rating.provider_id', '=', provider ?? ''))
    .$if(Boolean(service), (all) => all.where('low_rating.service_id', '=', service ?? ''))
    .$if(Boolean(centre), (all) => all.where('low_rating.centre_id', '=', centre ?? ''))
}

/** By month, the newest first; inside a month in the order of random ids. */
export function lowRatingPage(
  db: Db,
  states: readonly LowRatingState[],
  filter: WorkFilter,
  { most, skip }: Window,
) {
  return lowRatings(db, states, filter)
    .leftJoin('officer', 'officer.id', 'low_rating.taken_by')
    .selectAll('low_rating')
    .select('officer.name as taken_by_name')
    .orderBy(sql`substr(low_rating.day, 1, 7)`, 'desc')
    .orderBy('low_rating.id')
    .limit(most)
    .offset(skip)
    .execute()
}

export async function countLowRatings(
  db: Db,
  states: readonly LowRatingState[],
  filter: WorkFilter,
): Promise<number> {
  const { count } = await lowRatings(db, states, filter)
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export function findLowRating(
  db: Db,
  provider: string,
  id: string,
): Promise<LowRatingTable | undefined> {
  return db
    .selectFrom('low_rating')
    .selectAll()
    .where('provider_id', '=', provider)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Moves an entry that is still in `from`; false when somebody else moved it. */
export async function moveLowRating(
  db: Db,
  { provider_id, id }: Pick<LowRatingTable, 'provider_id' | 'id'>,
  from: LowRatingState,
  to: Partial<LowRatingTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('low_rating')
    .set(to)
    .where('provider_id', '=', provider_id)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Of responses that were erased or taken back. @returns how many */
export async function deleteOrphans(db: Db): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('low_rating')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('response')
            .select('response.id')
            .whereRef('response.provider_id', '=', 'low_rating.provider_id')
            .whereRef('response.id', '=', 'low_rating.response_id'),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

export function surveyAlerts(db: Db): Promise<SurveyAlertTable[]> {
  return db.selectFrom('survey_alert').selectAll().execute()
}

export async function putSurveyAlert(db: Db, survey: string, upTo: number | null): Promise<void> {
  if (upTo === null) {
    await db.deleteFrom('survey_alert').where('survey_id', '=', survey).execute()
    return
  }
  await db
    .insertInto('survey_alert')
    .values({ survey_id: survey, up_to: upTo })
    .onConflict((oc) => oc.column('survey_id').doUpdateSet({ up_to: upTo }))
    .execute()
}

// Comments

/** A month of a service at a centre that enough people answered in. */
export interface LargePlace {
  readonly provider: string
  readonly service: string
  readonly month: string
}

export interface CommentFilter extends WorkFilter {
  readonly state: ResponseTextTable['state']
  readonly month?: string | undefined
  /** Where `centre` is set: where its texts may be told apart from others'. */
  readonly places?: readonly LargePlace[] | undefined
}

function comments(db: Db, filter: CommentFilter) {
  const { only, provider, service, centre, state, month, places = [] } = filter
  return db
    .selectFrom('response_text as text')
    .leftJoin('response', (join) =>
      join
        .onRef('response.provider_id', '=', 'text.provider_id')
        .onRef('response.id', '=', 'text.response_id'),
    )
    .where('text.state', '=', state)
    .$if(only !== null, (all) => all.where('text.provider_id', '=', only ?? ''))
    .$if(Boolean(provider), (all) => all.where('text.provider_id', '=', provider ?? ''))
    .$if(Boolean(service), (all) => all.where('text.service_id', '=', service ?? ''))
    .$if(Boolean(month), (all) => all.where('text.month', '=', month ?? ''))
    .$if(Boolean(centre), (all) =>
      all
        .where('response.centre_id', '=', centre ?? '')
        .where((eb) =>
          eb.or(
            places.map((place) =>
              eb.and([
                eb('text.provider_id', '=', place.provider),
                eb('text.service_id', '=', place.service),
                eb('text.month', '=', place.month),
              ]),
            ),
          ),
        ),
    )
}

/** By month, the newest first; inside a month in the order of random ids. */
export function commentPage(db: Db, filter: CommentFilter, { most, skip }: Window) {
  return comments(db, filter)
    .selectAll('text')
    .select(['response.centre_id', 'response.survey_id', 'response.survey_version'])
    .orderBy('text.month', 'desc')
    .orderBy('text.id')
    .limit(most)
    .offset(skip)
    .execute()
}

export async function countComments(db: Db, filter: CommentFilter): Promise<number> {
  const { count } = await comments(db, filter)
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Months that have texts in a state, the newest first. */
export async function monthsOfComments(
  db: Db,
  state: ResponseTextTable['state'],
  only: string | null,
): Promise<string[]> {
  const rows = await db
    .selectFrom('response_text')
    .select('month')
    .distinct()
    .where('state', '=', state)
    .$if(only !== null, (all) => all.where('provider_id', '=', only ?? ''))
    .orderBy('month', 'desc')
    .execute()
  return rows.map(({ month }) => month)
}

// Digests

export function allSubscriptions(db: Db) {
  return db
    .selectFrom('digest_subscription')
    .innerJoin('officer', 'officer.id', 'digest_subscription.officer_id')
    .selectAll('digest_subscription')
    .select(['officer.email', 'officer.provider_id as only', 'officer.role'])
    .where('officer.disabled_on', 'is', null)
    .orderBy('officer_id')
    .execute()
}

export async function addNews(db: Db, news: DigestCountTable): Promise<void> {
  await db
    .insertInto('digest_count')
    .values(news)
    .onConflict((oc) =>
      oc
        .columns(['officer_id', 'provider_id', 'service_id', 'kind'])
        .doUpdateSet((eb) => ({ number: eb('digest_count.number', '+', news.number) })),
    )
    .execute()
}
