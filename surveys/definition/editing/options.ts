import type { Language } from '../../../locales/language.ts'
import type { TextColumn } from '../text-column.ts'
import type { Choice, ChoiceValue } from '../definition.ts'
import { optionOf } from '../questions.ts'
import { withText } from './texts.ts'

/** The list with another option at its end: for a scale the next number, else the next free code. */
export function addOption(choices: readonly Choice[], kind: 'step' | 'choice'): Choice[] {
  const values = choices.map((choice) => optionOf(choice).value)
  const taken = new Set(values.map(String))
  if (kind === 'step') {
    const numbers = values.filter((value) => typeof value === 'number')
    return [...choices, { value: numbers.length > 0 ? Math.max(...numbers) + 1 : 1 }]
  }
  let number = choices.length + 1
  while (taken.has(`option_${number}`)) number++
  return [...choices, { value: `option_${number}` }]
}

/** Without one option; a list keeps at least `least`. */
export function removeOption(choices: readonly Choice[], index: number, least = 1): Choice[] {
  return choices.length <= least ? [...choices] : choices.toSpliced(index, 1)
}

/** One place up or down; the same order at the edge. */
export function moveOption(choices: readonly Choice[], index: number, step: -1 | 1): Choice[] {
  const choice = choices[index]
  const target = index + step
  if (choice === undefined || target < 0 || target >= choices.length) return [...choices]
  return choices.toSpliced(index, 1).toSpliced(target, 0, choice)
}

export function setOptionText(
  choices: readonly Choice[],
  index: number,
  column: TextColumn,
  value: string,
  locale: Language = 'en',
): Choice[] {
  return choices.map((choice, at) => {
    if (at !== index) return choice
    const option = optionOf(choice)
    const text = withText(option.text, column, value, locale)
    return text === undefined ? { value: option.value } : { value: option.value, text }
  })
}

/** Gives an option another code. Digits alone stay a number where the code was one. */
export function setOptionValue(choices: readonly Choice[], index: number, value: string): Choice[] {
  return choices.map((choice, at) => {
    if (at !== index) return choice
    const option = optionOf(choice)
    const code: ChoiceValue =
      typeof option.value === 'number' && /^-?\d{1,9}$/.test(value) ? Number(value) : value
    return typeof choice === 'object' ? { ...choice, value: code } : code
  })
}
