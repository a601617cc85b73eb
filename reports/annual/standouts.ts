import { histogramOf, type Histogram } from '../../surveys/counts/histogram.ts'
import { adjustChanges, compareHistograms, notComparable } from '../scoring/change.ts'
import type { Slice } from '../scoring/indicator.ts'
import { mergeBy } from '../scoring/merge.ts'
import { itemKey, wantedBy } from '../scoring/wanted-tallies.ts'
import type { AnnualInput } from './input.ts'
import { type Results, cubeUntilYearEnd } from './results.ts'

export interface Standouts {
  /** At most three each, furthest from the others first. */
  readonly above: readonly Slice[]
  readonly below: readonly Slice[]
}

/**
 * Services whose answers differ for certain from those of all other services together, tested with
 * Holm's adjustment: naming a best or worst one is the loudest thing a report says. Services of a
 * small base or withheld ones are never named.
 */
export function standoutServices(input: AnnualInput, results: Results): Standouts {
  const { main } = results
  const { rule, profile } = main
  const year = String(input.year)
  const merged = mergeBy(
    cubeUntilYearEnd(input),
    { by: ['service'], periodKind: 'year' },
    { wanted: wantedBy([{ ...profile, rules: [rule] }]) },
  )
  const services = merged.flatMap(({ slice, period, tallies }) => {
    const tally = tallies.get(itemKey(profile, rule))
    const histogram = tally && histogramOf(tally, rule.points)
    return period === year && histogram ? [{ slice, histogram }] : []
  })
  const total = sum(services.map(({ histogram }) => histogram))

  const tested = services.map(({ slice, histogram }) => {
    const { figure } = results.find(main, slice, year) ?? {}
    const named = figure?.status === 'measured' && !figure.flags.includes('low-reliability')
    return named && total && services.length > 1
      ? compareHistograms(rule, minus(total, histogram), histogram, profile.minimumBase)
      : notComparable('base-too-small')
  })
  const rows = adjustChanges(tested).flatMap((change, index) => {
    const slice = services[index]?.slice
    return slice && change.verdict !== 'not-comparable' ? [{ slice, change }] : []
  })
  const pick = (verdict: 'rose' | 'fell') =>
    rows
      .filter(({ change }) => change.verdict === verdict)
      .toSorted((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference))
      .slice(0, 3)
      .map(({ slice }) => slice)
  return { above: pick('rose'), below: pick('fell') }
}

function sum(histograms: readonly Histogram[]): Histogram | undefined {
  return histograms.reduce<Histogram | undefined>(
    (all, one) => (all ? combine(all, one, 1) : one),
    undefined,
  )
}

const minus = (all: Histogram, one: Histogram) => combine(all, one, -1)

function combine(a: Histogram, b: Histogram, sign: 1 | -1): Histogram {
  return {
    counts: a.counts.map((count, option) => count + sign * (b.counts[option] ?? 0)),
    notApplicable: a.notApplicable + sign * b.notApplicable,
  }
}
