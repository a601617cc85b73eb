import cdf from '@stdlib/stats-base-dists-t-cdf'
import type { MeanSummary } from './mean-interval.ts'
import { tQuantile } from './t-quantile.ts'
import { DEFAULT_LEVEL, type Limits } from './wilson.ts'

export interface WelchTest extends Limits {
  readonly difference: number
  readonly t: number
  readonly df: number
  /** Two-sided. */
  readonly p: number
}

/**
 * Welch's test of two independent means, which need not have the same spread, from their summaries.
 *
 *     t  = (m₁ − m₂) / √(v₁ + v₂),   vᵢ = sdᵢ² / nᵢ
 *     df = (v₁ + v₂)² / (v₁²/(n₁ − 1) + v₂²/(n₂ − 1))
 *
 * `lower` and `upper` bound m₁ − m₂ and are not cut to the scale.
 *
 * @returns undefined when a side has one respondent, or neither shows any spread: no test is possible
 * @see B. L. Welch, "The generalization of 'Student's' problem when several different population
 *   variances are involved", Biometrika 34 (1947) 28–35; equal to R's t.test(a, b)
 */
export function welch(
  a: MeanSummary,
  b: MeanSummary,
  level: number = DEFAULT_LEVEL,
): WelchTest | undefined {
  if (a.sd === undefined || b.sd === undefined) return undefined
  const va = a.sd ** 2 / a.n
  const vb = b.sd ** 2 / b.n
  if (va + vb === 0) return undefined

  const difference = a.mean - b.mean
  const se = Math.sqrt(va + vb)
  const t = difference / se
  const df = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1))
  const half = tQuantile(df, level) * se
  return {
    difference,
    t,
    df,
    p: 2 * cdf(-Math.abs(t), df),
    lower: difference - half,
    upper: difference + half,
  }
}
