import type { CustomSeriesOption } from 'echarts/charts'
import type { TrendChart } from '../blocks.ts'
import type { ChartNumbers } from './chart-numbers.ts'
import { BREAK, FONT, INK, MUTED, RULE, SERIES } from './palette.ts'
import { CHART_WIDTH, FONT_SIZE, type Picture, SMALL } from './picture.ts'
import { textWidth, wrapText } from './text-width.ts'
import { type WhiskerDatum, verticalWhiskers } from './whiskers.ts'

const PLOT_HEIGHT = 210
const TOP = 14
const BOTTOM = 44
const LINE_HEIGHT = 14
/** Beyond two years of months, points and labels of single months would run into each other. */
const MONTHS_WITH_LABELS = 24

/**
 * Lines with whiskers over time. The x axis counts periods 0, 1, 2 …, so that a break can be drawn
 * between two of them; each line ends before a break and a new one starts after it.
 */
export function trendPicture(chart: TrendChart, numbers: ChartNumbers): Picture {
  const last = chart.periods.length - 1
  const labels = endLabels(chart, numbers)
  const labelRoom = Math.max(...labels.map(({ width }) => width), 0) + 16
  const cutsOf = (name: string) =>
    chart.breaks
      .filter(({ series }) => series === undefined || series === name)
      .map(({ before }) => chart.periods.findIndex(({ period }) => period === before))
      .filter((index) => index > 0)
      .toSorted((a, b) => a - b)
  const axis = timeAxis(chart)

  const series = chart.series.flatMap(({ name, points }, index) => {
    const { color, symbol } = SERIES[index % SERIES.length] ?? SERIES[0]
    const cuts = cutsOf(name)
    const segments = [0, ...cuts].map((from, segment) => ({
      from,
      to: (cuts[segment] ?? last + 1) - 1,
    }))
    const whiskers: WhiskerDatum[] = points.flatMap((point, at) =>
      point && point.lower !== null && point.upper !== null
        ? [[at, point.lower, point.upper] as const]
        : [],
    )
    const dense = chart.periods.length > MONTHS_WITH_LABELS
    return [
      verticalWhiskers(whiskers, color, dense ? 1.5 : 4),
      ...segments.map(({ from, to }) => ({
        type: 'line' as const,
        name,
        silent: true,
        connectNulls: false,
        symbol,
        symbolSize: dense ? 4 : 7,
        lineStyle: { color, width: 1.6 },
        z: 4,
        data: points.slice(from, to + 1).map((point, offset) => ({
          value: [from + offset, point?.value ?? null],
          itemStyle: {
            color: point?.hollow ? '#ffffff' : color,
            borderColor: color,
            borderWidth: point?.hollow ? 1.6 : 0,
          },
        })),
      })),
    ]
  })

  const breakLines = {
    type: 'line' as const,
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: BREAK, type: [4, 3], width: 1.4 },
      data: chart.breaks.flatMap(({ before, reason }) => {
        const at = chart.periods.findIndex(({ period }) => period === before)
        if (at <= 0) return []
        const late = at > last / 2
        return [
          {
            xAxis: at - 0.5,
            label: {
              show: true,
              position: 'insideStartTop' as const,
              rotate: 0,
              distance: late ? [-8, 6] : [8, 6],
              align: late ? ('right' as const) : ('left' as const),
              verticalAlign: 'bottom' as const,
              formatter: wrapText(reason, 150, SMALL).join('\n'),
              color: BREAK,
              fontSize: SMALL,
              lineHeight: LINE_HEIGHT,
            },
          },
        ]
      }),
    },
  }

  return {
    width: CHART_WIDTH,
    height: TOP + PLOT_HEIGHT + BOTTOM,
    option: {
      grid: { left: 52, right: labelRoom, top: TOP, height: PLOT_HEIGHT },
      xAxis: {
        type: 'value',
        min: -0.5,
        max: last + 0.5,
        splitLine: { show: false },
        axisLine: { onZero: false, lineStyle: { color: MUTED } },
        axisTick: { show: true, customValues: axis.ticks, lineStyle: { color: MUTED } },
        axisLabel: {
          customValues: axis.ticks,
          formatter: (at: number) => axis.label(at),
          color: MUTED,
          fontSize: SMALL,
          lineHeight: LINE_HEIGHT,
          showMinLabel: true,
          showMaxLabel: true,
          hideOverlap: false,
        },
      },
      yAxis: valueAxis(chart.unit, numbers),
      series: [...series, breakLines, labelSeries(labels, last)],
    },
  }
}

