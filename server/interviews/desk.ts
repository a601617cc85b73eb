import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { interviewScript } from '../../surveys/forms/interview-script.ts'
import { Problem } from '../http/problem.ts'
import { agreedBy, callOf } from './calls.ts'
import { type InterviewDeps, localNow } from './deps.ts'
import { maybeCalled } from './hours.ts'
import { hoursOf, phoneWave } from './waves.ts'

export const Shown = v.object({
  language: v.picklist(LANGUAGES),
  /** Of the questionnaire; the newest one when not said. */
  version: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number))),
})

/**
 * Everything an interviewer's screen needs: what to say and ask in one language, whether calls may be
 * made now, the calls that this interviewer agreed, and the number they have in hand.
 * An interview that has begun goes on with the version it began with.
 * @throws {Problem} `call-wave-not-found`, `survey-version-unknown`, `collection-point-not-found` where
 *   its survey is gone
 */
export async function callingDesk(
  deps: InterviewDeps,
  id: string,
  { language, version: wanted }: v.InferOutput<typeof Shown>,
  officer: string,
) {
  const wave = await phoneWave(deps, id)
  const open = await deps.points.find(wave.point)
  if (!open) throw new Problem('collection-point-not-found')
  const { institution, providerName, serviceName } = open
  const version =
    wanted === undefined ? open.version : await deps.points.version(open.point.survey_id, wanted)
  if (!version) throw new Problem('survey-version-unknown', { version: wanted ?? 0 })
  const hours = hoursOf(wave)
  const local = await localNow(deps)
  const shown = version.languages.includes(language) ? language : (version.languages[0] ?? language)
  return {
    id: wave.id,
    name: wave.name,
    provider: wave.provider_id,
    isClosed: wave.erased_on !== null || wave.keep_until < local.day,
    hours,
    mayCall: maybeCalled(hours, local),
    day: local.day,
    time: local.time,
    lastDay: wave.keep_until,
    contact: wave.contact,
    receiptAddress: `${deps.publicUrl}/receipt`,
    institution: institution.name,
    providerName,
    serviceName,
    surveyVersion: version.version,
    languages: version.languages,
    language: shown,
    script: interviewScript(version.compiled.definition, shown),
    agreed: await agreedBy(deps, wave, officer),
    call: await callOf(deps, wave, officer),
  }
}
