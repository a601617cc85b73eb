import { tTwoSided } from '../distributions/two-sided.ts'
import type { MeanSummary } from '../mean-interval.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'

/**
 * Student's test of two independent means that are taken to have the same spread. Reports use
 * `welch`, which does not ask for that; this one serves comparison with other tools.
 *
 * @see equal to R's t.test(a, b, var.equal = TRUE)
 */
export function student(
  a: MeanSummary,
  b: MeanSummary,
): Outcome<{ t: number; df: number; p: number }> {
  const df = a.n + b.n - 2
  if (df < 1) return withheld('too-few-values')
  const squares = (side: MeanSummary) => (side.n - 1) * (side.sd ?? 0) ** 2
  const variance = (squares(a) + squares(b)) / df
  if (variance === 0) return withheld('no-variation')
  const t = (a.mean - b.mean) / Math.sqrt(variance * (1 / a.n + 1 / b.n))
  return measured({ t, df, p: tTwoSided(t, df) })
}
