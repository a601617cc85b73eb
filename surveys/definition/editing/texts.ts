import { LANGUAGES, type Language } from '../../../locales/language.ts'
import type { SurveyText } from '../text.ts'

/** A text by language that may be changed: what the schema takes. */
export type WrittenText = string | Partial<Record<Language | 'default', string>>

/** What stands in one language, without falling back to another; '' where nothing does. */
export function writtenIn(
  text: SurveyText | undefined,
  language: Language,
  locale: Language = 'en',
): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return language === locale ? text : ''
  return text[language] ?? (language === locale ? (text.default ?? '') : '')
}

/**
 * The text with one language changed. A plain string becomes the text of `locale`, the definition's
 * own language. undefined when no language has any text left.
 */
export function withText(
  text: SurveyText | undefined,
  language: Language,
  value: string,
  locale: Language = 'en',
): WrittenText | undefined {
  const next: Partial<Record<Language, string>> = {}
  for (const each of LANGUAGES) {
    const own = each === language ? value : writtenIn(text, each, locale)
    if (own !== '') next[each] = own
  }
  return Object.keys(next).length > 0 ? next : undefined
}
