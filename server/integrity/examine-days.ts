import { setTimeout as pause } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { scalesOf } from '../../surveys/answers/answer-flags.ts'
import { createDayView } from '../../surveys/answers/day-flags.ts'
import { calendarDay, daysBefore } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { keyOf } from '../responses/sealed-response.ts'
import { addFlags } from '../responses/flags.ts'
import { untilInboxQuiet } from '../responses/quiet-inbox.ts'
import { readAnswers } from '../responses/stored-answers.ts'
import { excludedKeys } from './excluded.ts'

/** Answers that were kept without a connection come up to so many days late. */
const LOOKED_AT_DAYS = 15
/** Between them whoever stores answers meanwhile gets its turn. */
const MARKS_AT_ONCE = 50
const PAUSE_MS = 25
/** What a day is compared with. */
const COMPARED_DAYS = 90

/**
 * Looks at the last days of every point for what no single answer shows; see `createDayView`. Reads
 * the responses of three months, a version at one provider at a time. Imported ones are left out: an
 * import is taken back as a whole.
 * @param inBackground gives way to those who answer, and ends where it is when it is aborted
 * @returns how many marks are new
 */
export async function examineDays(
  deps: Pick<Deps, 'connection' | 'now' | 'points'>,
  inBackground?: AbortSignal,
): Promise<number> {
  const { db } = deps.connection
  const institution = await institutionOf(db)
  if (!institution) return 0
  const today = calendarDay(deps.now(), institution.timeZone)
  const from = daysBefore(today, COMPARED_DAYS)
  const lookedAt = daysBefore(today, LOOKED_AT_DAYS)
  const isExcluded = await excludedKeys(db)
  let marks = 0
  for (const { provider_id, survey_id, survey_version } of await answeredVersions(db, lookedAt)) {
    const version = await deps.points.version(survey_id, survey_version)
    if (!version) continue
    const view = createDayView(scalesOf(version.compiled.definition), (day) => day >= lookedAt)
    const wanted = { provider_id, survey_id, survey_version, from }
    for await (const page of pagesOf(db, wanted)) {
      if (inBackground) await untilInboxQuiet(deps.connection, inBackground)
      if (inBackground?.aborted) return marks
      for (const { id, collection_point, day, answers } of page) {
        // What was left out of the figures is no measure of what is usual.
        if (isExcluded.has(keyOf({ provider_id, id }))) continue
        view.add({ id, point: collection_point, day, answers: readAnswers(answers) })
      }
    }
    const rows = view.flags().map(({ id, reason }) => ({ provider_id, response_id: id, reason }))
    for (let at = 0; at < rows.length; at += MARKS_AT_ONCE) {
      marks += await addFlags(db, rows.slice(at, at + MARKS_AT_ONCE))
      await pause(PAUSE_MS)
    }
  }
  return marks
}

function answeredVersions(db: Kysely<Database>, from: string) {
  return db
    .selectFrom('response')
    .select(['provider_id', 'survey_id', 'survey_version'])
    .distinct()
    .where('day', '>=', from)
    .where('mode', '!=', 'imported')
    .orderBy('provider_id')
    .orderBy('survey_id')
    .orderBy('survey_version')
    .execute()
}

const RESPONSES_A_PAGE = 1000

/** In pages, so that the thread answers others between them. */
async function* pagesOf(
  db: Kysely<Database>,
  wanted: { provider_id: string; survey_id: string; survey_version: number; from: string },
) {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('response')
      .select(['id', 'collection_point', 'day', 'answers'])
      .where('provider_id', '=', wanted.provider_id)
      .where('id', '>', last)
      .where('survey_id', '=', wanted.survey_id)
      .where('survey_version', '=', wanted.survey_version)
      .where('day', '>=', wanted.from)
      .where('mode', '!=', 'imported')
      .orderBy('id')
      .limit(RESPONSES_A_PAGE)
      .execute()
    yield rows
    const next = rows.at(-1)?.id
    if (next === undefined || rows.length < RESPONSES_A_PAGE) return
    last = next
    await new Promise((resume) => setImmediate(resume))
  }
}
