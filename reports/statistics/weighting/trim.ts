import { type Outcome, measured, withheld } from '../outcome.ts'

export interface TrimLimits {
  readonly lower?: number
  readonly upper?: number
  /** Go on until none is outside the limits: giving the excess to others may push them out. */
  readonly strict?: boolean
}

/**
 * Weights cut to limits, what was cut given in equal parts to those inside, so that the sum stays.
 *
 * @returns withheld as `not-converged` when every weight is at a limit and nobody is left to take
 *   the rest: the limits then contradict the sum
 * @throws RangeError when lower exceeds upper
 * @see trimWeights() of R's survey package
 */
export function trimWeights(
  weights: readonly number[],
  {
    lower = Number.NEGATIVE_INFINITY,
    upper = Number.POSITIVE_INFINITY,
    strict = false,
  }: TrimLimits,
): Outcome<{ weights: readonly number[]; trimmed: number }> {
  if (lower > upper) throw new RangeError(`limits ${lower} and ${upper} are in the wrong order`)
  const isOutside = (weight: number) => weight < lower || weight > upper
  // Rounding may leave a weight a hair outside after its share of the rest was added.
  const isClearlyOutside = (weight: number) =>
    weight < lower - 1e-12 * Math.abs(lower) || weight > upper + 1e-12 * Math.abs(upper)

  const trimmed = weights.map(isOutside)
  let current: readonly number[] = weights
  let rest = 0
  do {
    for (const [row, weight] of current.entries()) if (isOutside(weight)) trimmed[row] = true
    const cut = current.map((weight) => Math.max(lower, Math.min(upper, weight)))
    rest = current.reduce((sum, weight, row) => sum + weight - (cut[row] ?? 0), 0)
    const takers = trimmed.filter((is) => !is).length
    if (takers === 0 && Math.abs(rest) > 1e-9 * Math.abs(upper)) return withheld('not-converged')
    current = cut.map((weight, row) => (trimmed[row] ? weight : weight + rest / takers))
    if (!strict) break
  } while (current.some(isClearlyOutside))
  return measured({ weights: current, trimmed: trimmed.filter(Boolean).length })
}
