import { type Outcome, measured, withheld } from '../outcome.ts'
import type { SurveyDesign } from './design.ts'
import type { Estimate } from './estimate.ts'
import { weightedMean } from './weighted-mean.ts'

/**
 * The share of each category among those who answered, each with its linearised variance.
 *
 * @param categories one a row; null where there is no answer
 * @param domain rows the shares are about; absent: all
 * @returns by category, in the order of first appearance
 * @see svymean(~factor, deff = TRUE) of R's survey package
 */
export function weightedShares(
  categories: readonly (string | null)[],
  design: SurveyDesign,
  domain?: readonly boolean[],
): Outcome<{ shares: ReadonlyMap<string, Estimate> }> {
  const shares = new Map<string, Estimate>()
  for (const category of new Set(categories)) {
    if (category === null) continue
    const chosen = categories.map((own) => (own === null ? null : Number(own === category)))
    const share = weightedMean(chosen, design, domain)
    if (share.status === 'withheld') return share
    shares.set(category, share)
  }
  return shares.size === 0 ? withheld('no-values') : measured({ shares })
}
