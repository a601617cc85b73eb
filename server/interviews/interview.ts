import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { codeAnswers, dropHidden } from '../../surveys/answers/code-answers.ts'
import { answersFromFields } from '../../surveys/answers/form-answers.ts'
import { type InterviewEnd, answeredOf, interviewEnd } from '../../surveys/answers/interview-end.ts'
import { compiledForPaper } from '../../surveys/answers/transcribed.ts'
import { HELPERS } from '../../surveys/answers/who-helped.ts'
import { Problem } from '../http/problem.ts'
import { AnswersRefused } from '../responses/check-response.ts'
import { acceptResponse } from '../responses/service.ts'
import { endCall, openWave } from './calls.ts'
import { type InterviewDeps, localNow } from './deps.ts'
import { findNumber } from './queries.ts'

const Values = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(100))

/** What was answered on the telephone. */
export const Interview = v.object({
  /** Made by the interviewer's browser, so that what is sent again is stored once. */
  response: v.pipe(v.string(), v.uuid()),
  surveyVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  language: v.picklist(LANGUAGES),
  /** Who helped the person, where that was asked. */
  helper: v.optional(v.picklist(HELPERS)),
  /** Values by field of a plain form. */
  fields: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(200)), Values),
    v.check((fields) => Object.keys(fields).length <= 3000, 'no more than 3000 fields'),
  ),
})

/**
 * Stores the answers of an interview like any others, and then, in a transaction of its own, erases
 * its number. Neither names the other. Whatever was answered before somebody broke off is kept; how
 * far they came decides how the number counts.
 *
 * The answers go first: a crash between the two leaves a number that would be called once more, and
 * no answer lost.
 * @returns how far the interview came, and the code with which the person can check later that the
 *   answers are counted; null where nothing was answered
 * @throws {Problem} `call-over`, those of `acceptResponse`
 * @throws {AnswersRefused} one entry for each faulty answer
 */
export async function storeInterview(
  deps: InterviewDeps & Parameters<typeof acceptResponse>[0],
  id: string,
  call: string,
  { response, surveyVersion, language, helper, fields }: v.InferOutput<typeof Interview>,
  officer: string,
): Promise<{ readonly end: InterviewEnd; readonly receipt: string | null }> {
  const wave = await openWave(deps, id)
  const number = await findNumber(deps.connection.db, wave, call)
  if (!number || number.held_by !== officer) throw new Problem('call-over')
  const open = await deps.points.find(wave.point)
  const version = open && (await deps.points.version(open.point.survey_id, surveyVersion))
  if (!version) throw new Problem('survey-version-unknown', { version: surveyVersion })

  const compiled = compiledForPaper(version.compiled)
  const entries = Object.entries(fields).flatMap(([field, values]) =>
    values.map((value) => [field, value] as const),
  )
  const answers = dropHidden(compiled, answersFromFields(compiled.shapes, entries))
  const coded = codeAnswers(compiled, answers)
  if (coded.status === 'rejected') throw new AnswersRefused(coded.faults, version, language)
  let receipt: string | null = null
  if (Object.keys(coded.values).length > 0) {
    const { day } = await localNow(deps)
    const accepted = await acceptResponse(deps, wave.point, response, {
      surveyVersion,
      locale: language,
      answers,
      helper,
      day,
      transcribed: true,
    })
    receipt = accepted.receipt
  }
  const end = interviewEnd(answeredOf(compiled, coded.values))
  await endCall(deps, wave, { call, officer }, end)
  return { end, receipt }
}
