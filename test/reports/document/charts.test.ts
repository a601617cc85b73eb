import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type {
  ChartPoint,
  DistributionChart,
  FunnelChart,
  IntervalChart,
  MapChart,
  TrendChart,
} from '../../../reports/document/blocks.ts'
import { chartFigures } from '../../../reports/document/blocks.ts'
import { funnelAxis } from '../../../reports/document/charts/funnel-axis.ts'
import { chartPicture, chartSvg } from '../../../reports/document/charts/chart-svg.ts'
import { textWidth, wrapText } from '../../../reports/document/charts/text-width.ts'

const point = (value: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
  value,
  lower: value - 0.05,
  upper: value + 0.05,
  hollow: false,
  text: String(value),
  ...more,
})
const MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04']

function aTrend(overrides: Partial<TrendChart> = {}): TrendChart {
  return {
    type: 'trend',
    unit: 'share',
    periods: MONTHS.map((period) => ({ period, label: period.slice(5) })),
    series: [{ name: 'Index', points: [0.7, 0.71, 0.72, 0.73].map((value) => point(value)) }],
    breaks: [],
    ...overrides,
  }
}

const aDistribution: DistributionChart = {
  type: 'distribution',
  options: ['worst', 'bad', 'so-so', 'good', 'best'],
  rows: [{ name: '2025', shares: [0.1, 0.2, 0.3, 0.25, 0.15], n: 1234 }],
}

const anInterval: IntervalChart = {
  type: 'interval',
  unit: 'share',
  rows: [
    { name: 'West', point: point(0.6) },
    { name: 'East', point: null, withheld: 'not shown: fewer than 10 answers' },
  ],
}

const aFunnel: FunnelChart = {
  type: 'funnel',
  target: { name: 'all: 80%', value: 0.8 },
  limits: [
    {
      name: '95% limit',
      points: [20, 200].map((n) => ({ n, lower: 0.8 - 2 / n, upper: 0.8 + 2 / n })),
    },
  ],
  points: [
    { name: 'West', n: 40, point: point(0.78), place: 'within the limits', outside: false },
    { name: 'East', n: 180, point: point(0.6), place: 'below the 95% limit', outside: true },
  ],
  axes: { n: 'Answers', value: 'Share', place: 'Against the limits' },
}

const aMap: MapChart = {
  type: 'map',
  axes: { importance: 'Importance', performance: 'Standing', field: 'Field' },
  cut: { importance: 0.5, performance: 0.6 },
  corners: ['improve first', 'keep up', 'can wait', 'matters less'],
  points: [
    {
      name: 'The wait was short',
      importance: point(0.7, { figure: 'F1' }),
      performance: point(0.4, { figure: 'F2' }),
      field: 'improve first',
      first: true,
    },
    {
      name: 'Staff were polite',
      importance: point(0.3),
      performance: point(0.8),
      field: 'matters less',
      first: false,
    },
  ],
}

const Line = v.looseObject({
  type: v.literal('line'),
  name: v.string(),
  data: v.array(
    v.looseObject({ value: v.tuple([v.number(), v.nullable(v.number())]), itemStyle: v.unknown() }),
  ),
})
const Lines = v.looseObject({ series: v.array(v.union([Line, v.object({ type: v.string() })])) })
const Bars = v.looseObject({
  series: v.array(v.looseObject({ data: v.array(v.looseObject({ value: v.number() })) })),
})

/** The lines that ECharts is told to draw, without whiskers and rules. */
function linesOf(chart: TrendChart) {
  const { series } = v.parse(Lines, chartPicture(chart, 'en').option)
  return series.flatMap((one) => (one.type === 'line' && 'name' in one ? [one] : []))
}

