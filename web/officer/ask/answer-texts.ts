import type { Language } from '../../../locales/language.ts'
import type { Question } from '../../../surveys/definition/definition.ts'
import { type Option, optionOf, ratingSteps } from '../../../surveys/definition/questions.ts'
import { textIn } from '../../../surveys/definition/text.ts'

/** The answers that a question offers, in the order they are shown; empty for free entry. */
export function answerTexts(question: Question, language: Language): string[] {
  return optionsOf(question).map(({ value, text }) => textIn(text, language) || String(value))
}

function optionsOf(question: Question): Option[] {
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
    case 'boolean':
    case 'text':
    case 'comment':
    case 'matrixdynamic':
      return []
  }
}
