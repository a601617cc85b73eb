import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { DEFAULT_LEVEL, type Limits } from '../wilson.ts'
import { checkCounts } from './check-counts.ts'

/**
 * Clopper and Pearson's interval of a proportion, which never covers less often than it says:
 * the α/2 and 1 − α/2 quantiles of Beta(x, n − x + 1) and Beta(x + 1, n − x).
 *
 * @throws RangeError as `wilson` does
 * @see C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated in the
 *   case of the binomial", Biometrika 26 (1934) 404–413; equal to R's binom.test
 */
export function clopperPearson(
  successes: number,
  n: number,
  level: number = DEFAULT_LEVEL,
): Limits {
  checkCounts(successes, n)
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be in (0, 1), got ${level}`)
  const tail = (1 - level) / 2
  const failures = n - successes
  return {
    lower: successes === 0 ? 0 : lowerLimit(tail, successes, failures),
    // By symmetry, so that both limits are found in the accurate tail.
    upper: failures === 0 ? 1 : 1 - lowerLimit(tail, failures, successes),
  }
}

/** The edges have closed forms: Beta(x, 1) has the distribution function pˣ. */
function lowerLimit(tail: number, successes: number, failures: number): number {
  if (failures === 0) return tail ** (1 / successes)
  if (successes === 1) return -Math.expm1(Math.log1p(-tail) / (failures + 1))
  return betaQuantile(tail, successes, failures + 1)
}
