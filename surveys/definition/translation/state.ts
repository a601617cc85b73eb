import { LANGUAGES, type Language } from '../../../locales/language.ts'
import type { Definition } from '../definition.ts'
import { writtenIn } from '../editing/texts.ts'
import { type TextUnit, textUnits } from './units.ts'

/**
 * By key and language: hashes of what the other languages said when the text of that language was
 * last written or confirmed. A hash that no longer fits marks a translation to look at again.
 */
export type TranslationStates = Readonly<Record<string, LanguageStates>>
export type LanguageStates = Readonly<Partial<Record<Language, SourceHashes>>>
export type SourceHashes = Readonly<Partial<Record<Language, string>>>

/** Short fingerprint of a text; two different texts have the same one by practically no chance. */
export type HashText = (text: string) => string

export type TranslationState = 'missing' | 'translated' | 'changed'

/** One line of the desk. */
export interface TranslationLine extends Omit<TextUnit, 'text'> {
  readonly source: string
  readonly target: string
  readonly state: TranslationState
}

/** Every text with its source and target; texts that are written in neither are left out. */
export function translationLines(
  definition: Definition,
  states: TranslationStates,
  { from, to }: { readonly from: Language; readonly to: Language },
  hash: HashText,
): TranslationLine[] {
  return textUnits(definition).flatMap(({ text, ...unit }): TranslationLine[] => {
    const source = writtenIn(text, from, definition.locale)
    const target = writtenIn(text, to, definition.locale)
    if (source === '' && target === '') return []
    const seen = states[unit.key]?.[to]?.[from]
    const changed = seen !== undefined && seen !== hash(source)
    const state = target === '' ? 'missing' : changed ? 'changed' : 'translated'
    return [{ ...unit, source, target, state }]
  })
}

/**
 * The states after a draft was saved over another one. A text that was rewritten is measured from
 * now on against what the other languages say now; one that was not keeps what it was written
 * against, which for a text without a record is what the others said before this save.
 * @param confirmed keys whose text in a language was looked at and found right as it is
 */
export function nextStates(
  previous: Definition,
  next: Definition,
  states: TranslationStates,
  hash: HashText,
  confirmed: { readonly language: Language; readonly keys: ReadonlySet<string> } | null = null,
): TranslationStates {
  const old = new Map(textUnits(previous).map((unit) => [unit.key, unit.text]))
  const after: Record<string, LanguageStates> = {}
  for (const { key, text } of textUnits(next)) {
    const before = old.get(key)
    const was = (language: Language) => writtenIn(before, language, previous.locale)
    const is = (language: Language) => writtenIn(text, language, next.locale)
    const own: Partial<Record<Language, SourceHashes>> = {}
    for (const language of LANGUAGES) {
      if (is(language) === '') continue
      const isConfirmed = confirmed?.language === language && confirmed.keys.has(key)
      const kept = states[key]?.[language]
      own[language] =
        isConfirmed || was(language) !== is(language)
          ? hashes(language, is, hash)
          : (kept ?? hashes(language, was, hash))
    }
    after[key] = own
  }
  return after
}

function hashes(
  language: Language,
  textOf: (language: Language) => string,
  hash: HashText,
): SourceHashes {
  const made: Partial<Record<Language, string>> = {}
  for (const other of LANGUAGES) {
    const text = other === language ? '' : textOf(other)
    if (text !== '') made[other] = hash(text)
  }
  return made
}
