import { type Figure, type Indicator, withheld } from '../scoring/indicator.ts'
import { equationsOf } from './equations.ts'
import type { DisclosurePolicy } from './policy.ts'
import { type Member, complementary } from './suppress.ts'

declare const disclosed: unique symbol

/**
 * An indicator that went through disclosure control: the only kind that public pages, open data and
 * published reports accept, and only `disclose` makes one. A hidden figure carries no base (null),
 * except that of nobody (0).
 */
export type PublicIndicator = Indicator & { readonly [disclosed]: true }

/**
 * Hides figures of too few respondents, and those from which they could be worked out.
 *
 * Give it everything that is published together, and once: it looks for totals and their parts
 * (all services of a provider beside the provider, months beside the year) in this list only.
 *
 * @returns one for each indicator given, in that order; values, bases and intervals of shown figures
 *   are untouched
 */
export function disclose(
  indicators: readonly Indicator[],
  policy: DisclosurePolicy,
): PublicIndicator[] {
  const figures = indicators.map(({ figure }) => primary(figure, policy))
  const members = figures.map((figure, index) => memberOf(figure, indicators[index]?.figure.n ?? 0))
  const added = complementary(members, equationsOf(indicators), policy.withheldBelow)

  return indicators.map((indicator, index) => {
    const figure = added.has(index)
      ? withheld('protects-another', null)
      : (figures[index] ?? withheld('too-few-responses', null))
    const band = figure.status === 'measured' ? indicator.band : null
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that gives the brand
    return { ...indicator, figure, band } as PublicIndicator
  })
}

/** The figure alone: hidden when its base is small, and without the base when hidden. */
function primary(figure: Figure, { withheldBelow }: DisclosurePolicy): Figure {
  if (figure.status === 'withheld')
    return withheld(figure.reason, figure.reason === 'no-responses' ? 0 : null)
  if (figure.n === 0) return withheld('no-responses', 0)
  return figure.n < withheldBelow ? withheld('too-few-responses', null) : figure
}

function memberOf(figure: Figure, n: number): Member {
  if (figure.status === 'measured') return { state: 'shown', n }
  return { state: figure.reason === 'no-responses' ? 'empty' : 'hidden', n }
}
