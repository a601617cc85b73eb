import { type SurveyDesign, respondentsOfRow } from './design.ts'

const RAKING_SWEEPS = 10

/**
 * Linearised values less what the fitted margins explain: a mean over post-strata of known size
 * varies only within them.
 *
 * Post-strata: less the mean of value/weight in the cell, weighted by the weights before the fit.
 * Raking: less the plain mean of value/weight in each category, margin after margin, ten times.
 *
 * @returns the values unchanged when the weights were not fitted
 * @see svyrecvar() of R's survey package
 */
export function calibrationResiduals(
  values: readonly number[],
  design: SurveyDesign,
): readonly number[] {
  const { calibration, weights } = design
  if (!calibration) return values
  if (calibration.kind === 'post-strata')
    return sweep(values, design, weights, calibration.cells, calibration.baseWeights)
  const plain = weights.map(() => 1)
  const fitted = calibration.fittedWeights ?? weights
  let residuals = values
  for (let i = 0; i < RAKING_SWEEPS; i++)
    for (const margin of calibration.margins)
      residuals = sweep(residuals, design, fitted, margin, plain)
  return residuals
}

function sweep(
  values: readonly number[],
  design: SurveyDesign,
  weights: readonly number[],
  categories: readonly string[],
  importance: readonly number[],
): readonly number[] {
  const sums = new Map<string, { value: number; weight: number }>()
  for (const [row, category] of categories.entries()) {
    const weight = weights[row] ?? 0
    if (weight === 0) continue
    const sum = sums.get(category) ?? { value: 0, weight: 0 }
    const own = (importance[row] ?? 0) * respondentsOfRow(design, row)
    sum.value += (own * (values[row] ?? 0)) / weight
    sum.weight += own
    sums.set(category, sum)
  }
  return values.map((value, row) => {
    const sum = sums.get(categories[row] ?? '')
    return sum && sum.weight > 0 ? value - (sum.value / sum.weight) * (weights[row] ?? 0) : value
  })
}
