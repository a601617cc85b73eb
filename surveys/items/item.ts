import { LANGUAGES, type LocalizedText } from '../../locales/language.ts'
import type { Choice, Question } from '../definition/definition.ts'
import { optionOf } from '../definition/questions.ts'
import { easyColumn } from '../definition/text-column.ts'
import { EASY_ELECTRONIC } from './easy/electronic.ts'
import { EASY_OVERALL } from './easy/overall.ts'
import { EASY_VISIT } from './easy/visit.ts'
import { type EasyWording, withEasy } from './easy/wording.ts'

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

const EASY: Readonly<Record<string, EasyWording>> = {
  ...EASY_OVERALL,
  ...EASY_VISIT,
  ...EASY_ELECTRONIC,
}

/** How the item reads in easy language; undefined where nobody has written it so yet. */
export function easyWordingOf({ code }: Pick<Item, 'code'>): EasyWording | undefined {
  return Object.hasOwn(EASY, code) ? EASY[code] : undefined
}

/** The item as a SurveyJS question, its easy texts beside the usual ones. */
export function ask(item: Item, { required = false, onlyIf }: Asking = {}): Question {
  const easy = easyWordingOf(item)
  const common = {
    name: item.code,
    title: withEasy(item.title, easy?.title),
    ...(item.hint && { description: withEasy(item.hint, easy?.hint) }),
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
      return { type: 'radiogroup', ...common, choices: easyChoices(answer.choices, easy) }
    case 'one-of-list':
      return { type: 'dropdown', ...common, choices: easyChoices(answer.choices, easy) }
    case 'several':
      return { type: 'checkbox', ...common, choices: easyChoices(answer.choices, easy) }
    case 'number':
      return { type: 'text', inputType: 'number', ...common, min: answer.min, max: answer.max }
    case 'text':
      return { type: 'comment', ...common, maxLength: answer.maxLength }
  }
}

function easyChoices(choices: readonly Choice[], easy: EasyWording | undefined): Choice[] {
  const words = easy?.answers
  if (!words) return [...choices]
  return choices.map((choice) => {
    const { value, text } = optionOf(choice)
    const own = words[String(value)]
    if (typeof text !== 'object' || !own) return choice
    const columns = Object.fromEntries(
      LANGUAGES.map((language) => [easyColumn(language), own[language]]),
    )
    return { value, text: { ...text, ...columns } }
  })
}
