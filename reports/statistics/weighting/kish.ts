import { type Outcome, measured, withheld } from '../outcome.ts'
import { DEFAULT_LEVEL, normalQuantile } from '../wilson.ts'

/**
 * What unequal weights cost: the size of the equally weighted sample that would be as precise.
 *
 *     n_eff = (Σ w)² / Σ w²,   deff = n / n_eff,   margin = z √(0.25 / n_eff)
 *
 * @param weights ≥ 0; those of zero carry no respondent and do not count in n
 * @param respondents how many share each weight, default one
 * @returns `margin` is the half width of the interval of a share of 50 %, the widest there is
 * @see L. Kish, "Survey Sampling" (1965), 11.7
 */
export function kish(
  weights: readonly number[],
  respondents?: readonly number[],
  level: number = DEFAULT_LEVEL,
): Outcome<{ n: number; neff: number; deff: number; margin: number }> {
  let n = 0
  let sum = 0
  let squares = 0
  for (const [row, weight] of weights.entries()) {
    if (!(weight >= 0)) throw new RangeError(`weights must be ≥ 0, got ${weight}`)
    const count = respondents?.[row] ?? 1
    if (weight > 0) n += count
    sum += count * weight
    squares += count * weight * weight
  }
  if (n === 0) return withheld('no-values')
  const neff = (sum * sum) / squares
  return measured({
    n,
    neff,
    deff: n / neff,
    margin: normalQuantile(level) * Math.sqrt(0.25 / neff),
  })
}
