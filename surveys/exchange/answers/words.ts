import type { ChoiceValue, Question } from '../../definition/definition.ts'
import { type Option, optionOf, optionsOf } from '../../definition/questions.ts'
import type { SurveyText } from '../../definition/text.ts'

/** A text as it is compared: case, doubled spaces and the shape of apostrophes do not matter. */
export function compared(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u02bb\u02bc\u2018\u2019`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Only letters and digits, as headings are compared: `Q1[SQ_001]` and `q1.sq001` are the same. */
export function squashed(text: string): string {
  return compared(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** A text in every language it was written in. */
export function everyLanguage(text: SurveyText | undefined): string[] {
  if (text === undefined) return []
  return typeof text === 'string' ? [text] : Object.values(text)
}

const YES = ['true', 'yes', 'y', '1', 'jā', 'ja', 'да', 'ha']
const NO = ['false', 'no', 'n', '0', 'nē', 'ne', 'нет', "yo'q", 'yoq']

/** Meanings by compared text: the value that a text stands for. */
export type Meanings = ReadonlyMap<string, ChoiceValue>

/**
 * What the words of a question itself mean: codes and labels in every language. A text that two
 * options share means neither.
 */
export function ownMeanings(question: Question): Meanings {
  if (question.type === 'boolean') {
    return unambiguous([
      ...[...YES, ...everyLanguage(question.labelTrue)].map((text) => [text, true] as const),
      ...[...NO, ...everyLanguage(question.labelFalse)].map((text) => [text, false] as const),
    ])
  }
  return meaningsOf(optionsOf(question))
}

export function meaningsOf(options: readonly Option[]): Meanings {
  // A code wins over another option's label: "5" is the step 5 even if a label says 5.
  const codes = unambiguous(options.map(({ value }) => [String(value), value] as const))
  const labels = unambiguous(
    options.flatMap(({ value, text }) => everyLanguage(text).map((one) => [one, value] as const)),
  )
  return new Map([...labels, ...codes])
}

function unambiguous(pairs: readonly (readonly [string, ChoiceValue])[]): Meanings {
  const meanings = new Map<string, ChoiceValue>()
  const shared = new Set<string>()
  for (const [text, value] of pairs) {
    const key = compared(text)
    if (key === '') continue
    const before = meanings.get(key)
    if (before !== undefined && before !== value) shared.add(key)
    meanings.set(key, value)
  }
  for (const key of shared) meanings.delete(key)
  return meanings
}

/** The value of the question that a mapping names by '5' or 5; undefined when it has none such. */
export function namedValue(
  question: Question,
  name: string | number | boolean,
): ChoiceValue | undefined {
  if (question.type === 'boolean') {
    return String(name) === 'true' ? true : String(name) === 'false' ? false : undefined
  }
  return optionsOf(question).find(({ value }) => String(value) === String(name))?.value
}

/** The rows of a matrix, by meaning; options of every other question. */
export function rowMeanings(question: Extract<Question, { type: 'matrix' }>): Meanings {
  return meaningsOf(question.rows.map(optionOf))
}

/**
 * Looks a text up. A number is found however it is written: programs that know no whole numbers
 * write 5 as '5.0'.
 */
export function meaningOf(meanings: Meanings, text: string): ChoiceValue | undefined {
  const key = compared(text)
  const found = meanings.get(key)
  if (found !== undefined) return found
  return /^-?\d+[.,]0+$/.test(key) ? meanings.get(String(Number.parseInt(key, 10))) : undefined
}

/** What is right, for a message: codes with their label in the first language that has one. */
export function rightAnswers(meanings: Meanings): string {
  const values = [...new Set([...meanings.values()].map(String))]
  return values.length > 12 ? `${values.slice(0, 12).join(', ')}…` : values.join(', ')
}
