import { histogramOf, respondentsOf } from '../../surveys/counts/histogram.ts'
import { mergeBy } from '../scoring/merge.ts'
import {
  PUBLISHED_FORMULAS,
  type SeriesAgreement,
  explainPublished,
} from '../scoring/series-break.ts'
import type { AnnualInput, PublishedPercent } from './input.ts'
import { type Results, type RuleOf, cubeUntilYearEnd } from './results.ts'

/** What a body published for one service, beside what the same answers give. */
export interface PublishedSeries {
  readonly service: string
  readonly entries: readonly PublishedPercent[]
  /** Only months with enough answers to compare. */
  readonly agreement: SeriesAgreement
}

const POINTS = 5

/** Every published series up to the end of the year, by service. */
export function publishedSeries(input: AnnualInput, results: Results): PublishedSeries[] {
  const { item } = results.main.rule
  const minimum = results.main.profile.minimumBase.withheldBelow
  const counted = new Map(
    mergeBy(cubeUntilYearEnd(input), { by: ['service', 'period'] }, { items: new Set([item]) }).map(
      ({ slice, period, tallies }) => [`${slice.service}\t${period}`, tallies.get(item)],
    ),
  )
  const untilYearEnd = input.published.filter(({ period }) => period <= `${input.year}-12`)
  const services = [...new Set(untilYearEnd.map(({ service }) => service))].toSorted()

  return services.map((service) => {
    const entries = untilYearEnd
      .filter((entry) => entry.service === service)
      .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    const months = entries.flatMap(({ period, percent }) => {
      const tally = counted.get(`${service}\t${period}`)
      const histogram = tally && histogramOf(tally, POINTS)
      return histogram && respondentsOf(histogram) >= minimum
        ? [{ period, counts: histogram.counts, published: percent }]
        : []
    })
    return { service, entries, agreement: explainPublished(months) }
  })
}

/** The report's rule that equals a published formula, under whatever name. */
export function ruleOfFormula({ rules }: Results, formula: string): RuleOf | undefined {
  const known = PUBLISHED_FORMULAS.find(({ id }) => id === formula)
  const scores = known?.weights.map((weight) => weight / known.divisor)
  return rules.find(({ rule }) => JSON.stringify(rule.scores) === JSON.stringify(scores))
}
