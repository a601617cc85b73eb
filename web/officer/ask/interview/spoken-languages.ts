import { LANGUAGES, type Language } from '../../../../locales/language.ts'

const KEY = 'meraukla.spoken-languages'

/** The languages that whoever works at this browser said to speak; all until they say so. */
export function spokenLanguages(): readonly Language[] {
  try {
    const kept = (localStorage.getItem(KEY) ?? '').split(' ')
    const known = LANGUAGES.filter((each) => kept.includes(each))
    return known.length > 0 ? known : LANGUAGES
  } catch {
    // A browser that keeps nothing asks anew.
    return LANGUAGES
  }
}

export function storeSpokenLanguages(languages: readonly Language[]): void {
  try {
    localStorage.setItem(KEY, languages.join(' '))
  } catch {
    // See above.
  }
}
