import type { Language } from '../../../locales/language.ts'
import type { SurveyText } from '../text.ts'
import { TEXT_COLUMNS, type TextColumn } from '../text-column.ts'

/** A text by language that may be changed: what the schema takes. */
export type WrittenText = string | Partial<Record<TextColumn | 'default', string>>

/** What stands in one language or its easy wording, without falling back to another; '' where nothing does. */
export function writtenIn(
  text: SurveyText | undefined,
  column: TextColumn,
  locale: Language = 'en',
): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return column === locale ? text : ''
  return text[column] ?? (column === locale ? (text.default ?? '') : '')
}

/**
 * The text with one language changed. A plain string becomes the text of `locale`, the definition's
 * own language. undefined when no language has any text left.
 */
export function withText(
  text: SurveyText | undefined,
  column: TextColumn,
  value: string,
  locale: Language = 'en',
): WrittenText | undefined {
  const next: Partial<Record<TextColumn, string>> = {}
  for (const each of TEXT_COLUMNS) {
    const own = each === column ? value : writtenIn(text, each, locale)
    if (own !== '') next[each] = own
  }
  return Object.keys(next).length > 0 ? next : undefined
}
