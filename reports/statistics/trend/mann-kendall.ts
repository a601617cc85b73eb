import { normalTwoSided } from '../distributions/two-sided.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'
import { tieSizes } from '../scales/correlation.ts'
import { DEFAULT_LEVEL, type Limits, normalQuantile } from '../wilson.ts'

export interface MannKendall {
  readonly n: number
  /** Pairs of years that rose less pairs that fell. */
  readonly s: number
  readonly varS: number
  readonly z: number
  /** Two-sided, by the normal approximation with continuity correction. */
  readonly p: number
  readonly tauB: number
  /** Sen's slope: the median change per year over all pairs of years. */
  readonly sen: number
  /** null where the series is too short for limits at this level. */
  readonly senLimits: Limits | null
}

/**
 * Does a series rise or fall over the years? Mann and Kendall's test, which asks only for the order
 * of the values, with Sen's slope.
 *
 * @param values one a year, oldest first; null where a year has none: it keeps its place in time
 * @returns withheld as `too-few-values` below three values, as `no-variation` when all are the same
 * @see trend::mk.test and trend::sens.slope of R; M. G. Kendall, "Rank Correlation Methods" (1975);
 *   P. K. Sen, JASA 63 (1968) 1379–1389
 */
export function mannKendall(
  values: readonly (number | null)[],
  level: number = DEFAULT_LEVEL,
): Outcome<MannKendall> {
  const series = [...values.entries()].flatMap(([time, value]) =>
    value === null ? [] : [{ time, value }],
  )
  const n = series.length
  if (n < 3) return withheld('too-few-values')
  let s = 0
  const slopes: number[] = []
  for (const [later, { time, value }] of series.entries())
    for (const earlier of series.slice(0, later)) {
      s += Math.sign(value - earlier.value)
      slopes.push((value - earlier.value) / (time - earlier.time))
    }
  const ties = tieSizes(series.map(({ value }) => value))
  const spread = (t: number) => t * (t - 1) * (2 * t + 5)
  const varS = (spread(n) - ties.reduce((sum, t) => sum + spread(t), 0)) / 18
  if (varS === 0) return withheld('no-variation')
  const pairs = (n * (n - 1)) / 2
  const tied = ties.reduce((sum, t) => sum + (t * (t - 1)) / 2, 0)
  const z = (s - Math.sign(s)) / Math.sqrt(varS)
  slopes.sort((a, b) => a - b)
  return measured({
    n,
    s,
    varS,
    z,
    p: normalTwoSided(z),
    tauB: s / Math.sqrt((pairs - tied) * pairs),
    sen: median(slopes),
    senLimits: senLimits(slopes, varS, level),
  })
}

/** The slopes whose ranks lie z √var S / 2 from the middle of the sorted ones. */
function senLimits(sorted: readonly number[], varS: number, level: number): Limits | null {
  const half = normalQuantile(level) * Math.sqrt(varS)
  const lower = sorted[Math.round((sorted.length - half) / 2) - 1]
  const upper = sorted[Math.round((sorted.length + half) / 2 + 1) - 1]
  return lower === undefined || upper === undefined ? null : { lower, upper }
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2
  const high = sorted[Math.floor(middle)] ?? 0
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + high) / 2 : high
}
