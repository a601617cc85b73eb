import { normalQuantile } from '../wilson.ts'

export interface ProportionPlan {
  /** Half width of the interval wanted, e.g. 0.03 for ± 3 points. */
  readonly margin: number
  readonly level: number
  /** The share expected; 0.5 is the safe choice. */
  readonly share: number
  /** Infinity where it is unknown or large. */
  readonly population: number
}

/**
 * Completed answers needed for a share with a wanted margin under simple random sampling, before
 * rounding up.
 *
 *     n = z² p(1 − p) · N/(N − 1) / (e² + z² p(1 − p)/(N − 1))
 *
 * @see PracTools::nPropMoe(moe.sw = 1) of R; R. Valliant, J. A. Dever and F. Kreuter, "Practical
 *   Tools for Designing and Weighting Survey Samples" (2013), 3.2
 */
export function sizeForProportion({ margin, level, share, population }: ProportionPlan): number {
  if (!(margin > 0)) throw new RangeError(`margin must be above 0, got ${margin}`)
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be in [0, 1], got ${share}`)
  const spread = normalQuantile(level) ** 2 * share * (1 - share)
  if (population === Number.POSITIVE_INFINITY) return spread / margin ** 2
  if (!(population >= 1)) throw new RangeError(`population must be ≥ 1, got ${population}`)
  if (population === 1) return 1
  const correction = population / (population - 1)
  return (spread * correction) / (margin ** 2 + spread / (population - 1))
}
