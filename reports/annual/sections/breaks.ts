import { inLanguage } from '../../../locales/language.ts'
import type { Block, Chart, ChartPoint, Inline, Section, Table } from '../../document/blocks.ts'
import type { PublishedPercent, SeriesBreak } from '../input.ts'
import type { ModeEffect } from '../modes.ts'
import { type PublishedSeries, ruleOfFormula } from '../published.ts'
import { type RuleOf, discloseAlone } from '../results.ts'
import { DASH, type Telling } from '../telling.ts'
import { separates } from '../../scoring/compare-periods.ts'
import { proposedBreaks } from './modes.ts'
import { formulasTable, paragraph } from './parts.ts'
import { anchor } from './services.ts'
import { PUBLISHED_FORMULAS } from '../../scoring/series-break.ts'

/** Where a series cannot be read across, and what was published beside what the answers give. */
export function breaksSection(
  telling: Telling,
  series: readonly PublishedSeries[],
  effects: readonly ModeEffect[],
): Section | undefined {
  const { wording, input, names } = telling
  const { t, language } = wording
  const proposed = proposedBreaks(effects)
  const declared = input.breaks.filter(({ period }) => period.slice(0, 4) <= telling.now)
  if (declared.length === 0 && series.length === 0 && proposed.length === 0)
    return { id: 'breaks', title: t('breaks.title'), blocks: [paragraph(t('breaks.none'))] }

  return {
    id: 'breaks',
    title: t('breaks.title'),
    blocks: [
      paragraph(t('breaks.lead')),
      ...(declared.length > 0
        ? [
            {
              kind: 'table',
              id: 'breaks-declared',
              caption: t('breaks.declared'),
              columns: [
                { title: t('column.from'), align: 'start' },
                { title: t('column.service'), align: 'start' },
                { title: t('column.what-changed'), align: 'start' },
                { title: t('column.affects'), align: 'start' },
                { title: t('column.reason'), align: 'start' },
              ],
              rows: declared.map(({ period, service, kind, affects, reason }) => [
                wording.period(period),
                service === null ? t('word.all-services') : names.service(service),
                t(`break.kind.${kind}`),
                t(`break.affects.${affects}`),
                inLanguage(reason, language, DASH),
              ]),
            } satisfies Table,
            ...bridgeBlocks(telling, declared),
          ]
        : []),
      ...(proposed.length > 0
        ? [
            paragraph(
              t('breaks.proposed', {
                names: proposed.map(({ slice }) => names.slice(slice)).join('; '),
              }),
            ),
          ]
        : []),
    ],
    sections: series.map((one) => publishedSection(telling, one)),
  }
}

/**
 * Over a change of formula the answers themselves make the bridge: every formula on both sides of
 * it. Over any other change they cannot.
 */
function bridgeBlocks(telling: Telling, declared: readonly SeriesBreak[]): Block[] {
  const { wording, names, now, before } = telling
  const { t } = wording
  const between = declared.filter((known) =>
    separates({ ...known, affects: 'measured' }, before, now, { service: known.service ?? '' }),
  )
  const formulas = between.filter(({ kind }) => kind === 'formula')
  const services = [...new Set(formulas.map(({ service }) => service))]
  const others = between.filter(({ kind }) => kind !== 'formula')
  return [
    ...services.flatMap((service): Block[] => {
      const slice = service === null ? {} : { service }
      return [
        {
          ...formulasTable(
            telling,
            [before, now].map((year) => ({ name: year, slice, period: year })),
            {
              id: `bridge-${service === null ? 'all' : anchor(service)}`,
              caption: t('breaks.bridge', { name: names.slice(slice) }),
              firstColumn: t('column.year'),
            },
          ),
          note: telling.sourceNote(t('breaks.bridge-note')),
        },
      ]
    }),
    ...(others.some(({ kind }) => kind === 'mode') ? [paragraph(t('breaks.mode-bridge'))] : []),
    ...(others.some(({ kind }) => kind !== 'mode') ? [paragraph(t('breaks.no-bridge'))] : []),
  ]
}

/** The published line of one service under the eyes of its own answers. */
function publishedSection(telling: Telling, series: PublishedSeries): Section {
  const { wording, names } = telling
  const { t } = wording
  const { service, agreement } = series
  const id = `published-${anchor(service)}`
  const rules = formulaRules(telling)
  const explained = agreement.agreement
    .map(({ formula, matched, of }) => ({ formula, matched, of, rule: rules.get(formula) }))
    .toSorted((a, b) => b.matched - a.matched)

  return {
    id,
    title: t('published.title', { name: names.service(service) }),
    blocks: [
      paragraph(t('published.lead', { count: agreement.months.length })),
      ...agreement.breaks.flatMap((found) => breakBlocks(telling, series, found, id)),
      ...(agreement.months.length > 1 ? [publishedChart(telling, series, id)] : []),
      {
        kind: 'table',
        id: `${id}-agreement`,
        caption: t('published.agreement', { name: names.service(service) }),
        columns: [
          { title: t('column.formula'), align: 'start' },
          { title: t('column.months-equal'), align: 'end' },
          { title: t('column.months-all'), align: 'end' },
        ],
        rows: explained.map(({ formula, matched, of }) => [
          formulaName(telling, formula),
          wording.integer(matched),
          wording.integer(of),
        ]),
        note: t('published.rounding'),
      },
      ...(agreement.unexplained.length === 0
        ? [paragraph(t('published.all-explained'))]
        : [
            paragraph(t('published.unexplained', { count: agreement.unexplained.length })),
            monthsTable(telling, series, agreement.unexplained, {
              id: `${id}-unexplained`,
              caption: t('published.unexplained-caption', { name: names.service(service) }),
            }),
          ]),
    ],
  }
}

