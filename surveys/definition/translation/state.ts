import type { Definition } from '../definition.ts'
import { writtenIn } from '../editing/texts.ts'
import { TEXT_COLUMNS, type TextColumn, isEasyColumn, languageOfColumn } from '../text-column.ts'
import { type TextUnit, textUnits } from './units.ts'

/**
 * By key and column: hashes of what the other languages said when the text of that language was
 * last written or confirmed. A hash that no longer fits marks a translation to look at again. A text
 * in easy language is such a translation too: of the usual text of its language, and of the easy
 * texts of the others.
 */
export type TranslationStates = Readonly<Record<string, ColumnStates>>
export type ColumnStates = Readonly<Partial<Record<TextColumn, SourceHashes>>>
export type SourceHashes = Readonly<Partial<Record<TextColumn, string>>>

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
  { from, to }: { readonly from: TextColumn; readonly to: TextColumn },
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
  confirmed: { readonly column: TextColumn; readonly keys: ReadonlySet<string> } | null = null,
): TranslationStates {
  const old = new Map(textUnits(previous).map((unit) => [unit.key, unit.text]))
  const after: Record<string, ColumnStates> = {}
  for (const { key, text } of textUnits(next)) {
    const before = old.get(key)
    const was = (column: TextColumn) => writtenIn(before, column, previous.locale)
    const is = (column: TextColumn) => writtenIn(text, column, next.locale)
    const own: Partial<Record<TextColumn, SourceHashes>> = {}
    for (const column of TEXT_COLUMNS) {
      if (is(column) === '') continue
      const isConfirmed = confirmed?.column === column && confirmed.keys.has(key)
      const kept = states[key]?.[column]
      own[column] =
        isConfirmed || was(column) !== is(column)
          ? hashes(column, is, hash)
          : (kept ?? hashes(column, was, hash))
    }
    after[key] = own
  }
  return after
}

function hashes(
  column: TextColumn,
  textOf: (column: TextColumn) => string,
  hash: HashText,
): SourceHashes {
  const made: Partial<Record<TextColumn, string>> = {}
  for (const other of TEXT_COLUMNS) {
    const text = isSourceOf(other, column) ? textOf(other) : ''
    if (text !== '') made[other] = hash(text)
  }
  return made
}

/** A usual text follows those of the other languages, never an easy one. */
function isSourceOf(source: TextColumn, column: TextColumn): boolean {
  if (source === column) return false
  if (!isEasyColumn(source)) return !isEasyColumn(column) || source === languageOfColumn(column)
  return isEasyColumn(column)
}
