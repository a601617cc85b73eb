import { chiSquareTail } from '../distributions/chi-square-tail.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'

export interface Heterogeneity {
  /** Cochran's Q with k − 1 degrees of freedom and its p value. */
  readonly q: number
  readonly qP: number
  /** Share of the variation that is not chance, in per cent. */
  readonly i2: number
  /** Variance of the true log odds between providers (DerSimonian and Laird). */
  readonly tau2: number
  /** Random-effects mean log odds, and the share it means. */
  readonly pooledLogit: number
  readonly pooledShare: number
}

/**
 * Do the providers of a peer group differ by more than chance?
 *
 * Shares are compared as log odds; where a provider has 0 or all successes, half an answer is added
 * to both sides.
 *
 * @param shares successes of n for each provider, n ≥ 1
 * @returns withheld as `too-few-values` below two providers
 * @see metafor::rma(measure = 'PLO', method = 'DL') of R; R. DerSimonian and N. Laird, Controlled
 *   Clinical Trials 7 (1986) 177–188
 */
export function heterogeneity(
  shares: readonly { readonly successes: number; readonly n: number }[],
): Outcome<Heterogeneity> {
  const k = shares.length
  if (k < 2) return withheld('too-few-values')
  const effects = shares.map(({ successes, n }) => {
    const edge = successes === 0 || successes === n ? 0.5 : 0
    const yes = successes + edge
    const no = n - successes + edge
    return { logit: Math.log(yes / no), variance: 1 / yes + 1 / no }
  })
  const fixed = pool(effects, 0)
  const q = effects.reduce(
    (sum, { logit, variance }) => sum + (logit - fixed.mean) ** 2 / variance,
    0,
  )
  const scale = fixed.weight - fixed.squares / fixed.weight
  const tau2 = Math.max(0, (q - (k - 1)) / scale)
  const chance = (k - 1) / scale
  const pooledLogit = pool(effects, tau2).mean
  return measured({
    q,
    qP: chiSquareTail(q, k - 1),
    i2: (100 * tau2) / (tau2 + chance),
    tau2,
    pooledLogit,
    pooledShare: 1 / (1 + Math.exp(-pooledLogit)),
  })
}

function pool(
  effects: readonly { readonly logit: number; readonly variance: number }[],
  tau2: number,
): { mean: number; weight: number; squares: number } {
  let weight = 0
  let sum = 0
  let squares = 0
  for (const { logit, variance } of effects) {
    const own = 1 / (variance + tau2)
    weight += own
    sum += own * logit
    squares += own * own
  }
  return { mean: sum / weight, weight, squares }
}
