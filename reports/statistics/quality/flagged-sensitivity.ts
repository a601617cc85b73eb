import { summarize } from '../mean-interval.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'

export interface FlaggedSensitivity {
  /** Share of respondents flagged, in [0, 1]. */
  readonly flaggedShare: number
  readonly withAll: number
  readonly without: number
  /** What leaving the flagged out would do to the mean. */
  readonly difference: number
  /** The difference in standard errors of the mean of all; null without a spread. */
  readonly inStandardErrors: number | null
}

/**
 * What a figure would be without doubtful answers: those of people who gave every item the same
 * option (straight-liners) or who answered faster than anyone reads (speeders). The published figure
 * keeps them, because nobody can be sure about one answer; the difference is told beside it.
 *
 * @param all respondents per option
 * @param flagged those of them who were flagged, per option; none above `all`
 * @param scores what an option counts as
 * @returns withheld as `no-values` when nobody answered, `too-few-values` when everybody was flagged
 * @throws RangeError when a flagged count exceeds its option's count
 */
export function flaggedSensitivity(
  all: readonly number[],
  flagged: readonly number[],
  scores: readonly number[],
): Outcome<FlaggedSensitivity> {
  const rest = all.map((count, option) => count - (flagged[option] ?? 0))
  if (rest.some((count) => count < 0)) throw new RangeError('more flagged than there are')
  const whole = summarize(all, scores)
  if (!whole) return withheld('no-values')
  const kept = summarize(rest, scores)
  if (!kept) return withheld('too-few-values')
  const difference = kept.mean - whole.mean
  const se = whole.sd === undefined ? 0 : whole.sd / Math.sqrt(whole.n)
  return measured({
    flaggedShare: 1 - kept.n / whole.n,
    withAll: whole.mean,
    without: kept.mean,
    difference,
    inStandardErrors: se > 0 ? difference / se : null,
  })
}

/**
 * How many can have given every item the same option, from counts of pairs of items alone: no more
 * than the smallest diagonal.
 *
 * @param pairs joint counts of pairs of items on the same scale
 */
export function straightLinersAtMost(pairs: readonly (readonly (readonly number[])[])[]): number {
  const diagonals = pairs.map((counts) =>
    counts.reduce((sum, row, option) => sum + (row[option] ?? 0), 0),
  )
  return diagonals.length === 0 ? 0 : Math.min(...diagonals)
}
