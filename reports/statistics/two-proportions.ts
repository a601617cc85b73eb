import cdf from '@stdlib/stats-base-dists-normal-cdf'

/** A test statistic with its two-sided p value. */
export interface ZTest {
  readonly difference: number
  readonly z: number
  readonly p: number
}

/**
 * Test of two independent proportions being equal, with the pooled proportion and without
 * continuity correction.
 *
 *     z = (p₁ − p₂) / √(p(1 − p)(1/n₁ + 1/n₂)),   p = (x₁ + x₂) / (n₁ + n₂)
 *
 * @param x1 successes of n1; likewise x2 of n2; integers with 0 ≤ x ≤ n, n ≥ 1
 * @returns undefined when all or none succeeded: then no test is possible
 * @throws RangeError when a count is no count or successes exceed their base
 * @see equal to R's prop.test(correct = FALSE) with z = ±√χ²
 */
export function twoProportions(x1: number, n1: number, x2: number, n2: number): ZTest | undefined {
  checkCounts(x1, n1)
  checkCounts(x2, n2)
  const successes = x1 + x2
  const n = n1 + n2
  if (successes === 0 || successes === n) return undefined

  const difference = x1 / n1 - x2 / n2
  const pooled = successes / n
  const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2))
  return { difference, z, p: 2 * cdf(-Math.abs(z), 0, 1) }
}

function checkCounts(successes: number, n: number): void {
  const counts = Number.isSafeInteger(successes) && Number.isSafeInteger(n)
  if (!counts || n < 1 || successes < 0 || successes > n)
    throw new RangeError(`${successes} of ${n} is no proportion of counts`)
}
