import { LANGUAGES } from '../../locales/language.ts'
import type { Fault } from './form.ts'

/** A fault where a field was left empty. */
export function needed(
  value: (field: string) => string,
  field: string,
  text: string,
): readonly Fault[] {
  return value(field).trim() === '' ? [{ field, text }] : []
}

/** A fault where a name was given in no language, at its first field. */
export function nameNeeded(
  value: (field: string) => string,
  prefix: string,
  text: string,
): readonly Fault[] {
  const given = LANGUAGES.some((language) => value(`${prefix}.${language}`).trim() !== '')
  return given ? [] : [{ field: `${prefix}.${LANGUAGES[0]}`, text }]
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/

/** Faults of a new code: its characters, and that nothing else has it. */
export function codeFaults(
  value: (field: string) => string,
  field: string,
  texts: { readonly form: string; readonly taken: string },
  existing: readonly { readonly code: string }[] = [],
): readonly Fault[] {
  const code = value(field).trim()
  if (!CODE.test(code)) return [{ field, text: texts.form }]
  return existing.some((each) => each.code === code) ? [{ field, text: texts.taken }] : []
}
