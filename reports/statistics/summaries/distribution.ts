import { summarize } from '../mean-interval.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'

export interface Distribution {
  readonly n: number
  /** Share of each option, in the order given. */
  readonly shares: readonly number[]
  readonly mean: number
  /** Divisor n − 1; null for one respondent. */
  readonly sd: number | null
  readonly median: number
  /** Shares of the highest and of the lowest score, and the first less the second. */
  readonly topBox: number
  readonly bottomBox: number
  readonly net: number
  /** The mean between lowest (0) and highest (100) score. */
  readonly index: number
}

/**
 * What a histogram says in single figures.
 *
 * @param counts respondents per option, ≥ 0
 * @param scores what an option counts as; at least two different ones
 * @throws RangeError when the two differ in length or all scores are the same
 */
export function distribution(
  counts: readonly number[],
  scores: readonly number[],
): Outcome<Distribution> {
  const lowest = Math.min(...scores)
  const highest = Math.max(...scores)
  if (!(highest > lowest)) throw new RangeError('a scale needs two different scores')
  const summary = summarize(counts, scores)
  if (!summary) return withheld('no-values')
  const { n, mean, sd } = summary
  const shareOf = (score: number) =>
    counts.reduce((sum, count, option) => sum + (scores[option] === score ? count : 0), 0) / n
  const topBox = shareOf(highest)
  const bottomBox = shareOf(lowest)
  return measured({
    n,
    shares: counts.map((count) => count / n),
    mean,
    sd: sd ?? null,
    median: medianOf(counts, scores, n),
    topBox,
    bottomBox,
    net: topBox - bottomBox,
    index: ((mean - lowest) / (highest - lowest)) * 100,
  })
}

function medianOf(counts: readonly number[], scores: readonly number[], n: number): number {
  const ascending = [...counts.entries()].toSorted(
    ([a], [b]) => (scores[a] ?? 0) - (scores[b] ?? 0),
  )
  const at = (rank: number) => {
    let upTo = 0
    for (const [option, count] of ascending) {
      upTo += count
      if (upTo >= rank) return scores[option] ?? 0
    }
    return scores.at(-1) ?? 0
  }
  return (at(Math.floor((n + 1) / 2)) + at(Math.ceil((n + 1) / 2))) / 2
}
