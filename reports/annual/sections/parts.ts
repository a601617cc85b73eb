import { formatPeriod } from '../../../locales/dates.ts'
import type { Slice } from '../../scoring/indicator.ts'
import type { Block, Chart, DistributionChart, Inline, Table } from '../../document/blocks.ts'
import type { Telling } from '../telling.ts'

/** Blocks that several sections of the annual report are made of. */

export const paragraph = (...text: readonly Inline[]): Block => ({ kind: 'paragraph', text })

const start = (title: string) => ({ title, align: 'start' }) as const
const end = (title: string) => ({ title, align: 'end' }) as const

/** One row a slice: this year, the year before, the difference and what the test says of it. */
export function comparisonTable(
  telling: Telling,
  slices: readonly Slice[],
  { id, caption, firstColumn }: { id: string; caption: string; firstColumn: string },
): Table {
  const { wording, results, figure, base, changeFigure, verdict, now, before, names } = telling
  const { main } = results
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      start(firstColumn),
      end(now),
      end(wording.t('column.base')),
      end(before),
      end(wording.t('column.change')),
      start(wording.t('column.verdict')),
    ],
    rows: slices.map((slice) => {
      const own = results.find(main, slice, now)
      return [
        names.slice(slice),
        figure(own),
        base(own),
        figure(results.find(main, slice, before)),
        changeFigure(main, slice),
        verdict(main, slice),
      ]
    }),
    note: telling.sourceNote(
      slices.length > 1 ? wording.t('note.holm', { count: slices.length }) : '',
    ),
  }
}

/** The same answers under every formula, a column each. */
export function formulasTable(
  telling: Telling,
  rows: readonly { readonly name: string; readonly slice: Slice; readonly period: string }[],
  { id, caption, firstColumn }: { id: string; caption: string; firstColumn: string },
): Table {
  const { wording, results, figure, base, ruleName } = telling
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      start(firstColumn),
      end(wording.t('column.base')),
      ...results.rules.map((of) => end(ruleName(of))),
    ],
    rows: rows.map(({ name, slice, period }) => [
      name,
      base(results.find(results.main, slice, period)),
      ...results.rules.map((of) => figure(results.find(of, slice, period))),
    ]),
    note: telling.sourceNote(wording.t('note.formulas')),
  }
}

/** A bar a row, of those that may be shown; undefined when none may. */
export function distributionChart(
  telling: Telling,
  rows: readonly { readonly name: string; readonly slice: Slice; readonly period: string }[],
  { id, title }: { id: string; title: string },
): Chart | undefined {
  const { wording, results } = telling
  const { t, share, integer } = wording
  const options = optionNames(telling)
  const data: DistributionChart = {
    type: 'distribution',
    options,
    rows: rows.flatMap(({ name, slice, period }) => {
      const found = results.distribution(slice, period)
      return found ? [{ name, shares: found.shares, n: found.n }] : []
    }),
  }
  const [first] = data.rows
  if (!first) return undefined
  const best = (shares: readonly (number | null)[]) => shares.at(-1) ?? null
  const answer = best(first.shares)
  const hidden = data.rows.some(({ shares }) => shares.includes(null))
  return {
    kind: 'chart',
    id,
    title,
    answer:
      answer === null
        ? t('distribution.answer-hidden', { name: first.name })
        : t('distribution.answer', {
            name: first.name,
            share: share(answer),
            option: options.at(-1) ?? '',
          }),
    alternative: [
      t('distribution.alternative'),
      ...data.rows.map(({ name, shares, n }) => {
        const parts = shares.map(
          (part, option) =>
            `${options[option] ?? option + 1}: ${part === null ? t('word.hidden-share') : share(part)}`,
        )
        return `${name} (${t('basis.n', { n: integer(n) })}): ${parts.join('; ')}.`
      }),
    ].join(' '),
    note: telling.sourceNote(hidden ? t('note.hidden-options') : ''),
    data,
  }
}

/** What the options of the headline's item are called: as asked, else as the scale is meant. */
export function optionNames({ input, results, wording }: Telling): string[] {
  const { rule } = results.main
  const asked = input.surveys
    .flatMap(({ items }) => items)
    .find(({ code, options }) => code === rule.item && options.length >= rule.points)
  return Array.from({ length: rule.points }, (_, index) => {
    const code = String(index + 1)
    const title = asked?.options.find((option) => option.code === code)?.title[wording.language]
    return title ?? (rule.points === 5 ? wording.t(`option.${SCALE[index] ?? 1}`) : code)
  })
}

