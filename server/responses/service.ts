import { randomUUID } from 'node:crypto'
import type { Language } from '../../locales/language.ts'
import { type Coded, codeAnswers } from '../../surveys/answers/code-answers.ts'
import type { AnswerFault } from '../../surveys/answers/fault.ts'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { Pace } from '../../surveys/answers/pace.ts'
import type { Helper } from '../../surveys/answers/who-helped.ts'
import { compiledForPaper } from '../../surveys/answers/transcribed.ts'
import { HELPER_ITEM } from '../../surveys/counts/help.ts'
import type { WordingRead } from '../../surveys/counts/wording.ts'
import { calendarDay, daysBefore, monthOf } from '../calendar.ts'
import type { Deps } from '../context.ts'
import type { OpenPoint, PublishedVersion } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'
import { answerThroughLink, isAnswerLinkToken } from '../embedding/service.ts'
import type { Sender } from '../integrity/arrivals.ts'
import { answerOnce } from '../invitations/service.ts'
import { faultText } from '../../surveys/forms/fault-text.ts'
import { arrivalOf } from './arrival.ts'
import { receiptOfResponse } from '../receipts/service.ts'
import type { PendingResponse } from './intake.ts'
import { hashAnswers, storeAnswers } from './stored-answers.ts'

export type ResponseDeps = Pick<
  Deps,
  'points' | 'intake' | 'now' | 'metrics' | 'connection' | 'mailing' | 'publicUrl' | 'arrivals'
>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** How long after the day it was given an answer may arrive and still count on that day. */
export const DAYS_LATE = 14

/** Answers were refused; nothing was stored. The page shows the faults beside the questions. */
export class AnswersRefused extends Problem {
  readonly faults: readonly AnswerFault[]

  constructor(faults: readonly AnswerFault[], version: PublishedVersion, language: Language) {
    super(
      'answers-invalid',
      {},
      faults.map((fault) => ({
        place: fault.item,
        item: fault.item,
        code: fault.code,
        detail: faultText(version.compiled, fault, language),
      })),
    )
    this.faults = faults
  }
}

/**
 * The point that a code leads to, if it still takes answers.
 * @param onDay the day to be open on; today when not said
 * @throws {Problem} `collection-point-not-found`, `collection-point-closed`
 */
export async function openPoint(
  deps: ResponseDeps,
  code: string,
  onDay?: string,
): Promise<OpenPoint> {
  const open = await deps.points.find(code)
  if (!open) throw new Problem('collection-point-not-found')
  const { closes_on } = open.point
  const day = onDay ?? calendarDay(deps.now(), open.institution.timeZone)
  if (closes_on !== null && closes_on < day) {
    throw new Problem('collection-point-closed')
  }
  return open
}

interface Submitted extends Sender {
  readonly surveyVersion: number
  readonly locale: Language
  readonly answers: unknown
  readonly day?: string | undefined
  /** The secret of an invitation; never stored with the answers. */
  readonly token?: string | undefined
  /** Who helped; absent where nobody was asked. */
  readonly helper?: Helper | undefined
  /** The reading that was shown; said where there were two. */
  readonly wording?: WordingRead | undefined
  /**
   * Typed in by staff from paper, never said by a sender: counts on `day` however long ago, if the
   * point was open then, and nothing is demanded of somebody who cannot be asked again.
   */
  readonly transcribed?: boolean
  readonly pace?: Pace | undefined
}

/** A response that is stored, now or by an earlier send. */
export interface Accepted {
  readonly outcome: 'stored' | 'already-stored'
  /** The code with which the respondent can check later that it is counted. */
  readonly receipt: string
}

/**
 * Checks one response against the version it answers, stores and counts it, both or neither, and
 * only once however often it is sent. Keeps the day but not the time of day, which could point to
 * the person at the counter.
 * @param answers raw SurveyJS answers, not to be trusted
 * @param submission.day the day the answers were given, at most {@link DAYS_LATE} days ago; today
 *   when not said
 * @throws {Problem} `response-id-invalid`, `survey-version-unknown`, `day-not-taken`,
 *   `response-conflict`, `storage-unavailable`, `storage-full`, `work-needed`, `wait-needed`, those of {@link openPoint} and, where
 *   an invitation is needed or given, `invitation-needed`, `invitation-invalid`, `answer-link-invalid`,
 *   `invitation-used`
 * @throws {AnswersRefused} one entry for each faulty answer
 */
export async function acceptResponse(
  deps: ResponseDeps,
  code: string,
  id: string,
  submission: Submitted,
): Promise<Accepted> {
  const { outcome, storedUnder } = await storeResponse(deps, code, id, submission)
  return { outcome, receipt: receiptOfResponse(storedUnder) }
}

/** {@link acceptResponse} for those who tell nobody a receipt code. */
export async function submitResponse(
  deps: ResponseDeps,
  code: string,
  id: string,
  submission: Submitted,
): Promise<Accepted['outcome']> {
  return (await storeResponse(deps, code, id, submission)).outcome
}

