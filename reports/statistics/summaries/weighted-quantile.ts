import { type Outcome, measured, withheld } from '../outcome.ts'

/**
 * 'order': weights count respondents, as if each value stood in the data that often, then the usual
 * quantile (R's type 7). 'cumulative': straight lines between the cumulative shares.
 */
export type QuantileRule = 'order' | 'cumulative'

/**
 * Quantiles of weighted values. Values with weight 0 or missing are left out.
 *
 * @param probabilities in [0, 1]
 * @returns one quantile a probability; withheld as `no-values`
 * @see Hmisc::wtd.quantile(type = 'quantile' | 'i/n') of R
 */
export function weightedQuantile(
  values: readonly (number | null)[],
  weights: readonly number[],
  probabilities: readonly number[],
  rule: QuantileRule = 'order',
): Outcome<{ quantiles: readonly number[] }> {
  const byValue = new Map<number, number>()
  for (const [row, value] of values.entries()) {
    const weight = weights[row] ?? 0
    if (value !== null && weight > 0) byValue.set(value, (byValue.get(value) ?? 0) + weight)
  }
  if (byValue.size === 0) return withheld('no-values')
  let sum = 0
  const steps = [...byValue]
    .toSorted(([a], [b]) => a - b)
    .map(([value, weight]) => ({ value, upTo: (sum += weight) }))
  const quantile = rule === 'order' ? orderQuantile : cumulativeQuantile
  return measured({ quantiles: probabilities.map((p) => quantile(steps, sum, p)) })
}

type Steps = readonly { readonly value: number; readonly upTo: number }[]

function orderQuantile(steps: Steps, n: number, p: number): number {
  const order = 1 + (n - 1) * p
  const low = Math.max(Math.floor(order), 1)
  const high = Math.min(low + 1, n)
  const at = (rank: number) =>
    (steps.find(({ upTo }) => upTo >= rank) ?? steps.at(-1))?.value ?? Number.NaN
  const part = order - Math.floor(order)
  return (1 - part) * at(low) + part * at(high)
}

function cumulativeQuantile(steps: Steps, n: number, p: number): number {
  let before = { value: steps[0]?.value ?? Number.NaN, upTo: 0 }
  for (const step of steps) {
    if (p * n <= step.upTo) {
      const part = (p * n - before.upTo) / (step.upTo - before.upTo)
      return before.value + part * (step.value - before.value)
    }
    before = step
  }
  return before.value
}

/**
 * Weighted mean and variance.
 *
 * `frequency`: weights count respondents, divisor Σ w − 1. `normalised`: weights are relative;
 * with shares s = w / Σ w it is Σ s (x − x̄)² / (1 − Σ s²).
 *
 * @returns variances null where their divisor is not above zero
 * @see Hmisc::wtd.mean, wtd.var(normwt = FALSE | TRUE) of R
 */
export function weightedMoments(
  values: readonly (number | null)[],
  weights: readonly number[],
): Outcome<{ mean: number; frequencyVariance: number | null; normalisedVariance: number | null }> {
  const rows = values.flatMap((value, row) => {
    const weight = weights[row] ?? 0
    return value === null || weight <= 0 ? [] : [{ value, weight }]
  })
  const sum = rows.reduce((total, { weight }) => total + weight, 0)
  if (rows.length === 0) return withheld('no-values')
  const mean = rows.reduce((total, { value, weight }) => total + weight * value, 0) / sum
  const squares = rows.reduce((total, { value, weight }) => total + weight * (value - mean) ** 2, 0)
  const concentration = rows.reduce((total, { weight }) => total + (weight / sum) ** 2, 0)
  return measured({
    mean,
    frequencyVariance: sum > 1 ? squares / (sum - 1) : null,
    normalisedVariance: rows.length > 1 ? squares / sum / (1 - concentration) : null,
  })
}
