import cdf from '@stdlib/stats-base-dists-f-cdf'

/**
 * P(X > x) for the F distribution, by its reciprocal symmetry, so that small tails stay accurate.
 * @param df1 numerator, df2 denominator degrees of freedom, both > 0
 */
export function fTail(x: number, df1: number, df2: number): number {
  return x <= 0 ? 1 : cdf(1 / x, df2, df1)
}
