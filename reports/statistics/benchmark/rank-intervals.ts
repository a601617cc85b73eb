import { normalQuantile } from '../wilson.ts'

export interface RankedEstimate {
  readonly value: number
  readonly se: number
}

/** Places from 1 (highest value) to k that a provider may truly hold. */
export interface RankInterval {
  readonly best: number
  readonly worst: number
}

/**
 * Joint confidence intervals of the ranks in a peer group: with at least the chance `level` every
 * interval holds its provider's true rank at once.
 *
 * Each provider gets an interval of its value, together valid (Šidák: each at level^(1/k)). One
 * surely lies above another when its whole interval does. The best possible place is 1 + how many
 * surely lie above, the worst k − how many surely lie below. Chosen over simulated ranks because it
 * is exact, needs no random numbers and can be followed with a pencil.
 *
 * @param estimates independent; one with a standard error of 0 is taken as known
 * @see M. Klein, T. Wright and J. Wieczorek, "A joint confidence region for an overall ranking of
 *   populations", JRSS C 69 (2020) 589–606
 */
export function rankIntervals(
  estimates: readonly RankedEstimate[],
  level = 0.95,
): readonly RankInterval[] {
  const k = estimates.length
  if (k === 0) return []
  const z = normalQuantile(level ** (1 / k))
  const limits = estimates.map(({ value, se }) => ({
    lower: value - z * se,
    upper: value + z * se,
  }))
  return limits.map((own) => ({
    best: 1 + limits.filter((other) => other.lower > own.upper).length,
    worst: k - limits.filter((other) => other.upper < own.lower).length,
  }))
}
