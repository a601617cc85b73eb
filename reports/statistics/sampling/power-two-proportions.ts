import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantileAt from '@stdlib/stats-base-dists-normal-quantile'

export interface TwoProportionsPlan {
  readonly p1: number
  readonly p2: number
  /** Chance of a false alarm, e.g. 0.05. */
  readonly alpha: number
  readonly sides: 1 | 2
}

/**
 * Answers needed in each group to find a difference of two shares with the wanted chance, unrounded.
 *
 *     √n · |p₁ − p₂| = z_{α} √((p₁ + p₂)(1 − (p₁ + p₂)/2)) + z_{power} √(p₁q₁ + p₂q₂)
 *
 * @returns Infinity when the shares are equal
 * @see power.prop.test(strict = FALSE) of R
 */
export function sizeForTwoProportions(plan: TwoProportionsPlan, power: number): number {
  const { alone, together, difference, alphaQuantile } = parts(plan)
  const root = (alphaQuantile * together + normalQuantileAt(power, 0, 1) * alone) / difference
  return root * root
}

/** The chance of finding the difference with `n` answers in each group. */
export function powerOfTwoProportions(plan: TwoProportionsPlan, n: number): number {
  const { alone, together, difference, alphaQuantile } = parts(plan)
  return normalCdf((Math.sqrt(n) * difference - alphaQuantile * together) / alone, 0, 1)
}

function parts({ p1, p2, alpha, sides }: TwoProportionsPlan) {
  return {
    difference: Math.abs(p1 - p2),
    together: Math.sqrt((p1 + p2) * (1 - (p1 + p2) / 2)),
    alone: Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2)),
    alphaQuantile: -normalQuantileAt(alpha / sides, 0, 1),
  }
}