/** From 0 to 100 % for shares and over the whole scale for means, whatever the values are. */
export function valueAxis(unit: TrendChart['unit'], numbers: ChartNumbers) {
  return {
    type: 'value' as const,
    min: unit === 'share' ? 0 : 1,
    max: unit === 'share' ? 1 : 5,
    interval: unit === 'share' ? 0.2 : 1,
    splitLine: { lineStyle: { color: RULE, width: 1 } },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      formatter: (value: number) =>
        unit === 'share' ? numbers.share(value, 0) : numbers.decimal(value, 0),
      color: MUTED,
      fontSize: SMALL,
    },
  }
}

interface EndLabel {
  readonly lines: readonly string[]
  readonly width: number
  readonly color: string
  /** In the chart's unit: where the label stands after overlapping ones were moved apart. */
  readonly at: number
}

/** The name and last value of each line, beside its end, moved apart where they would overlap. */
function endLabels(chart: TrendChart, numbers: ChartNumbers): EndLabel[] {
  const range = chart.unit === 'share' ? 1 : 4
  const unitsPerPixel = range / PLOT_HEIGHT
  const wanted = chart.series.flatMap(({ name, points }, index) => {
    const end = points.findLast((point) => point !== null)
    if (!end) return []
    const value =
      chart.unit === 'share' ? numbers.share(end.value, 1) : numbers.decimal(end.value, 2)
    const lines = [...wrapText(name, 110, FONT_SIZE), value]
    const width = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)))
    const { color } = SERIES[index % SERIES.length] ?? SERIES[0]
    return [{ lines, width, color, at: end.value }]
  })

  const topDown = wanted.toSorted((a, b) => b.at - a.at)
  const placed: EndLabel[] = []
  let ceiling = Number.POSITIVE_INFINITY
  for (const label of topDown) {
    const half = ((label.lines.length * LINE_HEIGHT) / 2 + 3) * unitsPerPixel
    const at = Math.min(label.at, ceiling - half)
    placed.push({ ...label, at })
    ceiling = at - half
  }
  const floor = chart.unit === 'share' ? 0 : 1
  const lift = Math.max(0, floor - ceiling)
  return placed.map((label) => ({ ...label, at: label.at + lift }))
}

function labelSeries(labels: readonly EndLabel[], last: number): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    clip: false,
    z: 5,
    data: labels.map(({ at }) => [at]),
    encode: { x: -1, y: -1 },
    renderItem: (params, api) => {
      const [x = 0, y = 0] = api.coord([last + 0.5, Number(api.value(0))])
      const label = labels[params.dataIndex]
      return {
        type: 'text',
        x: x + 8,
        y,
        style: {
          text: label?.lines.join('\n') ?? '',
          fill: label?.color ?? INK,
          fontSize: FONT_SIZE,
          fontFamily: FONT,
          lineHeight: LINE_HEIGHT,
          fontWeight: 600,
          verticalAlign: 'middle',
        },
      }
    },
  }
}

/** Months by name with the year under January; over more than two years, the years alone. */
function timeAxis({ periods }: TrendChart) {
  const isJanuary = (at: number) => periods[at]?.period.endsWith('-01') ?? false
  const years = periods.length > MONTHS_WITH_LABELS
  const step = periods.length > 12 ? 2 : 1
  const ticks = [...periods.keys()].filter((at) =>
    years ? at === 0 || isJanuary(at) : (at - firstJanuary(periods)) % step === 0,
  )
  // A year that begins right after the first period would be written over it.
  const shown = years && isJanuary(ticks[1] ?? -1) && (ticks[1] ?? 0) < 4 ? ticks.slice(1) : ticks
  const label = (at: number) => {
    const entry = periods[at]
    if (!entry) return ''
    const year = entry.period.slice(0, 4)
    if (years) return year
    const startsYear = at === shown[0] || isJanuary(at)
    return /-\d\d$/.test(entry.period) && startsYear ? `${entry.label}\n${year}` : entry.label
  }
  return { ticks: shown, label }
}

function firstJanuary(periods: TrendChart['periods']): number {
  const at = periods.findIndex(({ period }) => period.endsWith('-01'))
  return at === -1 ? 0 : at
}
