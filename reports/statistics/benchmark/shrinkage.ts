import { type Outcome, measured, withheld } from '../outcome.ts'

export interface Shrunk {
  /** Pulled towards the group's mean; the fewer the answers, the further. */
  readonly value: number
  /** Weight of the provider's own figure in [0, 1]; the group's mean has the rest. */
  readonly ownWeight: number
}

/**
 * Shares of providers pulled towards the peer group's (empirical Bayes, beta-binomial).
 *
 *     (x + M p) / (n + M),   M = (1 − ρ)/ρ,   p = Σx / Σn
 *
 * ρ, the correlation of two answers at one provider, is estimated from the group by moments; with no
 * more difference than chance everybody gets the group's share (own weight 0).
 *
 * @param shares successes of n for each provider, n ≥ 1
 * @returns one a provider, in order; withheld as `too-few-values` below three providers or with a
 *   single answer each, as `no-variation` when all or none succeeded
 * @see J. C. Kleinman, "Proportions with extraneous variance", JASA 68 (1973) 46–54, weights n
 */
export function shrinkShares(
  shares: readonly { readonly successes: number; readonly n: number }[],
): Outcome<{ groupShare: number; intraclass: number; shrunk: readonly Shrunk[] }> {
  const k = shares.length
  const total = shares.reduce((sum, { n }) => sum + n, 0)
  const groupShare = shares.reduce((sum, { successes }) => sum + successes, 0) / total
  if (k < 3 || total === k) return withheld('too-few-values')
  if (!(groupShare > 0 && groupShare < 1)) return withheld('no-variation')

  const squares = shares.reduce(
    (sum, { successes, n }) => sum + n * (successes / n - groupShare) ** 2,
    0,
  )
  const sizes = total - shares.reduce((sum, { n }) => sum + n * n, 0) / total
  const spread = groupShare * (1 - groupShare)
  const intraclass = Math.min(1, Math.max(0, (squares / spread - (k - 1)) / (sizes - (k - 1))))
  return measured({
    groupShare,
    intraclass,
    shrunk: shares.map(({ successes, n }) => {
      const ownWeight = (n * intraclass) / (n * intraclass + 1 - intraclass)
      return { value: ownWeight * (successes / n) + (1 - ownWeight) * groupShare, ownWeight }
    }),
  })
}

/**
 * Means of providers pulled towards the peer group's (empirical Bayes, normal): own weight
 * τ² / (τ² + seᵢ²), with τ² between providers by DerSimonian and Laird.
 *
 * @param estimates independent, each with a standard error above 0
 * @returns withheld as `too-few-values` below three providers
 * @see C. N. Morris, "Parametric empirical Bayes inference", JASA 78 (1983) 47–55
 */
export function shrinkMeans(
  estimates: readonly { readonly value: number; readonly se: number }[],
): Outcome<{ groupMean: number; tau2: number; shrunk: readonly Shrunk[] }> {
  const k = estimates.length
  if (k < 3) return withheld('too-few-values')
  if (estimates.some(({ se }) => !(se > 0))) return withheld('no-variation')
  const meanUnder = (tau2: number) => {
    const weights = estimates.map(({ se }) => 1 / (se * se + tau2))
    const sum = weights.reduce((all, weight) => all + weight, 0)
    const mean = estimates.reduce((all, { value }, i) => all + (weights[i] ?? 0) * value, 0) / sum
    return { mean, sum, squares: weights.reduce((all, weight) => all + weight * weight, 0) }
  }
  const fixed = meanUnder(0)
  const q = estimates.reduce((sum, { value, se }) => sum + ((value - fixed.mean) / se) ** 2, 0)
  const tau2 = Math.max(0, (q - (k - 1)) / (fixed.sum - fixed.squares / fixed.sum))
  const groupMean = meanUnder(tau2).mean
  return measured({
    groupMean,
    tau2,
    shrunk: estimates.map(({ value, se }) => {
      const ownWeight = tau2 / (tau2 + se * se)
      return { value: ownWeight * value + (1 - ownWeight) * groupMean, ownWeight }
    }),
  })
}
