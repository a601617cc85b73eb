import normalCdf from '@stdlib/stats-base-dists-normal-cdf'

/**
 * P(X > x) for chi-squared with a whole number of degrees of freedom, accurate far into the tail,
 * where one minus the distribution function would be zero.
 *
 *     Q(x; 1) = 2Φ(−√x),   Q(x; 2) = e^(−x/2),
 *     Q(x; k + 2) = Q(x; k) + (x/2)^(k/2) e^(−x/2) / Γ(k/2 + 1)
 *
 * @param df integer ≥ 1
 * @throws RangeError when it is not
 * @see M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 26.4.8
 */
export function chiSquareTail(x: number, df: number): number {
  if (!Number.isSafeInteger(df) || df < 1)
    throw new RangeError(`degrees of freedom must be an integer ≥ 1, got ${df}`)
  if (x <= 0) return 1
  const odd = df % 2 === 1
  let tail = odd ? 2 * normalCdf(-Math.sqrt(x), 0, 1) : Math.exp(-x / 2)
  let logTerm = odd
    ? Math.log(x / 2) / 2 - x / 2 - Math.log(Math.sqrt(Math.PI) / 2)
    : Math.log(x / 2) - x / 2
  for (let k = odd ? 1 : 2; k < df; k += 2) {
    tail += Math.exp(logTerm)
    logTerm += Math.log(x / 2) - Math.log(k / 2 + 1)
  }
  return Math.min(1, tail)
}
