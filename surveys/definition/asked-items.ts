import { NOT_APPLICABLE } from '../counts/tally.ts'
import type { Definition } from './definition.ts'
import { type Option, optionOf, optionsOf, questionsOf } from './questions.ts'

/** An item that answers are counted by, as far as formulas care about it. */
export interface CountedItem {
  /** 'satisfaction', or 'conduct.respect' for a row of a table of scales. */
  readonly code: string
  /** Length of its scale 1…points, "does not apply" aside; null for an item that is no such scale. */
  readonly points: number | null
  /** Codes of its options; absent for free entry. */
  readonly options?: readonly string[]
}

/** Every item that a questionnaire counts answers by. */
export function askedItems(definition: Definition): CountedItem[] {
  return questionsOf(definition).flatMap(({ question }): CountedItem[] => {
    if (question.type === 'matrix') {
      const columns = question.columns.map(optionOf)
      return question.rows.map((row) =>
        counted(`${question.name}.${String(optionOf(row).value)}`, columns),
      )
    }
    return [counted(question.name, optionsOf(question))]
  })
}

function counted(code: string, options: readonly Option[]): CountedItem {
  if (options.length === 0) return { code, points: null }
  const codes = options.map(({ value }) => String(value))
  return { code, points: scalePoints(codes), options: codes }
}

/** k where the codes besides "does not apply" are exactly 1…k in any order. */
function scalePoints(codes: readonly string[]): number | null {
  const steps = codes.filter((code) => code !== NOT_APPLICABLE)
  const numbers = new Set(steps)
  const isScale = steps.length >= 2 && steps.every((_, index) => numbers.has(String(index + 1)))
  return isScale ? steps.length : null
}
