import binomialQuantile from '@stdlib/stats-base-dists-binomial-quantile'
import type { Limits } from '../wilson.ts'
import { normalQuantile } from '../wilson.ts'

/** 95 % asks for a second look, 99.8 % for an explanation (three standard deviations). */
export const FUNNEL_LEVELS = [0.95, 0.998] as const

export interface FunnelLimits {
  readonly level: number
  /** By the normal approximation; may leave [0, 1]. */
  readonly normal: Limits
  /** The same inside [0, 1], for drawing. */
  readonly drawn: Limits
  /** Counts of successes between which a provider like all others stays, by the binomial. */
  readonly counts: Limits
}

/**
 * Limits within which a provider with `n` answers varies by chance around the group's share.
 *
 * @param target the group's share in [0, 1]
 * @param overdispersion φ of `overdispersion`, which widens the normal limits by √φ; 1 for none
 * @see D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 *   Medicine 24 (2005) 1185–1202
 */
export function funnelLimits(
  target: number,
  n: number,
  level: number,
  overdispersion = 1,
): FunnelLimits {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`target must be in [0, 1], got ${target}`)
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`n must be a count ≥ 1, got ${n}`)
  const half = normalQuantile(level) * Math.sqrt((overdispersion * target * (1 - target)) / n)
  const normal = { lower: target - half, upper: target + half }
  const tail = (1 - level) / 2
  return {
    level,
    normal,
    drawn: { lower: Math.max(0, normal.lower), upper: Math.min(1, normal.upper) },
    counts: {
      lower: binomialQuantile(tail, n, target),
      upper: binomialQuantile(1 - tail, n, target),
    },
  }
}
