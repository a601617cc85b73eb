import type { Language } from '../../locales/language.ts'
import { type Coded, codeAnswers } from '../../surveys/answers/code-answers.ts'
import type { AnswerFault } from '../../surveys/answers/fault.ts'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { Pace } from '../../surveys/answers/pace.ts'
import { compiledForPaper } from '../../surveys/answers/transcribed.ts'
import type { Helper } from '../../surveys/answers/who-helped.ts'
import { HELPER_ITEM } from '../../surveys/counts/help.ts'
import type { WordingRead } from '../../surveys/counts/wording.ts'
import { faultText } from '../../surveys/forms/fault-text.ts'
import { calendarDay, daysBefore } from '../calendar.ts'
import type { Deps } from '../context.ts'
import type { OpenPoint, PublishedVersion } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'
import type { Sender } from '../integrity/arrivals.ts'
import { arrivalOf } from './arrival.ts'
import type { PendingResponse } from './intake.ts'
import { storeAnswers } from './stored-answers.ts'

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

/** What somebody sent, read but not yet looked at beside the questions. */
export interface Submitted extends Sender {
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

/** Where a submission leads: an open point and the version that was answered there. */
export interface Answered {
  readonly open: OpenPoint
  readonly version: PublishedVersion
}

/**
 * The point that a code leads to, if it still takes answers.
 * @param onDay the day to be open on; today when not said
 * @throws {Problem} `collection-point-not-found`, `collection-point-closed`
 */
export async function openPoint(
  deps: Pick<Deps, 'points' | 'now'>,
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

/**
 * All that has to be looked up for a submission.
 * @throws {Problem} `response-id-invalid`, `survey-version-unknown`, those of {@link openPoint}
 */
export async function findAnswered(
  deps: Pick<Deps, 'points' | 'now'>,
  code: string,
  id: string,
  { surveyVersion, day, transcribed = false }: Submitted,
): Promise<Answered> {
  if (!UUID.test(id)) throw new Problem('response-id-invalid')
  const open = await openPoint(deps, code, transcribed ? day : undefined)
  const version =
    open.version.version === surveyVersion
      ? open.version
      : await deps.points.version(open.point.survey_id, surveyVersion)
  if (!version) throw new Problem('survey-version-unknown', { version: surveyVersion })
  return { open, version }
}

/** Neither invited nor transcribed by staff: anybody may answer at the point. */
export function isUninvited(
  { point }: OpenPoint,
  { token, transcribed = false }: Pick<Submitted, 'token' | 'transcribed'>,
): boolean {
  return !transcribed && token === undefined && point.token_required === 0
}

/** A response that may be stored. */
export interface Checked {
  /** @param id the one that was sent, or another by which an invitation is used once */
  readonly pendingAs: (id: string) => PendingResponse
  /** Call when nothing new was stored: then it did not arrive. */
  readonly undo: () => void
}

/**
 * Checks one response against the version it answers, without waiting for anything.
 * @throws {Problem} `day-not-taken`, `work-needed`, `wait-needed`
 * @throws {AnswersRefused} one entry for each faulty answer
 */
export function checkResponse(
  deps: Pick<Deps, 'now' | 'arrivals'>,
  { open, version }: Answered,
  id: string,
  submission: Submitted,
): Checked {
  const { locale, answers, day, helper, transcribed = false } = submission
  const compiled = transcribed ? compiledForPaper(version.compiled) : version.compiled
  const checked = codeAnswers(compiled, answers)
  if (checked.status === 'rejected') throw new AnswersRefused(checked.faults, version, locale)
  const coded =
    helper === undefined
      ? checked
      : { ...checked, answers: [...checked.answers, { item: HELPER_ITEM, option: helper }] }

  const today = calendarDay(deps.now(), open.institution.timeZone)
  if (day !== undefined && day !== today && !transcribed) expectRecent(day, today)

  const { pace, device, work, form } = submission
  const sender = isUninvited(open, submission) ? { device, work, form } : undefined
  const { flags, undo } = arrivalOf(deps.arrivals, open, version, id, coded.answers, pace, sender)
  const wording = version.easy.has(locale) ? submission.wording : undefined
  const about = { language: locale, day: day ?? today, flags, wording }
  return { undo, pendingAs: (storedId) => pendingResponse(open, version, storedId, coded, about) }
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

interface About extends Pick<PendingResponse, 'wording'> {
  readonly language: Language
  readonly day: string
  readonly flags: readonly FlagReason[]
}

function pendingResponse(
  { point, audience }: OpenPoint,
  version: PublishedVersion,
  id: string,
  { answers, texts, numbers }: Coded,
  { language, day, flags, wording }: About,
): PendingResponse {
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
    },
    texts,
    coded: answers,
    ...(flags.length > 0 && { flags }),
    ...(wording !== undefined && { wording }),
  }
}
