import type { EnteredText } from '../../../locales/language.ts'

interface Named {
  readonly code: string
  readonly name: EnteredText
}

/** The name of the thing with a code; the code where it is unknown, '' for ''. */
export function nameOf(
  among: readonly Named[],
  code: string,
  named: (text: EnteredText, fallback?: string) => string,
): string {
  const found = among.find((each) => each.code === code)
  return found ? named(found.name, code) : code
}

/** Things of the catalogue as choices of a form, in the order of their names. */
export function choicesOf(
  among: readonly Named[],
  named: (text: EnteredText, fallback?: string) => string,
  language: string,
): { value: string; label: string }[] {
  return among
    .map(({ code, name }) => ({ value: code, label: named(name, code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
}
