import { DEFAULT_LEVEL, type Limits, normalQuantile } from '../wilson.ts'
import { checkCounts } from './check-counts.ts'

/**
 * Agresti and Coull's interval of a proportion: the normal interval after adding z²/2 successes
 * and z²/2 failures.
 *
 *     ñ = n + z²,   p̃ = (x + z²/2) / ñ,   limits p̃ ± z √(p̃(1 − p̃)/ñ)
 *
 * The raw limits may leave [0, 1]; `clipped` are those a report shows.
 *
 * @throws RangeError as `wilson` does
 * @see A. Agresti and B. A. Coull, "Approximate is better than 'exact'", The American Statistician
 *   52 (1998) 119–126; equal to R's binom::binom.confint(methods = 'agresti-coull')
 */
export function agrestiCoull(
  successes: number,
  n: number,
  level: number = DEFAULT_LEVEL,
): Limits & { readonly clipped: Limits } {
  checkCounts(successes, n)
  const z2 = normalQuantile(level) ** 2
  const size = n + z2
  const centre = (successes + z2 / 2) / size
  const half = Math.sqrt((z2 * centre * (1 - centre)) / size)
  const lower = centre - half
  const upper = centre + half
  return { lower, upper, clipped: { lower: Math.max(0, lower), upper: Math.min(1, upper) } }
}
