import * as v from 'valibot'
import { LANGUAGES } from '../../locales/language.ts'
import { PACES } from '../../surveys/answers/pace.ts'
import { HELPERS } from '../../surveys/answers/who-helped.ts'
import { WORDINGS } from '../../surveys/counts/wording.ts'
import { isDay } from '../calendar.ts'
import { readStrictJson } from '../http/strict-json.ts'
import { Problem } from '../http/problem.ts'

/** What a respondent's browser sends; the answers are checked against the version afterwards. */
const Submission = v.strictObject({
  surveyVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  locale: v.picklist(LANGUAGES),
  answers: v.unknown(),
  /** Who helped to answer; absent where nobody was asked. */
  helper: v.optional(v.picklist(HELPERS)),
  /** The reading that was shown, where there were two: counted, and kept with no answers. */
  wording: v.optional(v.picklist(WORDINGS)),
  /** The secret of an invitation, where one was followed. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** Random value that a browser keeps for a day; never stored. */
  device: v.optional(v.pipe(v.string(), v.minLength(16), v.maxLength(64))),
  /** The work that an earlier refusal asked for. */
  work: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Faster than the questions can be read, as the sender says. */
  pace: v.optional(v.picklist(PACES)),
  /** The day the answers were given, where that was offline; else they count today. */
  day: v.optional(v.pipe(v.string(), v.check(isDay, 'a day of the calendar such as 2026-03-14'))),
})

export type Submission = v.InferOutput<typeof Submission>

/** Largest body of a submission. */
export const SUBMISSION_KB = 64
const DEEPEST = 10

const JSON_FAULTS = {
  'not-utf8': 'the bytes are no UTF-8',
  'not-json': 'the text is no JSON',
  'too-deep': `values are nested deeper than ${DEEPEST}`,
  'duplicate-key': 'an object names the same member twice',
} as const

/**
 * Reads a submission strictly.
 * @throws {Problem} `body-not-json` with the reason, or `body-invalid` naming each faulty member
 */
export function readSubmission(bytes: ArrayBuffer | Uint8Array): Submission {
  const json = readStrictJson(bytes, DEEPEST)
  if (!json.ok) {
    const detail = JSON_FAULTS[json.fault]
    throw new Problem('body-not-json', {}, [{ place: 'body', code: json.fault, detail }])
  }
  const parsed = v.safeParse(Submission, json.value)
  if (parsed.success) return parsed.output
  throw new Problem(
    'body-invalid',
    {},
    parsed.issues.map((issue) => ({
      place: v.getDotPath(issue) ?? 'body',
      code: 'invalid',
      detail: issue.message,
    })),
  )
}