describe('charts', () => {
  it.each([
    ['trend', aTrend()],
    ['distribution', aDistribution],
    ['interval', anInterval],
    ['funnel', aFunnel],
    ['map', aMap],
  ] as const)('draws the same %s with the same characters every time', (_, data) => {
    const first = chartSvg(data, 'lv', 'c1')
    chartSvg(aTrend({ unit: 'mean5' }), 'en', 'other')

    expect(chartSvg(data, 'lv', 'c1')).toBe(first)
    expect(first).toContain('Source Sans 3')
  })

  it('cuts the line at a break and draws a dashed rule with the reason', () => {
    const cut = aTrend({ breaks: [{ before: '2025-03', reason: 'scale changed' }] })

    const months = linesOf(cut).map(({ data }) => data.map(({ value }) => value[0]))
    expect(months).toEqual([
      [0, 1],
      [2, 3],
    ])
    const svg = chartSvg(cut, 'en', 'c')
    expect(svg).toContain('scale changed')
    expect(svg).toMatch(/stroke-dasharray="4,3"/)
    expect(chartSvg(aTrend(), 'en', 'c')).not.toMatch(/stroke-dasharray/)
  })

  it('cuts only the line that a break is about', () => {
    const chart = aTrend({
      series: [
        ...aTrend().series,
        { name: 'Published', points: [0.7, 0.7, 0.8, 0.8].map((value) => point(value)) },
      ],
      breaks: [{ before: '2025-03', reason: 'formula changed', series: 'Published' }],
    })

    expect(linesOf(chart).map(({ name, data }) => `${name} ${data.length}`)).toEqual([
      'Index 4',
      'Published 2',
      'Published 2',
    ])
  })

  it('shows shares from 0 to 100 % and means over their whole scale, whatever the values are', () => {
    const axis = (chart: TrendChart) => chartPicture(chart, 'en').option['yAxis']

    expect(axis(aTrend())).toMatchObject({ min: 0, max: 1 })
    expect(axis(aTrend({ unit: 'mean5' }))).toMatchObject({ min: 1, max: 5 })
  })

  it('fills a point of low reliability with white', () => {
    const points = [point(0.7), point(0.7, { hollow: true }), point(0.7), point(0.7)]
    const [line] = linesOf(aTrend({ series: [{ name: 'Index', points }] }))

    expect(line?.data.map(({ itemStyle }) => itemStyle)).toMatchObject([
      { color: '#0b4a5e' },
      { color: '#ffffff', borderColor: '#0b4a5e' },
      { color: '#0b4a5e' },
      { color: '#0b4a5e' },
    ])
  })

  it('leaves a gap where nothing was measured', () => {
    const points = [point(0.7), null, point(0.7), point(0.7)]
    const [line] = linesOf(aTrend({ series: [{ name: 'Index', points }] }))

    expect(line?.data.map(({ value }) => value[1])).toEqual([0.7, null, 0.7, 0.7])
    expect(line).toMatchObject({ connectNulls: false })
  })

  it('draws hidden answers as one empty piece that makes the bar whole', () => {
    const row = { name: '2025', shares: [null, null, 0.2, 0.3, 0.4], n: 100 }
    const { series } = v.parse(Bars, chartPicture({ ...aDistribution, rows: [row] }, 'en').option)

    const values = series.map(({ data }) => data[0]?.value ?? Number.NaN)
    expect(values[0]).toBeCloseTo(0.1, 12)
    expect(values[1]).toBe(0)
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
  })

  it('says in a hatched row why nothing is shown', () => {
    expect(chartSvg(anInterval, 'en', 'c')).toContain('not shown: fewer than 10 answers')
  })

  it('marks who lies outside a funnel by shape and colour, and names everybody in a small group', () => {
    const { series } = v.parse(
      v.looseObject({ series: v.array(v.looseObject({ type: v.string(), data: v.unknown() })) }),
      chartPicture(aFunnel, 'en').option,
    )
    const dots = series.find(({ type }) => type === 'scatter')?.data
    expect(dots).toMatchObject([{ symbol: 'circle' }, { symbol: 'diamond' }])
    const svg = chartSvg(aFunnel, 'en', 'c')
    for (const text of ['West', 'East', '95% limit', 'all: 80%']) expect(svg).toContain(text)
  })

  it('keeps the axis of a funnel in tenths around all that it shows', () => {
    const { min, max } = funnelAxis(aFunnel)
    // From the dot at 60 % to the upper limit of 81 %; limits below the smallest member do not count.
    expect([min, max]).toEqual([0.5, 0.9])
  })

  it('numbers the points of a map as in its key, and lists its figures', () => {
    const svg = chartSvg(aMap, 'en', 'c')
    for (const text of ['1', '2', 'The wait was short', 'improve first'])
      expect(svg).toContain(`>${text}<`)
    expect(chartFigures(aMap)).toEqual(['F1', 'F2'])
  })

  it('takes names as text, never as markup', () => {
    const evil = '<script>alert(1)</script>&"'
    const rows = [{ name: evil, shares: [0.2, 0.2, 0.2, 0.2, 0.2], n: 50 }]
    const svg = chartSvg({ ...aDistribution, rows }, 'en', 'c')

    expect(svg).not.toContain('<script')
    expect(svg).toContain('&lt;script&gt;')
  })

  it('keeps ids of two charts on one page apart', () => {
    const ids = (id: string) =>
      [...chartSvg(aTrend(), 'en', id).matchAll(/ id="([^"]*)"/g)].map(([, found]) => found)

    const first = ids('first')
    expect(first.length).toBeGreaterThan(0)
    expect(first.every((id) => id?.startsWith('first-'))).toBe(true)
  })
})

describe('text width', () => {
  it('breaks a name into lines no wider than asked, words whole', () => {
    const lines = wrapText('Application for a place in a kindergarten', 100, 12)

    expect(lines.join(' ')).toBe('Application for a place in a kindergarten')
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(100)
  })
})
