/**
 * How fast somebody answered, as a class and nothing finer: `quick` is below what it takes to read.
 * Said by the page's script, so that it can be wrong or made up: a mark for a reviewer, no more.
 */
export const PACES = ['quick'] as const
export type Pace = (typeof PACES)[number]

/**
 * Below a second a question nobody reads it. The cut-off of Wood, Harms, Lowman and DeSimone (2017),
 * "Response speed and response consistency as mutually validating indicators of data quality in
 * online samples", Social Psychological and Personality Science 8 (4).
 */
const MS_A_QUESTION = 1000

/** With fewer questions a practised hand may be as fast. */
const LEAST_QUESTIONS = 3

/** @param answered questions that were answered @param ms from the page's appearance to sending */
export function paceOf(answered: number, ms: number): Pace | undefined {
  return answered >= LEAST_QUESTIONS && ms < answered * MS_A_QUESTION ? 'quick' : undefined
}
