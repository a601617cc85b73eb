import type { EnteredText, Language } from '../../locales/language.ts'
import type { Question } from '../../surveys/definition/definition.ts'
import { type Option, optionOf, ratingSteps } from '../../surveys/definition/questions.ts'
import { enteredText } from '../../surveys/definition/text.ts'

/** The options of a question as the report's annex lists them; none for free text. */
export function optionsOf(
  question: Question,
  locale: Language | undefined,
): { code: string; title: EnteredText }[] {
  return rawOptions(question).map(({ value, text }) => ({
    code: String(value),
    title: text === undefined ? {} : enteredText(text, locale),
  }))
}

function rawOptions(question: Question): readonly Option[] {
  switch (question.type) {
    case 'rating':
      return ratingSteps(question)
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'ranking':
      return question.choices.map(optionOf)
    case 'matrix':
      return question.columns.map(optionOf)
    default:
      return []
  }
}