/** {@link acceptResponse} with the id under which it is stored, of which the receipt is made. */
export async function storeResponse(
  deps: ResponseDeps,
  code: string,
  id: string,
  submission: Submitted,
): Promise<{ readonly outcome: Accepted['outcome']; readonly storedUnder: string }> {
  try {
    return await check(deps, code, id, submission)
  } catch (error) {
    deps.metrics.responsesRefused.inc({
      reason: error instanceof Problem ? error.code : 'internal',
    })
    throw error
  }
}

async function check(
  deps: ResponseDeps,
  code: string,
  id: string,
  submission: Submitted,
): Promise<{ readonly outcome: Accepted['outcome']; readonly storedUnder: string }> {
  const { surveyVersion, locale, answers, day, token, helper, transcribed = false } = submission
  if (!UUID.test(id)) throw new Problem('response-id-invalid')
  const open = await openPoint(deps, code, transcribed ? day : undefined)
  const version =
    open.version.version === surveyVersion
      ? open.version
      : await deps.points.version(open.point.survey_id, surveyVersion)
  if (!version) throw new Problem('survey-version-unknown', { version: surveyVersion })

  const compiled = transcribed ? compiledForPaper(version.compiled) : version.compiled
  const checked = codeAnswers(compiled, answers)
  if (checked.status === 'rejected') throw new AnswersRefused(checked.faults, version, locale)
  const coded =
    helper === undefined
      ? checked
      : { ...checked, answers: [...checked.answers, { item: HELPER_ITEM, option: helper }] }

  const today = calendarDay(deps.now(), open.institution.timeZone)
  if (day !== undefined && day !== today && !transcribed) expectRecent(day, today)

  const isKnownSender = transcribed || token !== undefined || open.point.token_required === 1
  const { pace, device, work, form } = submission
  const sender = isKnownSender ? undefined : { device, work, form }
  const arrival = arrivalOf(deps.arrivals, open, version, id, coded.answers, pace, sender)
  let storedUnder = id
  const storeAs = async (storedId: string) => {
    storedUnder = storedId
    const response = pendingResponse(open, version, storedId, locale, coded, {
      day: day ?? today,
      flags: arrival.flags,
      wording: version.easy.has(locale) ? submission.wording : undefined,
    })
    const stored = await store(deps, response)
    if (stored === 'conflict') throw new Problem('response-conflict')
    return stored
  }
  let outcome: 'stored' | 'already-stored'
  try {
    outcome =
      // What staff transcribe is not sent by anybody who could need an invitation.
      transcribed || (token === undefined && open.point.token_required === 0)
        ? await storeAs(id)
        : token !== undefined && isAnswerLinkToken(token)
          ? await answerThroughLink(deps, open, { token, sentId: id }, storeAs)
          : await answerOnce(deps, { point: open.point.code, token, sentId: id }, storeAs)
  } catch (error) {
    arrival.undo()
    throw error
  }
  if (outcome === 'stored') deps.metrics.responsesStored.inc()
  else {
    arrival.undo()
    deps.metrics.responsesRepeated.inc()
  }
  return { outcome, storedUnder: storedUnder.toLowerCase() }
}

/** @throws {Problem} `day-not-taken`, its entry saying which way */
function expectRecent(day: string, today: string): void {
  const earliest = daysBefore(today, DAYS_LATE)
  if (day >= earliest && day <= today) return
  const entry =
    day > today
      ? { place: 'day', code: 'in-future', detail: `${day} > ${today}` }
      : { place: 'day', code: 'too-early', detail: `${day} < ${earliest}` }
  throw new Problem('day-not-taken', { days: DAYS_LATE, day }, [entry])
}

async function store(deps: ResponseDeps, response: PendingResponse) {
  try {
    return await deps.intake.submit(response)
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL'
    throw new Problem(full ? 'storage-full' : 'storage-unavailable')
  }
}

function pendingResponse(
  { point, audience }: OpenPoint,
  version: PublishedVersion,
  id: string,
  language: Language,
  { answers, texts, values }: Coded,
  {
    day,
    flags,
    wording,
  }: Pick<PendingResponse, 'wording'> & {
    readonly day: string
    readonly flags: readonly FlagReason[]
  },
): PendingResponse {
  const numbers: Record<string, number> = {}
  for (const { name, question } of version.compiled.questions) {
    const value = values[name]
    if (question.type === 'text' && typeof value === 'number') numbers[name] = value
  }
  return {
    row: {
      provider_id: point.provider_id,
      id: id.toLowerCase(),
      collection_point: point.code,
      survey_id: point.survey_id,
      survey_version: version.version,
      service_id: point.service_id,
      centre_id: point.centre_id,
      channel: point.channel,
      mode: point.mode,
      audience,
      language,
      day,
      answers: storeAnswers(answers, numbers),
      answers_hash: hashAnswers(version.version, values),
    },
    texts: texts.map(({ item, text }) => ({
      provider_id: point.provider_id,
      id: randomUUID(),
      response_id: id.toLowerCase(),
      service_id: point.service_id,
      item,
      language,
      month: monthOf(day),
      text,
      state: 'unscreened',
    })),
    coded: answers,
    ...(flags.length > 0 && { flags }),
    ...(wording !== undefined && { wording }),
  }
}
