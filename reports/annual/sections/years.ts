import type { Chart, Inline, Section, Table } from '../../document/blocks.ts'
import type { Interval } from '../../scoring/indicator.ts'
import { inCatalogueOrder } from '../catalogue-order.ts'
import { derivedFigure, differenceUnit, shownFigure } from '../derived-figure.ts'
import { DASH, type Telling } from '../telling.ts'
import { LEAST_YEARS, type YearSeries, fullYears, yearSeries } from '../years.ts'
import { paragraph } from './parts.ts'

/** Whether figures rise or fall over the years, where there are enough of them. */
export function yearsSection(telling: Telling): Section | undefined {
  const { wording, input, results, now } = telling
  const { t } = wording
  const services = inCatalogueOrder(input, results.slices(['service'])).filter((slice) =>
    results.find(results.main, slice, now),
  )
  if (services.length === 0) return undefined
  const series = yearSeries(input, results, services.length > 1 ? [{}, ...services] : services)
  const longest = Math.max(...series.map(({ shown }) => shown))
  if (longest < LEAST_YEARS) {
    return {
      id: 'years',
      title: t('years.title'),
      blocks: [paragraph(t('years.too-short', { least: LEAST_YEARS, count: longest }))],
    }
  }
  const [whole] = series
  return {
    id: 'years',
    title: t('years.title'),
    blocks: [
      paragraph(t('years.lead')),
      ...(whole && whole.shown >= LEAST_YEARS ? [yearsChart(telling, whole)] : []),
      yearsTable(telling, series),
    ],
  }
}

function yearsTable(telling: Telling, series: readonly YearSeries[]): Table {
  const { wording, names, figure } = telling
  const { t } = wording
  const tested = series.filter(({ trend, slice }) => trend && slice.service !== undefined).length
  return {
    kind: 'table',
    id: 'years-directions',
    caption: t('years.table'),
    columns: [
      { title: t('column.what'), align: 'start' },
      { title: t('column.years'), align: 'start' },
      { title: t('column.first-year'), align: 'end' },
      { title: t('column.last-year'), align: 'end' },
      { title: t('column.slope'), align: 'end' },
      { title: t('column.direction'), align: 'start' },
    ],
    rows: series.map((one) => {
      const shown = one.indicators.filter((indicator) => shownFigure(indicator))
      return [
        names.slice(one.slice),
        one.years.length === 0 ? DASH : `${one.years[0]}–${one.years.at(-1)}`,
        figure(shown[0]),
        figure(shown.at(-1)),
        slope(telling, one),
        one.shown < LEAST_YEARS
          ? t('direction.too-short', { least: LEAST_YEARS })
          : one.verdict === undefined
            ? t('verdict.no-test-possible')
            : t(`direction.${one.verdict}`),
      ]
    }),
    note: telling.sourceNote(
      t('years.note-test'),
      tested > 1 ? t('years.note-bh', { count: tested }) : '',
      t('years.note-four'),
      partialYears(telling),
    ),
  }
}

/** Years that mix fewer seasons than the others. */
function partialYears({ input, wording }: Telling): string {
  const months = new Map<string, Set<string>>()
  for (const { place } of input.cube.values()) {
    const year = place.period.slice(0, 4)
    months.set(year, (months.get(year) ?? new Set()).add(place.period))
  }
  const partial = fullYears(input).filter((year) => (months.get(year)?.size ?? 0) < 12)
  return partial.length === 0 ? '' : wording.t('years.partial', { years: partial.join(', ') })
}

/** Sen's slope as a figure. */
function slope(telling: Telling, { slice, trend, indicators, years }: YearSeries): Inline {
  const { results, ruleName, wording } = telling
  const { rule } = results.main
  const from = indicators.flatMap((indicator) => shownFigure(indicator) ?? [])
  const last = years.at(-1)
  if (!trend || last === undefined) return DASH
  const interval: Interval | null = trend.senLimits && {
    ...trend.senLimits,
    level: 0.95,
    method: 'normal',
  }
  return derivedFigure(telling, {
    indicator: `${rule.id}-slope`,
    methodology: 'sen-slope',
    name: wording.t('years.slope-label', { rule: ruleName(results.main) }),
    unit: differenceUnit(rule.unit),
    slice,
    period: last,
    value: trend.sen,
    n: from.reduce((sum, { n }) => sum + n, 0),
    interval,
    from,
  }).inline
}

function yearsChart(telling: Telling, { slice, years, indicators, verdict }: YearSeries): Chart {
  const { wording, results, ruleName, chartPoint, names } = telling
  const { t } = wording
  const { rule } = results.main
  const points = indicators.map((indicator) => chartPoint(indicator))
  return {
    kind: 'chart',
    id: 'years-all',
    title: t('years.chart', { name: names.slice(slice) }),
    answer: verdict === undefined ? t('verdict.no-test-possible') : t(`years.answer-${verdict}`),
    alternative: [
      t('trend.alternative', {
        rule: ruleName(results.main),
        from: years[0] ?? '',
        to: years.at(-1) ?? '',
      }),
      ...years.map((year, at) => `${year}: ${points[at]?.text ?? t('word.nothing')};`),
    ].join(' '),
    note: telling.sourceNote(t(telling.whiskersNote)),
    data: {
      type: 'trend',
      unit: rule.unit === 'mean5' ? 'mean5' : 'share',
      periods: years.map((year) => ({ period: year, label: year })),
      series: [{ name: ruleName(results.main), points }],
      breaks: [],
    },
  }
}
