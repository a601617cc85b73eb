/** The languages every text of the product exists in. `uz` is Uzbek in Latin script. */
export const LANGUAGES = ['lv', 'en', 'ru', 'uz'] as const

export type Language = (typeof LANGUAGES)[number]

/** A text of ours: complete in every language. */
export type LocalizedText = Readonly<Record<Language, string>>

/** A text that somebody entered, in at least one language. */
export type EnteredText = Readonly<Partial<Record<Language, string>>>

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** How each language calls itself, for language switches. */
export const LANGUAGE_NAMES: LocalizedText = {
  lv: 'Latviešu',
  en: 'English',
  ru: 'Русский',
  uz: 'Oʻzbekcha',
}

/**
 * The text in `language`, else in the first language that has it (lv, en, ru, uz), else `fallback`,
 * which is usually the code of the thing named.
 */
export function inLanguage(text: EnteredText, language: Language, fallback = ''): string {
  const own = text[language]
  if (own) return own
  for (const other of LANGUAGES) {
    const found = text[other]
    if (found) return found
  }
  return fallback
}
