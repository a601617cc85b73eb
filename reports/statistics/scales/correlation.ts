import { midRanks } from '../difference/ranks.ts'
import { normalTwoSided, tTwoSided } from '../distributions/two-sided.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'

export interface Correlation {
  /** Respondents who answered both. */
  readonly n: number
  readonly pearson: number
  readonly pearsonP: number
  readonly spearman: number
  /** By the t approximation, as R does where answers are tied. */
  readonly spearmanP: number
  readonly kendallTauB: number
  /** By the normal approximation with the variance for ties. */
  readonly kendallP: number
}

/**
 * How two items go together: linear (Pearson), by ranks (Spearman), by pairs of respondents
 * (Kendall's τ_b), each with the two-sided p value of "not at all".
 *
 * @param x,y answers of the same respondents; null where there is no answer
 * @returns withheld as `too-few-values` below three pairs, as `no-variation` where all gave one item
 *   the same answer
 * @see equal to R's cor and cor.test
 */
export function correlation(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): Outcome<Correlation> {
  if (x.length !== y.length) throw new RangeError(`${x.length} answers beside ${y.length}`)
  const a: number[] = []
  const b: number[] = []
  for (const [row, own] of x.entries()) {
    const other = y[row] ?? null
    if (own === null || other === null) continue
    a.push(own)
    b.push(other)
  }
  const n = a.length
  if (n < 3) return withheld('too-few-values')
  const r = pearson(a, b)
  if (r === null) return withheld('no-variation')
  const rankA = midRanks(a).ranks
  const rankB = midRanks(b).ranks
  const rho = pearson(rankA, rankB) ?? 0
  const kendall = kendallTau(a, b)
  return measured({
    n,
    pearson: r,
    pearsonP: tTest(r, n),
    spearman: rho,
    spearmanP: tTest(rho, n),
    kendallTauB: kendall.tau,
    kendallP: normalTwoSided(kendall.z),
  })
}

/** Pearson's correlation; null where one side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const n = x.length
  const meanX = x.reduce((sum, value) => sum + value, 0) / n
  const meanY = y.reduce((sum, value) => sum + value, 0) / n
  let xx = 0
  let yy = 0
  let xy = 0
  for (const [row, value] of x.entries()) {
    const dx = value - meanX
    const dy = (y[row] ?? 0) - meanY
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  if (xx === 0 || yy === 0) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

function tTest(r: number, n: number): number {
  return Math.abs(r) === 1 ? 0 : tTwoSided(r / Math.sqrt((1 - r * r) / (n - 2)), n - 2)
}

/** τ_b and S/√var S with Kendall's variance under ties on both sides. */
function kendallTau(x: readonly number[], y: readonly number[]): { tau: number; z: number } {
  const n = x.length
  let s = 0
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++)
      s += Math.sign((x[i] ?? 0) - (x[j] ?? 0)) * Math.sign((y[i] ?? 0) - (y[j] ?? 0))
  const tiesX = tieSizes(x)
  const tiesY = tieSizes(y)
  const over = (ties: readonly number[], term: (t: number) => number) =>
    ties.reduce((sum, t) => sum + term(t), 0)
  const two = (t: number) => t * (t - 1)
  const three = (t: number) => t * (t - 1) * (t - 2)
  const spread = (t: number) => t * (t - 1) * (2 * t + 5)
  const variance =
    (spread(n) - over(tiesX, spread) - over(tiesY, spread)) / 18 +
    (over(tiesX, two) * over(tiesY, two)) / (2 * two(n)) +
    (over(tiesX, three) * over(tiesY, three)) / (9 * three(n))
  const pairs = two(n) / 2
  const tau = s / Math.sqrt((pairs - over(tiesX, two) / 2) * (pairs - over(tiesY, two) / 2))
  return { tau, z: s / Math.sqrt(variance) }
}

/** How many share each value. */
export function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()]
}
