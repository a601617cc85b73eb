import { type Outcome, measured, withheld } from '../outcome.ts'
import { type PairCounts, pairMoments, pairSpearman } from '../scales/pair-counts.ts'
import { shapley } from './shapley.ts'

/** Below these the shares move too much from sample to sample to be told. */
export const LEAST_RESPONDENTS = 200
export const LEAST_PER_DRIVER = 20

export interface KeyDrivers {
  /** 'shapley': shares of R². 'spearman': plain rank correlations, because answers are few. */
  readonly method: 'shapley' | 'spearman'
  /** The smallest number of joint answers of any pair. */
  readonly n: number
  /** R² of all drivers; null for 'spearman'. */
  readonly r2: number | null
  /** Shapley shares in [0, 1] that sum to 1, or Spearman correlations in [−1, 1]. */
  readonly importance: readonly { readonly name: string; readonly importance: number }[]
}

/**
 * Which items go with the overall rating, from counts of pairs of answers.
 *
 * Shapley shares need at least 200 joint answers and 20 for each driver; with fewer, or where drivers
 * repeat each other, the plain rank correlation of each is given instead and named so. Neither says
 * what causes what.
 *
 * @param names drivers
 * @param withOutcome joint counts of each driver (rows) with the overall rating (columns)
 * @param between joint counts of driver i (rows) and j (columns), for i < j
 */
export function keyDrivers(
  names: readonly string[],
  withOutcome: readonly PairCounts[],
  between: (i: number, j: number) => PairCounts,
): Outcome<KeyDrivers> {
  const own = withOutcome.map((pair) => pairMoments(pair))
  const correlations = names.map(() => names.map(() => 1))
  let n = Math.min(...own.map((moments) => moments?.n ?? 0))
  let complete = own.every((moments) => moments?.correlation !== null)
  for (let i = 0; i < names.length; i++)
    for (let j = i + 1; j < names.length; j++) {
      const moments = pairMoments(between(i, j))
      n = Math.min(n, moments?.n ?? 0)
      const r = moments?.correlation ?? null
      if (r === null) complete = false
      for (const [a, b] of [
        [i, j],
        [j, i],
      ] as const) {
        const row = correlations[a]
        if (row) row[b] = r ?? 0
      }
    }
  if (names.length === 0 || n < 3) return withheld('too-few-values')

  if (complete && n >= LEAST_RESPONDENTS && n >= LEAST_PER_DRIVER * names.length) {
    const outcome = own.map((moments) => moments?.correlation ?? 0)
    const result = shapley(names, correlations, outcome)
    if (result.status === 'measured') {
      const importance = result.drivers.map(({ name, share }) => ({ name, importance: share }))
      return measured({ method: 'shapley', n, r2: result.r2, importance })
    }
  }
  const ranks = withOutcome.map((pair) => pairSpearman(pair))
  if (ranks.includes(null)) return withheld('no-variation')
  const importance = names.map((name, i) => ({ name, importance: ranks[i] ?? 0 }))
  return measured({ method: 'spearman', n, r2: null, importance })
}
