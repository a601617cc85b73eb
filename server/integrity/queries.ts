import { type ExpressionBuilder, type Kysely, type Transaction } from 'kysely'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { ExclusionReason } from '../../surveys/answers/exclusion.ts'
import type { Database } from '../db/schema.ts'
import type { ResponseTable } from '../responses/tables.ts'
import type { ResponseReviewTable } from './tables.ts'

type Db = Kysely<Database>

/** `open`: marked, and nobody has decided yet. */
export const REVIEW_STATES = ['open', 'excluded', 'kept'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

export interface ResponseKey {
  readonly provider: string
  readonly id: string
}

/** Whose answers are meant; absent fields mean all. Days are inclusive. */
export interface ReviewScope {
  readonly provider?: string | undefined
  readonly service?: string | undefined
  readonly from?: string
  readonly to?: string
}

/** How many marked responses there are by point, reason and what was decided. */
export async function flaggedNumbers(
  db: Db,
  { provider }: Pick<ReviewScope, 'provider'> = {},
): Promise<
  {
    provider: string
    point: string
    reason: FlagReason
    state: ReviewState
    responses: number
  }[]
> {
  const rows = await markedResponses(db)
    .$if(provider !== undefined, (query) => query.where('flag.provider_id', '=', provider ?? ''))
    .groupBy(['flag.provider_id', 'response.collection_point', 'flag.reason', 'review.decision'])
    .select([
      'flag.provider_id as provider',
      'response.collection_point as point',
      'flag.reason',
      'review.decision',
    ])
    .select((eb) => eb.fn.countAll<number | string>().as('responses'))
    .orderBy('flag.provider_id')
    .orderBy('response.collection_point')
    .orderBy('flag.reason')
    .orderBy('review.decision')
    .execute()
  return rows.map(({ decision, responses, ...row }) => ({
    ...row,
    state: decision ?? 'open',
    responses: Number(responses),
  }))
}

/** Marked responses of a point, newest day first, with what was decided about each. */
export function flaggedResponses(
  db: Db,
  wanted: { point: string; reason?: FlagReason | undefined; state: ReviewState; limit: number },
) {
  const { reason, state } = wanted
  // There are few marks, and many responses.
  return db
    .selectFrom((from) => {
      const flags = from
        .selectFrom('response_flag')
        .select(['provider_id', 'response_id'])
        .distinct()
      return (reason === undefined ? flags : flags.where('reason', '=', reason)).as('flag')
    })
    .innerJoin('response', (join) =>
      join
        .onRef('response.provider_id', '=', 'flag.provider_id')
        .onRef('response.id', '=', 'flag.response_id'),
    )
    .leftJoin('response_review as review', (join) =>
      join
        .onRef('review.provider_id', '=', 'flag.provider_id')
        .onRef('review.response_id', '=', 'flag.response_id'),
    )
    .where('response.collection_point', '=', wanted.point)
    .where('review.decision', state === 'open' ? 'is' : '=', state === 'open' ? null : state)
    .select([
      'response.provider_id as provider',
      'response.id',
      'response.day',
      'response.language',
      'response.mode',
      'response.survey_id',
      'response.survey_version',
      'response.answers',
      'review.reason',
      'review.sentence',
      'review.decided_on',
    ])
    .orderBy('response.day', 'desc')
    .orderBy('response.id')
    .limit(wanted.limit)
    .execute()
}

/** The marks of some responses. */
export function flagsOf(db: Db, provider: string, ids: readonly string[]) {
  return db
    .selectFrom('response_flag')
    .select(['response_id', 'reason'])
    .where('provider_id', '=', provider)
    .where('response_id', 'in', [...ids])
    .orderBy('response_id')
    .orderBy('reason')
    .execute()
}

export function responsesOf(
  trx: Transaction<Database>,
  provider: string,
  ids: readonly string[],
): Promise<ResponseTable[]> {
  return trx
    .selectFrom('response')
    .selectAll()
    .where('provider_id', '=', provider)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
}

export function reviewsOf(
  trx: Transaction<Database>,
  provider: string,
  ids: readonly string[],
): Promise<ResponseReviewTable[]> {
  return trx
    .selectFrom('response_review')
    .selectAll()
    .where('provider_id', '=', provider)
    .where('response_id', 'in', [...ids])
    .execute()
}

export async function deleteReviews(
  trx: Transaction<Database>,
  provider: string,
  ids: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('response_review')
    .where('provider_id', '=', provider)
    .where('response_id', 'in', [...ids])
    .execute()
}

export async function insertReviews(
  trx: Transaction<Database>,
  rows: readonly ResponseReviewTable[],
): Promise<void> {
  await trx.insertInto('response_review').values(rows).execute()
}

/** How many responses were left out by reason, those still held. */
export async function excludedNumbers(
  db: Db,
  scope: ReviewScope,
): Promise<{ reason: ExclusionReason; responses: number }[]> {
  const rows = await db
    .selectFrom('response_review as review')
    .innerJoin('response', (join) =>
      join
        .onRef('response.provider_id', '=', 'review.provider_id')
        .onRef('response.id', '=', 'review.response_id'),
    )
    .where('review.decision', '=', 'excluded')
    .select('review.reason')
    .select((eb) => eb.fn.countAll<number | string>().as('responses'))
    .groupBy('review.reason')
    .where(within(scope))
    .execute()
  return rows.flatMap(({ reason, responses }) =>
    reason === null ? [] : [{ reason, responses: Number(responses) }],
  )
}

/** The same of those that were erased since. */
export async function erasedNumbers(
  db: Db,
  { provider, service, from, to }: ReviewScope,
): Promise<{ reason: ExclusionReason; responses: number }[]> {
  let query = db
    .selectFrom('excluded_erased')
    .select('reason')
    .select((eb) => eb.fn.sum<number | string>('responses').as('responses'))
    .groupBy('reason')
  if (provider !== undefined) query = query.where('provider_id', '=', provider)
  if (service !== undefined) query = query.where('service_id', '=', service)
  if (from !== undefined) query = query.where('period', '>=', from.slice(0, 7))
  if (to !== undefined) query = query.where('period', '<=', to.slice(0, 7))
  return (await query.execute()).map(({ reason, responses }) => ({
    reason,
    responses: Number(responses),
  }))
}

/** Each mark with its response, and what was decided about it where somebody has. */
function markedResponses(db: Db) {
  return db
    .selectFrom('response_flag as flag')
    .innerJoin('response', (join) =>
      join
        .onRef('response.provider_id', '=', 'flag.provider_id')
        .onRef('response.id', '=', 'flag.response_id'),
    )
    .leftJoin('response_review as review', (join) =>
      join
        .onRef('review.provider_id', '=', 'flag.provider_id')
        .onRef('review.response_id', '=', 'flag.response_id'),
    )
}

/** Marked responses by reason and by what was decided; one with two marks stands in two reasons. */
export async function flaggedInScope(
  db: Db,
  scope: ReviewScope,
): Promise<{ reason: FlagReason; state: ReviewState; responses: number }[]> {
  const rows = await markedResponses(db)
    .select(['flag.reason', 'review.decision'])
    .select((eb) => eb.fn.countAll<number | string>().as('responses'))
    .groupBy(['flag.reason', 'review.decision'])
    .where(within(scope))
    .execute()
  return rows.map(({ reason, decision, responses }) => ({
    reason,
    state: decision ?? 'open',
    responses: Number(responses),
  }))
}

/** How many marked responses wait for a decision; one with two marks is one. */
export async function undecidedNumber(db: Db, scope: ReviewScope): Promise<number> {
  const row = await db
    .selectFrom((from) =>
      from
        .selectFrom('response_flag as flag')
        .innerJoin('response', (join) =>
          join
            .onRef('response.provider_id', '=', 'flag.provider_id')
            .onRef('response.id', '=', 'flag.response_id'),
        )
        .leftJoin('response_review as review', (join) =>
          join
            .onRef('review.provider_id', '=', 'flag.provider_id')
            .onRef('review.response_id', '=', 'flag.response_id'),
        )
        .where(within(scope))
        .where('review.decision', 'is', null)
        .select(['flag.provider_id', 'flag.response_id'])
        .distinct()
        .as('undecided'),
    )
    .select((eb) => eb.fn.countAll<number | string>().as('responses'))
    .executeTakeFirst()
  return Number(row?.responses ?? 0)
}

/** The responses of a scope, in a query that reads their table. */
function within({ provider, service, from, to }: ReviewScope) {
  return (eb: ExpressionBuilder<Database, 'response'>) =>
    eb.and([
      ...(provider === undefined ? [] : [eb('response.provider_id', '=', provider)]),
      ...(service === undefined ? [] : [eb('response.service_id', '=', service)]),
      ...(from === undefined ? [] : [eb('response.day', '>=', from)]),
      ...(to === undefined ? [] : [eb('response.day', '<=', to)]),
    ])
}
