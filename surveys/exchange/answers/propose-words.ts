import type { ChoiceValue, Question } from '../../definition/definition.ts'
import { NOT_APPLICABLE } from '../../counts/tally.ts'
import { compared, meaningOf, ownMeanings, squashed } from './words.ts'

/** More different texts than this are no choices. */
const MOST_WORDS = 200
const LONGEST_WORD = 300

/** How tools and people write "does not apply to me". */
const NOT_APPLICABLE_WORDS = [
  'n/a',
  'na',
  'not applicable',
  'does not apply',
  'neattiecas',
  'nav attiecināms',
  'не применимо',
  'неприменимо',
  'не относится',
  'tegishli emas',
].map(squashed)

const LEADING_NUMBER = /^(\d{1,2})(?:\s*[-–—=.:)/]|\s+\()/
const TRAILING_NUMBER = /\((\d{1,2})\)$/

/**
 * What texts of cells that the question itself does not know may stand for: '5 - very good' and
 * 'Very good (5)' for 5, a label with other punctuation for its option, 'N/A' for "does not apply".
 * @returns the words to be confirmed, and the texts nobody knows, the most frequent first
 */
export function proposedWords(
  question: Question,
  texts: readonly string[],
): {
  readonly words: { readonly words?: Readonly<Record<string, ChoiceValue>> }
  readonly unknown: readonly string[]
} {
  const own = ownMeanings(question)
  const loose = new Map([...own].map(([text, value]) => [squashed(text), value]))
  const times = new Map<string, number>()
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1)

  const words = new Map<string, ChoiceValue>()
  const unknown: [string, number][] = []
  for (const [text, count] of times) {
    if (meaningOf(own, text) !== undefined) continue
    const value = guess(text)
    if (value !== undefined && words.size < MOST_WORDS) words.set(text, value)
    else unknown.push([text.slice(0, LONGEST_WORD), count])
  }
  function guess(text: string): ChoiceValue | undefined {
    const number = (LEADING_NUMBER.exec(text) ?? TRAILING_NUMBER.exec(text))?.[1]
    const numbered = number === undefined ? undefined : own.get(compared(number))
    if (numbered !== undefined) return numbered
    const labelled = loose.get(squashed(text))
    if (labelled !== undefined && squashed(text) !== '') return labelled
    return NOT_APPLICABLE_WORDS.includes(squashed(text)) ? own.get(NOT_APPLICABLE) : undefined
  }
  return {
    words: words.size > 0 ? { words: Object.fromEntries(words) } : {},
    unknown: unknown
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_WORDS)
      .map(([text]) => text),
  }
}
