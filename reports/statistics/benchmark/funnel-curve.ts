import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import type { Limits } from '../wilson.ts'
import { funnelLimits } from './funnel-limits.ts'

/**
 * The limits of a funnel as they are drawn, in [0, 1]. They agree with `funnelPlace`: a provider is
 * on the far side of the line exactly when it is called so.
 *
 * Without overdispersion the exact binomial counts, interpolated between two whole numbers of
 * answers, so that the line has no steps; with it the widened normal limits.
 *
 * @param target the group's share in (0, 1)
 * @see D. J. Spiegelhalter (2005) as in `funnelLimits`, appendix A.1.1
 */
export function funnelCurve(target: number, n: number, level: number, overdispersion = 1): Limits {
  if (overdispersion > 1) return funnelLimits(target, n, level, overdispersion).drawn
  const tail = (1 - level) / 2
  return {
    lower: interpolated(target, n, level, tail),
    // The upper limit of those satisfied is the lower one of those who are not.
    upper: 1 - interpolated(1 - target, n, level, tail),
  }
}

function interpolated(target: number, n: number, level: number, tail: number): number {
  const { lower: r } = funnelLimits(target, n, level).counts
  const below = r === 0 ? 0 : binomialCdf(r - 1, n, target)
  const upTo = binomialCdf(r, n, target)
  const back = upTo > below ? (upTo - tail) / (upTo - below) : 0
  return Math.max(0, (r - back) / n)
}
