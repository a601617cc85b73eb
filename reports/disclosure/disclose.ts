import {
  type Figure,
  type Indicator,
  type MeasuredFigure,
  type Slice,
  withheld,
} from '../scoring/indicator.ts'
import { isDominated } from './dominance.ts'
import type { Edition } from './link-editions.ts'
import { linkFigures } from './link-figures.ts'
import type { DisclosurePolicy } from './policy.ts'
import { populationKey, populationOf } from './population.ts'
import { protect } from './protect.ts'

declare const disclosed: unique symbol

/**
 * An indicator that went through disclosure control: the only kind that public pages, open data and
 * published reports accept, and only `disclose` makes one. A hidden figure carries no base (null),
 * except that of nobody (0).
 */
export type PublicIndicator = Indicator & { readonly [disclosed]: true }

/** What matters beside the figures themselves. */
export interface DisclosureContext {
  /** What all figures are about, where their slices do not say so: the scope of their report. */
  readonly within?: Slice
  /** What was published before, the newest last. */
  readonly editions?: readonly PublishedEdition[]
  /**
   * What each contributor adds to a figure, for the policy's dominance rules; undefined where all
   * count alike.
   */
  readonly contributions?: (indicator: Indicator) => readonly number[] | undefined
}

/** An earlier edition, or another report, that went through disclosure control. */
export interface PublishedEdition extends Edition {
  readonly figures: readonly PublicIndicator[]
}

/**
 * Hides figures of too few respondents, and those from which they could be worked out.
 *
 * Give it everything that is published together, and once: it looks for totals and their parts
 * (all services of a provider beside the provider, months beside the year) in this list only, and
 * in what `context` says was published before.
 *
 * What holds for the result: somebody who solves all published sums at once can neither narrow a
 * hidden base down to less than the policy's interval, nor work out the figure of any group of
 * fewer than `withheldBelow` respondents.
 *
 * A figure that was published before, and whose new value would tell how the few answered that came
 * since, stays as it was, flagged `as-published-before`: it moves once enough have come.
 *
 * @returns one for each indicator given, in that order; values, bases and intervals of shown figures
 *   are untouched
 */
export function disclose(
  indicators: readonly Indicator[],
  policy: DisclosurePolicy,
  { within = {}, editions = [], contributions }: DisclosureContext = {},
): PublicIndicator[] {
  const linked = linkFigures(indicators, policy, {
    within,
    editions,
    isSensitive: (indicator) => isDominated(contributions?.(indicator) ?? [], policy),
  })
  const { companions } = protect(linked, linked.demands)
  const earlier = earlierFigures(editions)
  return indicators.map((indicator) => {
    const population = populationOf(indicator, within)
    if (!population) return branded(indicator)
    const cell = linked.cellOf.get(populationKey(population))
    const role = cell === undefined ? undefined : linked.cells[cell]?.role
    const isCompanion = cell !== undefined && companions.has(cell)
    const again = isCompanion ? earlier.get(indicatorKey(indicator, within)) : undefined
    if (again) return branded({ ...indicator, ...again })
    const figure = publicFigure(indicator.figure, role === 'secret', isCompanion)
    return branded({
      ...indicator,
      figure,
      band: figure.status === 'measured' ? indicator.band : null,
    })
  })
}

function publicFigure(figure: Figure, isSecret: boolean, isCompanion: boolean): Figure {
  if (figure.status === 'withheld')
    return withheld(figure.reason, figure.reason === 'no-responses' ? 0 : null)
  if (figure.n === 0) return withheld('no-responses', 0)
  if (isSecret) return withheld('too-few-responses', null)
  return isCompanion ? withheld('protects-another', null) : figure
}

/** Shown figures of earlier editions, the newest of each, marked as such. */
function earlierFigures(
  editions: readonly PublishedEdition[],
): Map<string, Pick<Indicator, 'figure' | 'band'>> {
  const found = new Map<string, Pick<Indicator, 'figure' | 'band'>>()
  for (const { within = {}, figures } of editions) {
    for (const indicator of figures) {
      const { figure } = indicator
      const key = indicatorKey(indicator, within)
      if (figure.status !== 'measured') found.delete(key)
      else found.set(key, { figure: asPublishedBefore(figure), band: indicator.band })
    }
  }
  return found
}

function asPublishedBefore(figure: MeasuredFigure): MeasuredFigure {
  return { ...figure, flags: [...new Set([...figure.flags, 'as-published-before' as const])] }
}

function indicatorKey(indicator: Indicator, within: Slice): string {
  const { methodology, version, period } = indicator
  const about = Object.entries({ ...within, ...indicator.slice }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  return JSON.stringify([methodology, version, indicator.indicator, period, about])
}

function branded(indicator: Indicator): PublicIndicator {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that gives the brand
  return indicator as PublicIndicator
}
