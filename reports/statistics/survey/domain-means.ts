import type { Outcome } from '../outcome.ts'
import type { SurveyDesign } from './design.ts'
import type { Estimate } from './estimate.ts'
import { weightedMean } from './weighted-mean.ts'

/**
 * The weighted mean in each domain. The variance knows that a domain's size is itself random: the
 * rows outside stay in the sample.
 *
 * @param values one a row; null where there is no answer
 * @param domains the domain of each row; null: in none
 * @returns by domain, in the order of first appearance
 * @see svyby(FUN = svymean) of R's survey package
 */
export function domainMeans(
  values: readonly (number | null)[],
  domains: readonly (string | null)[],
  design: SurveyDesign,
): ReadonlyMap<string, Outcome<Estimate>> {
  const means = new Map<string, Outcome<Estimate>>()
  for (const domain of new Set(domains)) {
    if (domain === null) continue
    const inside = domains.map((own) => own === domain)
    means.set(domain, weightedMean(values, design, inside))
  }
  return means
}
