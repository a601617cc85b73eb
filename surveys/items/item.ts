import type { LocalizedText } from '../../locales/language.ts'
import type { Choice, Question } from '../definition/definition.ts'

/**
 * One question of the bank: a stable code, the measure it stands for, our own wording in every
 * language and the rule that asks for it. A questionnaire may change its place, never its words.
 */
export interface Item {
  readonly code: string
  readonly measure: string
  readonly title: LocalizedText
  readonly hint?: LocalizedText
  readonly source: string
  readonly answer: ItemAnswer
}

export type ItemAnswer =
  /** One step of a scale that is shown in words, lowest first. */
  | { readonly kind: 'scale'; readonly steps: readonly Choice[] }
  /** One of the choices; also scales that allow "does not apply". */
  | { readonly kind: 'one'; readonly choices: readonly Choice[] }
  | { readonly kind: 'one-of-list'; readonly choices: readonly Choice[] }
  | { readonly kind: 'several'; readonly choices: readonly Choice[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'text'; readonly maxLength: number }

/** How a questionnaire asks an item. */
export interface Asking {
  readonly required?: boolean
  /** Condition on items asked before, as in SurveyJS. */
  readonly onlyIf?: string
}

/** The item as a SurveyJS question. */
export function ask(item: Item, { required = false, onlyIf }: Asking = {}): Question {
  const common = {
    name: item.code,
    title: item.title,
    ...(item.hint && { description: item.hint }),
    ...(required && { isRequired: true }),
    ...(onlyIf !== undefined && { visibleIf: onlyIf }),
    measure: item.measure,
    source: item.source,
  }
  const { answer } = item
  switch (answer.kind) {
    case 'scale':
      return { type: 'rating', ...common, rateValues: [...answer.steps] }
    case 'one':
      return { type: 'radiogroup', ...common, choices: [...answer.choices] }
    case 'one-of-list':
      return { type: 'dropdown', ...common, choices: [...answer.choices] }
    case 'several':
      return { type: 'checkbox', ...common, choices: [...answer.choices] }
    case 'number':
      return { type: 'text', inputType: 'number', ...common, min: answer.min, max: answer.max }
    case 'text':
      return { type: 'comment', ...common, maxLength: answer.maxLength }
  }
}
