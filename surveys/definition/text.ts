import { type EnteredText, LANGUAGES, type Language } from '../../locales/language.ts'
import type { TextColumn } from './text-column.ts'

/**
 * A text as SurveyJS writes it: one string, or a string per language with an optional `default`,
 * which is the text in the definition's own `locale`. Beside a language its text in easy language
 * may stand; nothing falls back to that.
 */
export type SurveyText = string | Readonly<Partial<Record<TextColumn | 'default', string>>>

/** The text in `language`, else the default, else the first language that has it, else ''. */
export function textIn(text: SurveyText | undefined, language: Language): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  const own = text[language] ?? text.default
  if (own !== undefined) return own
  for (const other of LANGUAGES) {
    const found = text[other]
    if (found !== undefined) return found
  }
  return ''
}

/** Whether the text exists in `language`; a string and `default` are in `locale`. */
export function isWrittenIn(text: SurveyText, language: Language, locale: Language): boolean {
  if (typeof text === 'string') return language === locale || text === ''
  return Boolean(text[language]) || (language === locale && Boolean(text.default))
}

/** The text by language, as the catalogue keeps names: plain strings belong to `locale`. */
export function enteredText(text: SurveyText | undefined, locale: Language = 'en'): EnteredText {
  if (text === undefined) return {}
  if (typeof text === 'string') return { [locale]: text }
  const named: Partial<Record<Language, string>> = {}
  for (const language of LANGUAGES) {
    const own = text[language] ?? (language === locale ? text.default : undefined)
    if (own !== undefined) named[language] = own
  }
  return named
}
