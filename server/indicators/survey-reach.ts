import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { Place } from '../../surveys/counts/place.ts'
import type { Database } from '../db/schema.ts'
import { placesOfPoints } from '../distribution/queries.ts'
import { allResponseImports } from '../exchange/queries.ts'

/** Whether answers of a survey may be among the counts of a place. */
export type SurveyReach = (place: Place) => boolean

const Codes = v.pipe(v.string(), v.parseJson(), v.array(v.string()))

/**
 * Counts are kept by place and not by survey: this says which places each survey has points at. What
 * was imported is told by provider and service only, and is looked for where nobody has a point.
 */
export async function surveyReaches(
  db: Kysely<Database>,
): Promise<(surveyId: string) => SurveyReach> {
  const surveysByPlace = new Map<string, Set<string>>()
  const note = (key: string, surveyId: string) => {
    const surveys = surveysByPlace.get(key) ?? new Set()
    surveysByPlace.set(key, surveys.add(surveyId))
  }
  for (const { survey_id, ...point } of await placesOfPoints(db)) {
    const { provider_id, service_id, centre_id, channel, mode } = point
    note(JSON.stringify([provider_id, service_id, centre_id, channel, mode]), survey_id)
  }
  for (const { survey_id, providers, services, undone_on } of await allResponseImports(db)) {
    if (undone_on !== null) continue
    for (const provider of v.parse(Codes, providers))
      for (const service of v.parse(Codes, services))
        note(JSON.stringify([provider, service]), survey_id)
  }
  return (surveyId) =>
    ({ provider, service, centre, channel, mode }) => {
      const asked = surveysByPlace.get(JSON.stringify([provider, service, centre, channel, mode]))
      const found = asked ?? surveysByPlace.get(JSON.stringify([provider, service]))
      return found?.has(surveyId) ?? false
    }
}
