import { hypergeometricProbability } from '../distributions/hypergeometric.ts'
import { checkCounts } from '../interval/check-counts.ts'

/** R's fisher.test calls tables equally likely within this relative distance. */
const TIE = 1 + 1e-7

/**
 * Fisher's exact two-sided test of two independent proportions: the probability, given the margins,
 * of all tables no more likely than the one seen.
 *
 * @param x1 successes of n1; likewise x2 of n2
 * @returns the p value in (0, 1]
 * @throws RangeError when a count is no count or successes exceed their base
 * @see equal to R's fisher.test on the 2 × 2 table
 */
export function fisherExact(x1: number, n1: number, x2: number, n2: number): number {
  checkCounts(x1, n1)
  checkCounts(x2, n2)
  const urn = { marked: x1 + x2, population: n1 + n2, n: n1 }
  const seen = hypergeometricProbability(x1, urn) * TIE
  let p = 0
  for (let x = Math.max(0, urn.marked - n2); x <= Math.min(n1, urn.marked); x++) {
    const probability = hypergeometricProbability(x, urn)
    if (probability <= seen) p += probability
  }
  return Math.min(1, p)
}
