import quantile from '@stdlib/stats-base-dists-t-quantile'

/** A report asks for the same whole degrees of freedom again and again; each costs microseconds. */
const REMEMBERED_BELOW = 10_000
const remembered = new Map<number, number[]>()

/**
 * The t with P(|T| ≤ t) = level for Student's t with `df` degrees of freedom.
 * @param df > 0, not necessarily an integer
 * @throws RangeError when the level is outside (0, 1) or df ≤ 0
 */
export function tQuantile(df: number, level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level must be in (0, 1), got ${level}`)
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be > 0, got ${df}`)
  const compute = () => quantile(1 - (1 - level) / 2, df)
  if (df >= REMEMBERED_BELOW || !Number.isInteger(df)) return compute()

  let byDf = remembered.get(level)
  if (!byDf) remembered.set(level, (byDf = []))
  return (byDf[df] ??= compute())
}
