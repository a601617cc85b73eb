import quantile from '@stdlib/stats-base-dists-normal-quantile'

/** Two-sided limits of an estimate at a confidence level, in the unit of the estimate. */
export interface Limits {
  readonly lower: number
  readonly upper: number
}

export const DEFAULT_LEVEL = 0.95

/**
 * Wilson's score interval of a proportion.
 *
 *     centre = (p + z²/2n) / (1 + z²/n)
 *     half   = z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n)
 *
 * Unlike p ± z·se it stays inside [0, 1] and does not collapse to a point at 0 % or 100 %.
 *
 * @param successes integer in [0, n]
 * @param n integer ≥ 1
 * @param level confidence level in (0, 1)
 * @throws RangeError when successes are not an integer in [0, n], n < 1 or the level is outside (0, 1)
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 *   JASA 22 (1927) 209–212
 */
export function wilson(successes: number, n: number, level: number = DEFAULT_LEVEL): Limits {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`n must be a count ≥ 1, got ${n}`)
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > n)
    throw new RangeError(`successes must be a count in 0…${n}, got ${successes}`)

  const z = normalQuantile(level)
  const p = successes / n
  const denominator = 1 + (z * z) / n
  const centre = (p + (z * z) / (2 * n)) / denominator
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / denominator
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === n ? 1 : Math.min(1, centre + half),
  }
}

/** A report asks for the same level again and again. */
const remembered = new Map<number, number>()

/**
 * The z with P(|Z| ≤ z) = level for a standard normal Z.
 * @throws RangeError when the level is outside (0, 1)
 */
export function normalQuantile(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be in (0, 1), got ${level}`)
  let z = remembered.get(level)
  if (z === undefined) {
    z = quantile(1 - (1 - level) / 2, 0, 1)
    remembered.set(level, z)
  }
  return z
}