const SCALE = [1, 2, 3, 4, 5] as const

/** The months of a year, '2025-01' … '2025-12'. */
export function monthsOfYear(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

/** Headline figure by month with whiskers, this year and the one before; cut at breaks. */
export function trendChart(
  telling: Telling,
  slice: Slice,
  { id, title, answer }: { id: string; title: string; answer: string },
): Chart | undefined {
  const { wording, results, input, chartPoint, ruleName, now } = telling
  const { t, language } = wording
  const { main } = results
  const all = [...monthsOfYear(input.year - 1), ...monthsOfYear(input.year)]
  const points = all.map((month) => chartPoint(results.find(main, slice, month)))
  const first = points.findIndex((point) => point !== null)
  const last = points.findLastIndex((point) => point !== null)
  if (last - first < 1 || first === -1) return undefined
  const periods = all.slice(first, last + 1)
  const shown = points.slice(first, last + 1)
  const breaks = input.breaks
    .filter(
      ({ affects, service }) =>
        affects === 'measured' &&
        (service === null || service === slice.service || slice.service === undefined),
    )
    .filter(({ period }) => periods.includes(period))
    .map(({ period, kind }) => ({ before: period, reason: t(`break.kind.${kind}`) }))
  const gaps = shown.some((point) => point === null)
  return {
    kind: 'chart',
    id,
    title,
    answer,
    alternative: [
      t('trend.alternative', {
        rule: ruleName(main),
        from: wording.period(periods[0] ?? now),
        to: wording.period(periods.at(-1) ?? now),
      }),
      ...periods.map(
        (period, index) => `${wording.period(period)}: ${shown[index]?.text ?? t('word.nothing')};`,
      ),
    ].join(' '),
    note: telling.sourceNote(
      t(telling.whiskersNote),
      shown.some((point) => point?.hollow) ? t('note.hollow') : '',
      gaps ? t('note.gaps') : '',
    ),
    data: {
      type: 'trend',
      unit: main.rule.unit === 'mean5' ? 'mean5' : 'share',
      periods: periods.map((period) => ({
        period,
        label: shortMonth(period, language),
      })),
      series: [{ name: ruleName(main), points: shown }],
      breaks,
    },
  }
}

/** A month's short name alone; the chart adds the year where it begins. */
export function shortMonth(period: string, language: Telling['wording']['language']): string {
  const named = formatPeriod(period, language, 'short')
  return named.replace(/^\d{4}\. gada /, '').replace(/ \d{4}$/, '')
}

/** A dot with whisker for each slice, beside the institution's value; undefined below two. */
export function intervalChart(
  telling: Telling,
  slices: readonly Slice[],
  { id, title, answer }: { id: string; title: string; answer: string },
): Chart | undefined {
  if (slices.length < 2) return undefined
  const { wording, results, chartPoint, names, now, ruleName } = telling
  const { t } = wording
  const { main } = results
  const total = results.find(main, {}, now)
  const rows = slices.map((slice) => {
    const indicator = results.find(main, slice, now)
    const point = chartPoint(indicator)
    const why = telling.figure(indicator)
    const withheld =
      typeof why === 'object' && 'figure' in why
        ? telling.book.textOf(why.figure)
        : t('word.nothing')
    return { name: names.slice(slice), point, ...(point ? {} : { withheld }) }
  })
  return {
    kind: 'chart',
    id,
    title,
    answer,
    alternative: [
      t('interval-chart.alternative', { rule: ruleName(main), year: now }),
      ...rows.map(({ name, point, withheld }) => `${name}: ${point?.text ?? withheld ?? ''};`),
    ].join(' '),
    note: telling.sourceNote(
      t(telling.whiskersNote),
      rows.some(({ point }) => point?.hollow) ? t('note.hollow') : '',
      t('note.no-ranking'),
    ),
    data: {
      type: 'interval',
      unit: main.rule.unit === 'mean5' ? 'mean5' : 'share',
      rows,
      ...(total?.figure.status === 'measured' && {
        reference: {
          name: t('interval-chart.reference', { value: telling.chartPoint(total)?.text ?? '' }),
          value: total.figure.value,
        },
      }),
    },
  }
}

export const present = <T>(value: T | undefined): readonly T[] =>
  value === undefined ? [] : [value]
