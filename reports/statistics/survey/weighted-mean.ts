import { type Outcome, measured, withheld } from '../outcome.ts'
import { type SurveyDesign, degreesOfFreedom, respondentsOfRow } from './design.ts'
import type { Estimate } from './estimate.ts'
import { linearisedVariance } from './linearised-variance.ts'

/**
 * Weighted mean with its linearised variance under the design.
 *
 *     ȳ = Σ w y / Σ w,   linearised values w (y − ȳ) / Σ w
 *
 * @param values one a row of the design; null where the respondent gave no answer, which leaves the
 *   respondent outside the domain but inside the sample
 * @param domain rows the mean is about; absent: all
 * @returns withheld as `no-values`, or for the reason that the variance has
 * @see svymean(na.rm = TRUE, deff = TRUE) of R's survey package
 */
export function weightedMean(
  values: readonly (number | null)[],
  design: SurveyDesign,
  domain?: readonly boolean[],
): Outcome<Estimate> {
  const answered = (row: number) =>
    domain?.[row] === false || (design.weights[row] ?? 0) === 0 ? null : (values[row] ?? null)

  let n = 0
  let sumOfWeights = 0
  let total = 0
  for (const row of design.weights.keys()) {
    const value = answered(row)
    if (value === null) continue
    const respondents = respondentsOfRow(design, row)
    const weight = (design.weights[row] ?? 0) * respondents
    n += respondents
    sumOfWeights += weight
    total += weight * value
  }
  if (n === 0) return withheld('no-values')
  const mean = total / sumOfWeights

  let squares = 0
  const linearised = Array.from(design.weights, (weight, row) => {
    const value = answered(row)
    if (value === null) return 0
    squares += weight * respondentsOfRow(design, row) * (value - mean) ** 2
    return (weight * (value - mean)) / sumOfWeights
  })
  const spread = linearisedVariance(linearised, design)
  if (spread.status === 'withheld') return spread
  const { variance } = spread
  // Weights that sum to no more than n are relative: they tell nothing of the population's size.
  const unsampled = sumOfWeights > n ? 1 - n / sumOfWeights : 1
  const simple = (squares / sumOfWeights / (n - 1)) * unsampled
  return measured({
    value: mean,
    n,
    variance,
    se: Math.sqrt(variance),
    df: degreesOfFreedom(design),
    deff: n > 1 && simple > 0 ? variance / simple : null,
    sumOfWeights,
  })
}
