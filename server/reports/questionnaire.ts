import type { EnteredText, Language } from '../../locales/language.ts'
import type { Question } from '../../surveys/definition/definition.ts'
import { optionsOf } from '../../surveys/definition/questions.ts'
import { enteredText } from '../../surveys/definition/text.ts'

/** The options of a question as the report's annex lists them; none for free text. */
export function annexOptions(
  question: Question,
  locale: Language | undefined,
): { code: string; title: EnteredText }[] {
  return optionsOf(question).map(({ value, text }) => ({
    code: String(value),
    title: text === undefined ? {} : enteredText(text, locale),
  }))
}
