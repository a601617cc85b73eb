import { normalTwoSided } from '../distributions/two-sided.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'
import { midRanks } from './ranks.ts'

/**
 * Mann and Whitney's test: is an answer of `a` as often above as below one of `b`? Normal
 * approximation with the variance for ties and continuity correction.
 *
 * @returns w, the pairs in which a is higher (ties count half), and the two-sided p
 * @see equal to R's wilcox.test(a, b, exact = FALSE)
 */
export function mannWhitney(
  a: readonly number[],
  b: readonly number[],
): Outcome<{ w: number; p: number }> {
  if (a.length === 0 || b.length === 0) return withheld('no-values')
  const n = a.length + b.length
  const { ranks, tieSum } = midRanks([...a, ...b])
  let rankSum = 0
  for (let i = 0; i < a.length; i++) rankSum += ranks[i] ?? 0
  const w = rankSum - (a.length * (a.length + 1)) / 2
  const distance = w - (a.length * b.length) / 2
  const variance = ((a.length * b.length) / 12) * (n + 1 - tieSum / (n * (n - 1)))
  if (!(variance > 0)) return withheld('no-variation')
  const z = (distance - Math.sign(distance) * 0.5) / Math.sqrt(variance)
  return measured({ w, p: normalTwoSided(z) })
}
