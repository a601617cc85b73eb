import { type Outcome, measured, withheld } from '../outcome.ts'

/** Providers' deviations as multiples of what chance explains. */
export interface Overdispersion {
  /** ≥ 1: how much more than chance the winsorised providers vary. */
  readonly phi: number
  /** Providers compared. */
  readonly providers: number
  /** Whether φ is above what chance alone gives: otherwise 1 is to be used. */
  readonly applies: boolean
}

/**
 * Multiplicative overdispersion of a peer group: the mean squared z score after the most extreme
 * tenth on each side is pulled in to the next, so that a few truly different providers do not
 * excuse themselves.
 *
 *     φ = Σ z̃ᵢ² / k,   zᵢ = (pᵢ − target) / √(target (1 − target)/nᵢ);   applied when φ > 1 + 2 √(2/k)
 *
 * @param shares successes of n for each provider, n ≥ 1
 * @param winsorised share pulled in on each side, default 0.1
 * @returns withheld as `too-few-values` below two providers, `no-variation` for a target of 0 or 1
 * @see D. J. Spiegelhalter (2005) as in `funnelLimits`, appendix A.1
 */
export function overdispersion(
  shares: readonly { readonly successes: number; readonly n: number }[],
  target: number,
  winsorised = 0.1,
): Outcome<Overdispersion> {
  const k = shares.length
  if (k < 2) return withheld('too-few-values')
  if (!(target > 0 && target < 1)) return withheld('no-variation')
  const z = shares
    .map(({ successes, n }) => (successes / n - target) / Math.sqrt((target * (1 - target)) / n))
    .toSorted((a, b) => a - b)
  const cut = Math.floor(k * winsorised)
  const low = z[cut] ?? 0
  const high = z[k - 1 - cut] ?? 0
  const squares = z.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)) ** 2, 0)
  const phi = squares / k
  const applies = phi > 1 + 2 * Math.sqrt(2 / k)
  return measured({ phi: Math.max(1, phi), providers: k, applies })
}
