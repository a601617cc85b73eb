import type { Definition } from './definition.ts'
import { writtenIn } from './editing/texts.ts'
import { questionsOf } from './questions.ts'
import { TEXT_COLUMNS, type TextColumn } from './text-column.ts'
import { textUnits } from './translation/units.ts'

/** One text that is another one now; '' where it was not there before, or is there no longer. */
export interface ChangedText {
  /** As in `textUnits`. */
  readonly key: string
  readonly item?: string
  readonly column: TextColumn
  readonly before: string
  readonly after: string
}

/**
 * What reads differently in two versions, in the order of the new one. Questions that came or went
 * are told of as such, not text by text.
 */
export function changedTexts(previous: Definition, next: Definition): ChangedText[] {
  const old = textUnits(previous)
  const fresh = textUnits(next)
  const inBoth = (item: string | undefined) =>
    item === undefined || (asks(previous, item) && asks(next, item))
  const keys = new Set([...fresh, ...old].filter(({ item }) => inBoth(item)).map(({ key }) => key))
  const before = new Map(old.map((unit) => [unit.key, unit]))
  const after = new Map(fresh.map((unit) => [unit.key, unit]))
  return [...keys].flatMap((key) =>
    TEXT_COLUMNS.flatMap((column): ChangedText[] => {
      const [was, is] = [before.get(key), after.get(key)]
      const change = {
        before: writtenIn(was?.text, column, previous.locale),
        after: writtenIn(is?.text, column, next.locale),
      }
      const item = is?.item ?? was?.item
      return change.before === change.after
        ? []
        : [{ key, ...(item && { item }), column, ...change }]
    }),
  )
}

function asks(definition: Definition, item: string): boolean {
  return questionsOf(definition).some(({ question }) => question.name === item)
}
