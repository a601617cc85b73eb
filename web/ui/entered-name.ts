import { type EnteredText, LANGUAGES } from '../../locales/language.ts'

/** The fields of a name as a form keeps them: `name.lv`, `name.en` … */
export function nameValues(prefix: string, name: EnteredText = {}): Record<string, string> {
  return Object.fromEntries(LANGUAGES.map((each) => [`${prefix}.${each}`, name[each] ?? '']))
}

/** The name that was entered: languages left empty are absent. */
export function enteredName(prefix: string, value: (field: string) => string): EnteredText {
  return Object.fromEntries(
    LANGUAGES.flatMap((each) => {
      const text = value(`${prefix}.${each}`).trim()
      return text ? [[each, text]] : []
    }),
  )
}