function breakBlocks(
  telling: Telling,
  series: PublishedSeries,
  found: PublishedSeries['agreement']['breaks'][number],
  id: string,
): Block[] {
  const { wording } = telling
  const { t } = wording
  const at = series.entries.findIndex(({ period }) => period === found.period)
  const last = series.entries[at - 1]?.period
  return [
    {
      kind: 'callout',
      tone: 'break',
      title: t('published.break', { month: wording.period(found.period) }),
      text: [
        t('published.break-text', {
          from: formulaName(telling, found.from),
          to: formulaName(telling, found.to),
        }),
      ],
    },
    ...(last === undefined
      ? []
      : [
          monthsTable(telling, series, [last, found.period], {
            id: `${id}-break-${found.period}`,
            caption: t('published.before-after'),
          }),
        ]),
  ]
}

/** Published number, our figures and the formula that explains the number, by month. */
export function monthsTable(
  telling: Telling,
  series: PublishedSeries,
  months: readonly string[],
  { id, caption }: { id: string; caption: string },
): Table {
  const { wording, results, figure, base, now } = telling
  const { t } = wording
  const rules = [...formulaRules(telling)]
  const fits = new Map(series.agreement.months.map((month) => [month.period, month.fits]))
  const main = results.find(results.main, {}, now)
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { title: t('column.month'), align: 'start' },
      { title: t('column.was-published'), align: 'end' },
      ...rules.map(([, of]) => ({ title: telling.ruleName(of), align: 'end' as const })),
      { title: t('column.base'), align: 'end' },
      { title: t('column.equals'), align: 'start' },
    ],
    rows: months.flatMap((month) => {
      const entry = series.entries.find(({ period }) => period === month)
      if (!entry) return []
      const slice = { service: series.service }
      const formulas = fits.get(month)
      return [
        [
          wording.period(month),
          publishedFigure(telling, entry),
          ...rules.map(([, of]) => figure(results.find(of, slice, month))),
          base(results.find(results.main, slice, month)),
          formulas === undefined
            ? DASH
            : formulas.length === 0
              ? t('published.neither')
              : formulas.map((formula) => formulaName(telling, formula)).join('; '),
        ],
      ]
    }),
    note: main ? telling.sourceNote(t('published.note')) : t('published.note'),
  }
}

function publishedChart(telling: Telling, series: PublishedSeries, id: string): Chart {
  const { wording, results, chartPoint, names, ruleName } = telling
  const { t } = wording
  const slice = { service: series.service }
  const periods = series.entries.map(({ period }) => period)
  const rules = [...formulaRules(telling).values()]
  const name = t('column.was-published')
  const lines = [
    { name, points: series.entries.map((entry) => publishedPoint(telling, entry)) },
    ...rules.map((of) => ({
      name: ruleName(of),
      points: periods.map((period) => chartPoint(results.find(of, slice, period))),
    })),
  ]
  const [firstBreak] = series.agreement.breaks
  return {
    kind: 'chart',
    id: `${id}-line`,
    title: t('published.chart', { name: names.service(series.service) }),
    answer: firstBreak
      ? t('published.chart-break', { month: wording.period(firstBreak.period) })
      : t('published.chart-even'),
    alternative: [
      t('published.chart-alternative'),
      ...periods.map(
        (period, index) =>
          `${wording.period(period)}: ${lines.map((line) => `${line.name} ${line.points[index]?.text ?? t('word.nothing')}`).join(', ')};`,
      ),
    ].join(' '),
    note: telling.sourceNote(t(telling.whiskersNote), t('published.note')),
    data: {
      type: 'trend',
      unit: 'share',
      periods: periods.map((period) => ({ period, label: period })),
      series: lines,
      breaks: series.agreement.breaks.map(({ period }) => ({
        before: period,
        reason: t('published.break-label'),
        series: name,
      })),
    },
  }
}

function publishedPoint(telling: Telling, entry: PublishedPercent): ChartPoint {
  const value = entry.percent / 100
  const inline = publishedFigure(telling, entry)
  const figure = typeof inline === 'object' && 'figure' in inline ? inline.figure : undefined
  return {
    value,
    lower: null,
    upper: null,
    hollow: false,
    text: telling.wording.share(value, 0),
    ...(figure !== undefined && { figure }),
  }
}

/** What the body printed, as it printed it: a number that is public already. */
function publishedFigure(telling: Telling, entry: PublishedPercent): Inline {
  const { wording, results, book, names } = telling
  const { t } = wording
  const slice = { service: entry.service }
  const own = results.find(results.main, slice, entry.period)?.figure
  if (own?.status !== 'measured') return wording.share(entry.percent / 100, 0)
  const indicator = discloseAlone({
    indicator: 'published-percent',
    methodology: 'published',
    version: '1',
    unit: 'share',
    slice,
    period: entry.period,
    figure: { status: 'measured', value: entry.percent / 100, n: own.n, interval: null, flags: [] },
    band: null,
  })
  const text = wording.share(entry.percent / 100, 0)
  const about = [t('published.label'), names.slice(slice), wording.period(entry.period)]
  return {
    figure: book.idOf(indicator, {
      label: about.join(', '),
      text,
      basis: t('published.basis', { n: wording.integer(own.n) }),
    }),
  }
}

function formulaRules({ results }: Telling): ReadonlyMap<string, RuleOf> {
  return new Map(
    PUBLISHED_FORMULAS.flatMap(({ id }) => {
      const of = ruleOfFormula(results, id)
      return of ? [[id, of] as const] : []
    }),
  )
}

function formulaName(telling: Telling, formula: string): string {
  const of = ruleOfFormula(telling.results, formula)
  return of ? telling.ruleName(of) : formula
}
