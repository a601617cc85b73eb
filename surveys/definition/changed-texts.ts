import { LANGUAGES, type Language } from '../../locales/language.ts'
import type { Definition } from './definition.ts'
import { writtenIn } from './editing/texts.ts'
import { textUnits } from './translation/units.ts'

/** One text that is another one now; '' where it was not there before, or is there no longer. */
export interface ChangedText {
  /** As in `textUnits`. */
  readonly key: string
  readonly item?: string
  readonly language: Language
  readonly before: string
  readonly after: string
}

/** What reads differently in two versions, of items that are in both; in the order of the new one. */
export function changedTexts(previous: Definition, next: Definition): ChangedText[] {
  const old = new Map(textUnits(previous).map((unit) => [unit.key, unit]))
  const fresh = textUnits(next)
  const keys = new Set(fresh.map(({ key }) => key))
  const gone = [...old.values()].filter(({ key }) => !keys.has(key))
  return [...fresh, ...gone].flatMap(({ key, item }) =>
    LANGUAGES.flatMap((language): ChangedText[] => {
      const before = writtenIn(old.get(key)?.text, language, previous.locale)
      const now = fresh.find((unit) => unit.key === key)
      const after = writtenIn(now?.text, language, next.locale)
      return before === after ? [] : [{ key, ...(item && { item }), language, before, after }]
    }),
  )
}
