import type { DisclosurePolicy } from './policy.ts'

/**
 * Whether so much of a figure comes from so few that showing it would tell about one of them: the
 * (n, k) dominance rule and the p % rule, where the policy has them.
 *
 *     (n, k)  x₁ + … + xₙ > k · X
 *     p %     X − x₁ − x₂ < p · x₁
 *
 * @param contributions one for each contributor, ≥ 0, e.g. survey weights or applications made
 * @see Hundepool and others, Statistical Disclosure Control (2012), section 4.2.2
 */
export function isDominated(
  contributions: readonly number[],
  { dominance, estimableWithin }: DisclosurePolicy,
): boolean {
  const largestFirst = contributions.toSorted((a, b) => b - a)
  const total = largestFirst.reduce((sum, each) => sum + each, 0)
  if (total <= 0) return false
  const [first = 0, second = 0] = largestFirst
  if (dominance) {
    const largest = largestFirst.slice(0, dominance.largest).reduce((sum, each) => sum + each, 0)
    if (largest > dominance.share * total) return true
  }
  return estimableWithin !== undefined && total - first - second < estimableWithin * first
}
