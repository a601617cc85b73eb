import type { Definition } from '../../surveys/definition/definition.ts'
import { optionsOf, questionsOf } from '../../surveys/definition/questions.ts'
import type { AskedItem } from './coverage.ts'

/**
 * The items of a questionnaire as formulas see them. A question whose options are exactly 1…k is a
 * scale of k, whether it is shown as a rating or as a choice.
 */
export function askedItems(definition: Definition): AskedItem[] {
  return questionsOf(definition).map(({ question }) => {
    const options = optionsOf(question).map(({ value }) => String(value))
    const isScale = options.length > 1 && options.every((code, index) => code === String(index + 1))
    return {
      code: question.name,
      points: isScale ? options.length : null,
      ...(options.length > 0 && { options }),
    }
  })
}
