import type { Language } from '../../locales/language.ts'
import { respondWording } from '../../locales/respond/index.ts'
import type { ChoiceValue, Question } from '../definition/definition.ts'
import { type Option, optionsOf } from '../definition/questions.ts'
import { textIn } from '../definition/text.ts'

/** An option as it is printed, with the number that staff type for it. */
export interface KeyedOption {
  /** Whole number from 0 up, different for each option of a question. */
  readonly key: number
  readonly value: ChoiceValue
  readonly text: string
}

const LARGEST_KEY = 99

/**
 * The options of a choice question with numbers to type. Where the scale itself is of whole
 * numbers, those are printed and typed, so that nobody has to translate a 5 into a 1; an option
 * such as "does not apply" then has the next number. Other options are numbered from 1.
 */
export function keyedOptions(question: Question, language: Language): KeyedOption[] {
  const options = question.type === 'boolean' ? yesAndNo(question, language) : optionsOf(question)
  const numbers = options.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  const isScale =
    numbers.length > 0 &&
    numbers.every((n) => Number.isInteger(n) && n >= 0 && n <= LARGEST_KEY) &&
    new Set(numbers).size === numbers.length
  let next = isScale ? Math.max(...numbers) + 1 : 1
  return options.map(({ value, text }) => ({
    key: isScale && typeof value === 'number' ? value : next++,
    value,
    text: textIn(text, language) || String(value),
  }))
}

function yesAndNo(
  { labelTrue, labelFalse }: Extract<Question, { type: 'boolean' }>,
  language: Language,
): Option[] {
  const { t } = respondWording(language)
  return [
    { value: true, text: textIn(labelTrue, language) || t('yes') },
    { value: false, text: textIn(labelFalse, language) || t('no') },
  ]
}
