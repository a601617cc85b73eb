import { type Outcome, measured } from '../outcome.ts'
import { type Margin, categoryTotals, marginFault } from './margin.ts'

/**
 * Weights that make one margin match the population: each times target / Σ weights of its category.
 *
 * @param baseWeights one a row, ≥ 0; equal ones for a sample without design weights
 * @param respondents how many each row stands for, default one
 * @returns withheld as `empty-category` or `category-without-target`, naming the category, which
 *   should then be merged with a neighbour (`collapseThin`)
 * @see postStratify() of R's survey package
 */
export function postStratify(
  baseWeights: readonly number[],
  margin: Margin,
  respondents?: readonly number[],
): Outcome<{ weights: readonly number[] }> {
  const fault = marginFault(margin, baseWeights)
  return fault ?? measured({ weights: fitMargin(baseWeights, margin, respondents) })
}

/** One proportional fit; the margin must have no fault. */
export function fitMargin(
  weights: readonly number[],
  { categories, targets }: Margin,
  respondents?: readonly number[],
): number[] {
  const totals = categoryTotals(categories, weights, respondents)
  return weights.map((weight, row) => {
    const category = categories[row] ?? ''
    const total = totals.get(category) ?? 0
    return total > 0 ? (weight * (targets.get(category) ?? 0)) / total : 0
  })
}
