import { summarize } from '../../../statistics/mean-interval.ts'
import type { RuleItem, TallyLookup } from '../../profile.ts'
import { histogramIn } from '../../tally-readers.ts'
import { QUALITY_POINTS } from './dimensions.ts'

const SCORES = Array.from({ length: QUALITY_POINTS }, (_, at) => at + 1)

/** A mean of item means, and the smallest base among the items. */
export interface ItemMeans {
  readonly mean: number
  readonly n: number
}

/**
 * The plain mean of the items' means, each over those who answered that item.
 * @returns undefined when an item has no answers
 */
export function meanOfItems(tallies: TallyLookup, codes: readonly string[]): ItemMeans | undefined {
  let sum = 0
  let n = Infinity
  for (const code of codes) {
    const summary = summarize(histogramIn(tallies, code, QUALITY_POINTS).counts, SCORES)
    if (!summary) return undefined
    sum += summary.mean
    n = Math.min(n, summary.n)
  }
  return codes.length === 0 ? undefined : { mean: sum / codes.length, n }
}

/** A question of SERVQUAL as a rule asks for it. */
export function qualityItem(code: string): RuleItem {
  return { code, kind: 'scale', points: QUALITY_POINTS }
}
