import { LANGUAGES, type Language } from '../../locales/language.ts'
import type { Definition } from './definition.ts'
import { type WrittenText, writtenIn } from './editing/texts.ts'
import { canonicalJson } from './fingerprint.ts'
import { languagesOf } from './questions.ts'
import type { SurveyText } from './text.ts'
import { easyColumn, isEasyColumn } from './text-column.ts'
import { type TextUnit, mapTexts, textUnits } from './translation/units.ts'

/**
 * The questionnaire as it reads in easy language: the same items, options and conditions, with the
 * easy text in the place of the usual one of that language wherever there is one. Answers to either
 * are answers to the same questions and are counted together.
 */
export function easyReading(definition: Definition, language: Language): Definition {
  return mapTexts(definition, (_unit, text) => {
    if (text === undefined) return undefined
    const easy = writtenIn(text, easyColumn(language))
    if (easy === '') return unchanged(text)
    const { locale = 'en' } = definition
    const usual = typeof text === 'string' ? { [locale]: text } : text
    return { ...usual, [language]: easy }
  })
}

function unchanged(text: SurveyText): WrittenText {
  return typeof text === 'string' ? text : { ...text }
}

/** What is read before answering; texts inside a field and on buttons need no easy wording. */
const READ_FIRST: ReadonlySet<TextUnit['part']> = new Set(['title', 'description', 'row'])

/**
 * What keeps a language from being offered in easy words: its questions, groups and explanations
 * without an easy text. The answers need none of their own: many are as short as can be.
 */
export function lackingEasyText(definition: Definition, language: Language): TextUnit[] {
  return textUnits(definition).filter(
    ({ item, part, text }) =>
      item !== undefined &&
      READ_FIRST.has(part) &&
      writtenIn(text, language, definition.locale) !== '' &&
      writtenIn(text, easyColumn(language)) === '',
  )
}

/** Languages in which somebody began to write easy texts, in our order. */
export function begunInEasyWords(definition: Definition): Language[] {
  const units = textUnits(definition)
  return LANGUAGES.filter((language) =>
    units.some(({ text }) => writtenIn(text, easyColumn(language)) !== ''),
  )
}

/**
 * Languages that respondents may read in easy words: offered at all, and every question has its easy
 * text. Half a questionnaire in easy words would be a promise broken in the middle.
 */
export function easyReadLanguages(definition: Definition): Language[] {
  const offered = new Set(languagesOf(definition))
  return begunInEasyWords(definition).filter(
    (language) => offered.has(language) && lackingEasyText(definition, language).length === 0,
  )
}

/** Canonical JSON of a part of a definition without its easy texts: equal where the usual ones are. */
export function usualJson(part: unknown): string {
  const usual: unknown = JSON.parse(canonicalJson(part), (key, value: unknown) =>
    isEasyColumn(key) ? undefined : value,
  )
  return canonicalJson(usual)
}
