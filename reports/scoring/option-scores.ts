import type { Histogram } from '../../surveys/counts/histogram.ts'
import { meanInterval, summarize } from '../statistics/mean-interval.ts'
import { DEFAULT_LEVEL, wilson } from '../statistics/wilson.ts'
import { type Figure, measured, withheld } from './indicator.ts'

/** true for scores of 0 and 1 only: their mean is a share of respondents. */
export function isShare(scores: readonly number[]): boolean {
  // Plain loops here: a country's figures ask this a hundred thousand times.
  for (let option = 0; option < scores.length; option++)
    if (scores[option] !== 0 && scores[option] !== 1) return false
  return true
}

/** The least and the most that one respondent can count as. */
export function rangeOfScores(scores: readonly number[]): { lowest: number; highest: number } {
  let lowest = Infinity
  let highest = -Infinity
  for (let option = 0; option < scores.length; option++) {
    const score = scores[option] ?? 0
    if (score < lowest) lowest = score
    if (score > highest) highest = score
  }
  return { lowest, highest }
}

/** Respondents whose option scores 1: the numerator of a share. */
export function successes(counts: readonly number[], scores: readonly number[]): number {
  let sum = 0
  for (let option = 0; option < counts.length; option++)
    if (scores[option] === 1) sum += counts[option] ?? 0
  return sum
}

/**
 * The mean of option scores with its interval: Wilson for a share, Student's t for any other mean,
 * cut to the range of the scores (an interval of a five-point mean never leaves 1…5).
 *
 * @param scores one per option, lowest option first
 * @returns withheld as `no-responses` when nobody rated, because 0 would read as the worst rating;
 *   the interval is null for one respondent, and for a mean of equal answers
 * @throws RangeError when the histogram has another number of options (a wiring mistake, not data)
 */
export function figureOfScores(histogram: Histogram, scores: readonly number[]): Figure {
  const summary = summarize(histogram.counts, scores)
  if (!summary) return withheld('no-responses', 0)
  const { mean, n } = summary

  if (isShare(scores)) {
    const { lower, upper } = wilson(successes(histogram.counts, scores), n)
    return measured(mean, n, { lower, upper, level: DEFAULT_LEVEL, method: 'wilson' })
  }
  const limits = meanInterval(summary)
  if (!limits) return measured(mean, n)
  const { lowest, highest } = rangeOfScores(scores)
  const lower = Math.max(limits.lower, lowest)
  const upper = Math.min(limits.upper, highest)
  return measured(mean, n, { lower, upper, level: DEFAULT_LEVEL, method: 't' })
}
