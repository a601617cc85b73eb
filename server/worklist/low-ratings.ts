import * as v from 'valibot'
import type { Language } from '../../locales/language.ts'
import { alertRuleOf } from '../../reports/scoring/alert.ts'
import { profileById } from '../../reports/scoring/profiles/index.ts'
import type { Channel } from '../../surveys/counts/place.ts'
import { calendarDay, monthOf } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { listSurveys } from '../surveys/service.ts'
import { largePlaces } from './large-places.ts'
import {
  type WorkFilter,
  countComments,
  countLowRatings,
  findLowRating,
  lowRatingPage,
  moveLowRating,
  putSurveyAlert,
  surveyAlerts,
  textsOfResponses,
} from './queries.ts'
import { questionOf } from './question-of.ts'
import { LOW_RATING_STATES, type LowRatingState } from './tables.ts'

type WorkDeps = Pick<Deps, 'connection' | 'now' | 'points'>

export const PAGE_SIZE = 50

/** A low rating as an officer sees it: where it was given, never by whom. */
export interface LowRating {
  readonly id: string
  readonly provider: string
  readonly service: string
  /** '' where no centre was involved. */
  readonly centre: string
  readonly channel: Channel
  readonly month: string
  /** null where too few people answered there in the month. */
  readonly day: string | null
  readonly question: string
  readonly rating: number
  readonly state: LowRatingState
  readonly takenBy: string | null
  readonly note: string
  readonly changedOn: string | null
  /** What the same person wrote; empty where too few people answered there in the month. */
  readonly comments: readonly { readonly text: string; readonly language: string }[]
}

/** The states that still ask for something. */
const OPEN: readonly LowRatingState[] = ['new', 'taken']

export async function listLowRatings(
  deps: WorkDeps,
  wanted: WorkFilter & { readonly state: LowRatingState | 'open'; readonly page: number },
  language: Language,
): Promise<{ ratings: LowRating[]; total: number; pageSize: number }> {
  const { db } = deps.connection
  const states = wanted.state === 'open' ? OPEN : [wanted.state]
  const total = await countLowRatings(db, states, wanted)
  const window = { most: PAGE_SIZE, skip: (wanted.page - 1) * PAGE_SIZE }
  const rows = await lowRatingPage(db, states, wanted, window)
  const places = rows.map((row) => ({
    provider: row.provider_id,
    service: row.service_id,
    centre: row.centre_id,
    month: monthOf(row.day),
  }))
  const isLarge = await largePlaces(db, places)
  const keys = rows.map((row) => ({ provider_id: row.provider_id, id: row.response_id }))
  const texts = keys.length === 0 ? [] : await textsOfResponses(db, keys)
  const ratings = await Promise.all(
    rows.map(async (row, at): Promise<LowRating> => {
      const place = places[at]
      const large = place !== undefined && isLarge(place)
      return {
        id: row.id,
        provider: row.provider_id,
        service: row.service_id,
        centre: row.centre_id,
        channel: row.channel,
        month: monthOf(row.day),
        day: large ? row.day : null,
        question: await questionOf(deps, row, row.item, language),
        rating: row.rating,
        state: row.state,
        takenBy: row.taken_by_name,
        note: row.note,
        changedOn: row.changed_on,
        comments: texts
          .filter(
            (text) =>
              large &&
              text.provider_id === row.provider_id &&
              text.response_id === row.response_id &&
              text.state !== 'withheld',
          )
          .map((text) => ({ text: text.text, language: text.language })),
      }
    }),
  )
  return { ratings, total, pageSize: PAGE_SIZE }
}

/** How many low ratings nobody has taken, and how many texts nobody has read. */
export async function waitingWork(
  { connection: { db } }: Pick<Deps, 'connection'>,
  only: string | null,
): Promise<{ ratings: number; comments: number }> {
  return {
    ratings: await countLowRatings(db, ['new'], { only }),
    comments: await countComments(db, { only, state: 'unscreened' }),
  }
}

export const Move = v.pipe(
  v.object({
    from: v.picklist(LOW_RATING_STATES),
    to: v.picklist(LOW_RATING_STATES),
    note: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
  }),
  v.forward(
    v.check(
      ({ to, note }) => (to !== 'answered' && to !== 'closed') || note !== '',
      'what was done, or why nothing',
    ),
    ['note'],
  ),
)

/** From where to where an entry may go. */
const WAYS: Readonly<Record<LowRatingState, readonly LowRatingState[]>> = {
  new: ['taken', 'answered', 'closed'],
  taken: ['new', 'answered', 'closed'],
  answered: ['taken'],
  closed: ['taken'],
}

/**
 * Moves a low rating on. The audit log says who and what, not the note.
 * @throws {Problem} `low-rating-not-found`, `low-rating-state`
 */
export async function moveOn(
  deps: WorkDeps,
  { provider, id }: { readonly provider: string; readonly id: string },
  { from, to, note }: v.InferOutput<typeof Move>,
  actor: string,
): Promise<void> {
  const timeZone = (await institutionOf(deps.connection.db))?.timeZone ?? 'UTC'
  const entry = { actor, action: 'low-rating.move', subject: id, details: { from, to } }
  await writeAudited(deps, entry, async (trx) => {
    const row = await findLowRating(trx, provider, id)
    if (!row) throw new Problem('low-rating-not-found')
    const moved =
      WAYS[from].includes(to) &&
      (await moveLowRating(trx, row, from, {
        state: to,
        taken_by: to === 'new' ? null : actor,
        changed_on: calendarDay(deps.now(), timeZone),
        ...((to === 'answered' || to === 'closed') && { note }),
      }))
    if (!moved) throw new Problem('low-rating-state')
  })
}

export const SurveyRule = v.object({
  /** null: as the methodology says; 0: none. */
  upTo: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
})

/** Up to which rating a survey's answers are low, and what the institution's methodology says. */
export async function alertRules({ connection: { db } }: WorkDeps) {
  const institution = await institutionOf(db)
  const profile = institution && profileById(institution.headlineMethodology)
  const own = new Map((await surveyAlerts(db)).map((row) => [row.survey_id, row.up_to]))
  return {
    upTo: profile ? alertRuleOf(profile).upTo : 0,
    items: profile ? alertRuleOf(profile).items : [],
    surveys: (await listSurveys(db)).map(({ id, title }) => ({
      id,
      title,
      upTo: own.get(id) ?? null,
    })),
  }
}

/** @throws {Problem} `survey-not-found` */
export function setAlertRule(
  deps: WorkDeps,
  survey: string,
  upTo: number | null,
  actor: string,
): Promise<void> {
  const entry = { actor, action: 'survey.set-alert', subject: survey, details: { upTo } }
  return writeAudited(deps, entry, async (trx) => {
    const found = await trx
      .selectFrom('survey')
      .select('id')
      .where('id', '=', survey)
      .executeTakeFirst()
    if (!found) throw new Problem('survey-not-found')
    await putSurveyAlert(trx, survey, upTo)
  })
}
