import { LANGUAGES, type Language } from '../../locales/language.ts'

/**
 * Key of a text in easy language, beside the usual text of the same language: 'lv-simple'. As BCP 47
 * writes it (variant `simple` of the IANA registry), so that SurveyJS takes it for a locale that
 * falls back to 'lv', and other tools keep it as a language of its own.
 */
export type EasyColumn = `${Language}-simple`

/** Where a text of one language stands: its usual wording or the easy one. */
export type TextColumn = Language | EasyColumn

export const EASY_COLUMNS = ['lv-simple', 'en-simple', 'ru-simple', 'uz-simple'] as const
export const TEXT_COLUMNS: readonly TextColumn[] = [...LANGUAGES, ...EASY_COLUMNS]

export function easyColumn(language: Language): EasyColumn {
  return `${language}-simple`
}

export function isEasyColumn(value: unknown): value is EasyColumn {
  return EASY_COLUMNS.some((column) => column === value)
}

export function isTextColumn(value: unknown): value is TextColumn {
  return TEXT_COLUMNS.some((column) => column === value)
}

/** The language that is read in a column, whichever wording stands there. */
export function languageOfColumn(column: TextColumn): Language {
  return (
    LANGUAGES.find((language) => column === language || column === easyColumn(language)) ?? 'en'
  )
}
