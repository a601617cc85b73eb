import type { Histogram } from '../../surveys/counts/histogram.ts'
import { meanInterval, summarize } from '../statistics/mean-interval.ts'
import { DEFAULT_LEVEL, wilson } from '../statistics/wilson.ts'
import { type Figure, type Interval, measured, withheld } from './indicator.ts'

/** true for scores of 0 and 1 only: their mean is a share of respondents. */
export function isShare(scores: readonly number[]): boolean {
  return scores.every((score) => score === 0 || score === 1)
}

/** Respondents whose option scores 1: the numerator of a share. */
export function successes(counts: readonly number[], scores: readonly number[]): number {
  return counts.reduce((sum, count, option) => sum + (scores[option] === 1 ? count : 0), 0)
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
    const limits = wilson(successes(histogram.counts, scores), n)
    return measured(mean, n, { ...limits, level: DEFAULT_LEVEL, method: 'wilson' })
  }
  const limits = meanInterval(summary)
  const interval: Interval | null = limits
    ? {
        lower: Math.max(limits.lower, Math.min(...scores)),
        upper: Math.min(limits.upper, Math.max(...scores)),
        level: DEFAULT_LEVEL,
        method: 't',
      }
    : null
  return measured(mean, n, interval)
}
