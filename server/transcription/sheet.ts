import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { LANGUAGES, type Language, isLanguage } from '../../locales/language.ts'
import { codeAnswers, dropHidden } from '../../surveys/answers/code-answers.ts'
import { answersFromFields } from '../../surveys/answers/form-answers.ts'
import { HELPERS, type Helper, isHelper } from '../../surveys/answers/who-helped.ts'
import { compiledForPaper } from '../../surveys/answers/transcribed.ts'
import {
  HELPER_FIELD,
  LANGUAGE_FIELD,
  type SheetFields,
  UNUSABLE_FIELD,
  entryFields,
} from '../../surveys/forms/paper-entry.ts'
import type { PublishedVersion } from '../distribution/point-directory.ts'
import { AnswersRefused } from '../responses/check-response.ts'

const Values = v.pipe(v.array(v.pipe(v.string(), v.maxLength(20_000))), v.maxLength(100))
const Steering = v.object({
  [LANGUAGE_FIELD]: v.optional(v.tuple([v.picklist(LANGUAGES)])),
  [HELPER_FIELD]: v.optional(v.tuple([v.picklist(HELPERS)])),
  [UNUSABLE_FIELD]: v.optional(v.tuple([v.literal('1')])),
})

/** What was typed from one sheet. */
export const Fields = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(200)), Values),
  v.check((fields) => Object.keys(fields).length <= 3000, 'no more than 3000 fields'),
  v.check((fields) => v.is(Steering, fields), 'a language, who helped'),
)

export interface ReadSheet {
  readonly language: Language
  readonly helper: Helper | undefined
  /** Raw answers; those to questions that were not for this person are left out. */
  readonly answers: Readonly<Record<string, unknown>>
}

/**
 * Reads the fields of a sheet as answers.
 * @returns undefined for a sheet marked as unusable
 * @throws {AnswersRefused} where an answer is none that the version offers
 */
export function readSheet(version: PublishedVersion, fields: SheetFields): ReadSheet | undefined {
  if (fields[UNUSABLE_FIELD]) return undefined
  const [first] = version.languages
  const given = fields[LANGUAGE_FIELD]?.[0]
  const language = isLanguage(given) ? given : (first ?? 'lv')
  const helper = fields[HELPER_FIELD]?.[0]
  const compiled = compiledForPaper(version.compiled)
  const entries = Object.entries(fields).flatMap(([field, values]) =>
    values.map((value) => [field, value] as const),
  )
  const answers = dropHidden(compiled, answersFromFields(compiled.shapes, entries))
  const coded = codeAnswers(compiled, answers)
  if (coded.status === 'rejected') throw new AnswersRefused(coded.faults, version, language)
  return { language, helper: isHelper(helper) ? helper : undefined, answers }
}

/** Fields of a version that hold words: typed once, never compared. */
export function textFields(version: PublishedVersion): ReadonlySet<string> {
  const fields = entryFields(version.compiled.definition, 'en')
  return new Set(fields.filter(({ kind }) => kind === 'text').map(({ field }) => field))
}

/** The response id of a sheet: the same however often its batch is closed (UUID version 8). */
export function sheetResponseId(batch: string, sheet: number): string {
  const hex = createHash('sha256').update(`paper\n${batch}\n${sheet}`).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ]
  return parts.join('-')
}

/** @throws {v.ValiError} when a stored keying was tampered with */
export function storedFields(json: string): SheetFields {
  return v.parse(Fields, JSON.parse(json))
}
