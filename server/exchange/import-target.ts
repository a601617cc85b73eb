import type { Kysely } from 'kysely'
import type { AnswerMapping } from '../../surveys/exchange/answers/mapping.ts'
import type { RowContext } from '../../surveys/exchange/answers/read-row.ts'
import type { Audience } from '../../surveys/counts/place.ts'
import { calendarDay } from '../calendar.ts'
import { institutionOf, readCatalogue } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import type { PublishedVersion } from '../distribution/point-directory.ts'
import { findPoint } from '../distribution/queries.ts'
import { Problem } from '../http/problem.ts'
import { listSurveys, latestVersionNumber } from '../surveys/service.ts'

/** What answers are imported into, and what they are checked against. */
export interface ImportTarget {
  readonly version: PublishedVersion
  readonly audience: Audience
  readonly context: Omit<RowContext, 'columns' | 'exactWidth'>
}

/**
 * Finds the survey that a mapping names and gathers what its rows are checked against.
 * @throws {Problem} `survey-not-found`, `survey-version-unknown`
 */
export async function importTarget(
  deps: Pick<Deps, 'connection' | 'points' | 'now'>,
  mapping: Pick<AnswerMapping, 'survey' | 'version' | 'place'>,
  onlyProvider: string | null,
): Promise<ImportTarget> {
  const { db } = deps.connection
  const survey = await findSurveyNamed(db, mapping.survey)
  const number = mapping.version ?? (await latestVersionNumber(db, survey.id))
  const version = number === undefined ? undefined : await deps.points.version(survey.id, number)
  if (!version) throw new Problem('survey-version-unknown', { version: number ?? 1 })
  const catalogue = await readCatalogue(db)
  const timeZone = (await institutionOf(db))?.timeZone ?? 'UTC'
  const point = 'point' in mapping.place ? await findPoint(db, mapping.place.point) : undefined
  return {
    version,
    audience: survey.audience,
    context: {
      today: calendarDay(deps.now(), timeZone),
      timeZone,
      providers: new Set(catalogue.providers.map(({ code }) => code)),
      services: new Set(catalogue.services.map(({ code }) => code)),
      centres: new Set(catalogue.centres.map(({ code }) => code)),
      ...(point && {
        point: {
          provider: point.provider_id,
          service: point.service_id,
          centre: point.centre_id,
          channel: point.channel,
        },
      }),
      onlyProvider,
    },
  }
}

/** By its id, by the ready questionnaire that only it was started from, or by a point of it. */
async function findSurveyNamed(
  db: Kysely<Database>,
  name: string,
): Promise<{ id: string; audience: Audience }> {
  const surveys = await listSurveys(db)
  const own = surveys.find(({ id }) => id === name)
  if (own) return own
  const started = surveys.filter(({ instrument }) => instrument === name)
  const [only] = started
  if (only && started.length === 1) return only
  const point = await findPoint(db, name)
  const asked = point && surveys.find(({ id }) => id === point.survey_id)
  if (!asked) throw new Problem('survey-not-found')
  return asked
}
