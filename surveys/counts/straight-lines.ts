import type { CodedAnswer } from './cube.ts'
import { type ScaleItems, scaleAnswers } from './pairs.ts'

/**
 * Answers to one item, and those of them given by straight-liners: people who gave every scale
 * question the same option. Counts by option, lowest first.
 */
export interface StraightLines {
  readonly item: string
  readonly all: readonly number[]
  readonly alike: readonly number[]
}

/** With fewer questions, giving all the same option is nothing to wonder about. */
export const LEAST_ITEMS = 4

export function noStraightLines(item: string, points: number): StraightLines {
  const none = Array.from({ length: points }, () => 0)
  return { item, all: none, alike: [...none] }
}

/**
 * Adds one response; the tally given stays as it is.
 * @returns the same tally for a response without an answer to the item
 */
export function addStraightLine(
  tally: StraightLines,
  answers: readonly CodedAnswer[],
  scales: ScaleItems,
): StraightLines {
  const given = scaleAnswers(answers, scales)
  const own = given.find(({ item }) => item === tally.item)
  if (!own || own.option > tally.all.length) return tally
  const plusOne = (counts: readonly number[]) =>
    counts.map((count, at) => (at === own.option - 1 ? count + 1 : count))
  const alike = given.length >= LEAST_ITEMS && given.every(({ option }) => option === own.option)
  return {
    item: tally.item,
    all: plusOne(tally.all),
    alike: alike ? plusOne(tally.alike) : tally.alike,
  }
}
