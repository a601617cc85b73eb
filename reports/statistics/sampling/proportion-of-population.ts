import { hypergeometricCdf } from '../distributions/hypergeometric.ts'
import { checkCounts } from '../interval/check-counts.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'
import { DEFAULT_LEVEL, type Limits, normalQuantile } from '../wilson.ts'

/**
 * A share in a known, finite population, from a random sample of it without replacement. Not for
 * self-selected answers, however many of the population gave them.
 *
 *     se² = p(1 − p)/(n − 1) · (1 − n/N);   for an unlimited population p(1 − p)/n
 *
 * @param population Infinity for no finite population correction
 * @returns `exact` are the population counts that the hypergeometric distribution does not reject
 *   (null without a finite population); withheld as `impossible` for a sample larger than the
 *   population, as `too-few-values` for one respondent of several
 * @see samplingbook::Sprop of R
 */
export function proportionOfPopulation(
  successes: number,
  n: number,
  population: number,
  level: number = DEFAULT_LEVEL,
): Outcome<{ p: number; se: number; exact: Limits | null } & Limits> {
  checkCounts(successes, n)
  if (n > population) return withheld('impossible')
  const finite = population !== Number.POSITIVE_INFINITY
  if (finite && n === 1 && population > 1) return withheld('too-few-values')
  const p = successes / n
  const se = Math.sqrt(
    finite
      ? n === population
        ? 0
        : ((p * (1 - p)) / (n - 1)) * (1 - n / population)
      : (p * (1 - p)) / n,
  )
  const half = normalQuantile(level) * se
  const exact = finite ? exactCounts(successes, n, population, level) : null
  return measured({ p, se, lower: p - half, upper: p + half, exact })
}

/** Both distribution functions fall as the marked units grow, so each limit is bisected. */
function exactCounts(x: number, n: number, population: number, level: number): Limits {
  const most = population - (n - x)
  const cdf = (value: number, marked: number) => hypergeometricCdf(value, { marked, population, n })
  // The largest count whose chance of fewer than x stays high, and the largest that still gives x.
  const lower = last(x, most, (marked) => cdf(x - 1, marked) >= (1 + level) / 2)
  const upper = last(x, most, (marked) => cdf(x, marked) >= (1 - level) / 2)
  return {
    lower: Math.max(x, lower ?? x),
    upper: Math.min(most, (upper ?? most) + 1),
  }
}

/** The last integer of from…to for which `holds`, given that it holds up to some point. */
function last(from: number, to: number, holds: (value: number) => boolean): number | undefined {
  if (!holds(from)) return undefined
  let low = from
  let high = to
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
