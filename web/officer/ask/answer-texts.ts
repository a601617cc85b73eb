import type { Language } from '../../../locales/language.ts'
import type { Question } from '../../../surveys/definition/definition.ts'
import { optionsOf } from '../../../surveys/definition/questions.ts'
import { textIn } from '../../../surveys/definition/text.ts'

/** The answers that a question offers, in the order they are shown; empty for free entry. */
export function answerTexts(question: Question, language: Language): string[] {
  return optionsOf(question).map(({ value, text }) => textIn(text, language) || String(value))
}
