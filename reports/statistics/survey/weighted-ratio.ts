import { type Outcome, measured, withheld } from '../outcome.ts'
import { type SurveyDesign, degreesOfFreedom, respondentsOfRow } from './design.ts'
import type { Estimate } from './estimate.ts'
import { linearisedVariance } from './linearised-variance.ts'

/**
 * The ratio of two weighted totals, e.g. minutes waited per visit.
 *
 *     R = Σ w y / Σ w x,   linearised values w (y − R x) / Σ w x
 *
 * @param numerator,denominator one a row; a row with either missing is outside the domain
 * @returns withheld as `no-values`, or as `no-variation` when the denominator's total is zero
 * @see svyratio() of R's survey package
 */
export function weightedRatio(
  numerator: readonly (number | null)[],
  denominator: readonly (number | null)[],
  design: SurveyDesign,
): Outcome<Estimate> {
  const pair = (row: number) => {
    const y = numerator[row] ?? null
    const x = denominator[row] ?? null
    return y === null || x === null || (design.weights[row] ?? 0) === 0 ? null : { x, y }
  }
  let n = 0
  let sumOfWeights = 0
  let above = 0
  let below = 0
  for (const [row, weight] of design.weights.entries()) {
    const own = pair(row)
    if (!own) continue
    const respondents = respondentsOfRow(design, row)
    n += respondents
    sumOfWeights += weight * respondents
    above += weight * respondents * own.y
    below += weight * respondents * own.x
  }
  if (n === 0) return withheld('no-values')
  if (below === 0) return withheld('no-variation')
  const value = above / below
  const linearised = Array.from(design.weights, (weight, row) => {
    const own = pair(row)
    return own ? (weight * (own.y - value * own.x)) / below : 0
  })
  const spread = linearisedVariance(linearised, design)
  if (spread.status === 'withheld') return spread
  const { variance } = spread
  const df = degreesOfFreedom(design)
  return measured({ value, n, variance, se: Math.sqrt(variance), df, deff: null, sumOfWeights })
}
