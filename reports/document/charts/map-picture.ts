import type { CustomSeriesOption } from 'echarts/charts'
import type { MapChart } from '../blocks.ts'
import type { ChartNumbers } from './chart-numbers.ts'
import { BREAK, FONT, INK, MUTED, SERIES } from './palette.ts'
import { CHART_WIDTH, FONT_SIZE, type Picture, SMALL } from './picture.ts'
import { wrapText } from './text-width.ts'

const PLOT = 300
const LEFT = 58
const TOP = 14
const DOT = 20
const KEY_GAP = 28
const LINE = 15

/**
 * Importance upwards, performance to the right, divided into four fields. Points bear the numbers of
 * the key at the right, because the names are whole questions.
 */
export function mapPicture(chart: MapChart, numbers: ChartNumbers): Picture {
  const x = axisOf(
    chart.points.map(({ performance }) => performance.value),
    chart.cut.performance,
  )
  const y = axisOf(
    chart.points.map(({ importance }) => importance.value),
    chart.cut.importance,
  )
  const keyLeft = LEFT + PLOT + KEY_GAP
  const key = keyLines(chart, CHART_WIDTH - keyLeft - 26)
  const keyHeight = key.reduce((sum, { lines }) => sum + lines.length * LINE + 8, 0)
  const share = (value: number) => numbers.share(value, 0)
  const axis = {
    type: 'value' as const,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: MUTED, fontSize: SMALL },
    splitLine: { show: false },
    axisLine: { onZero: false, lineStyle: { color: MUTED } },
    axisTick: { lineStyle: { color: MUTED } },
    axisLabel: { formatter: share, color: MUTED, fontSize: SMALL },
  }

  return {
    width: CHART_WIDTH,
    height: Math.max(TOP + PLOT + 46, TOP + keyHeight + 8),
    option: {
      grid: { left: LEFT, width: PLOT, top: TOP, height: PLOT },
      graphic: keyGraphics(key, keyLeft),
      xAxis: { ...axis, ...x, name: chart.axes.performance, nameGap: 28 },
      yAxis: { ...axis, ...y, name: chart.axes.importance, nameGap: 42 },
      series: [
        fieldNames(chart, x, y),
        {
          type: 'scatter',
          silent: true,
          symbolSize: DOT,
          z: 4,
          data: placedPoints(chart, x, y).map(({ value, first }, index) => ({
            value,
            itemStyle: {
              color: first ? BREAK : SERIES[0].color,
              borderColor: '#ffffff',
              borderWidth: 1.5,
            },
            label: {
              show: true,
              formatter: String(index + 1),
              color: '#ffffff',
              fontSize: SMALL,
              fontWeight: 600 as const,
            },
          })),
          markLine: {
            silent: true,
            symbol: 'none',
            animation: false,
            label: { show: false },
            lineStyle: { color: MUTED, type: [2, 3], width: 1.2 },
            data: [{ xAxis: chart.cut.performance }, { yAxis: chart.cut.importance }],
          },
        },
      ],
    },
  }
}

interface Axis {
  readonly min: number
  readonly max: number
  readonly interval: number
}

/** Share of the range left free at both ends, where the names of the fields stand. */
const EDGE = 0.16

/** Wide enough for every point, the cut well inside, in whole steps of 5 or 10 per cent. */
function axisOf(values: readonly number[], cut: number): Axis {
  const low = Math.min(...values, cut)
  const high = Math.max(...values, cut)
  const interval = high - low > 0.35 ? 0.1 : 0.05
  const steps = 1 / interval
  const room = Math.max(0.02, EDGE * (high - low))
  const min = Math.max(0, Math.floor((low - room) * steps) / steps)
  const max = Math.min(1, Math.ceil((high + room) * steps) / steps)
  return { min, max, interval }
}

/** Points that would cover each other are set side by side; the table has the values. */
function placedPoints({ points }: MapChart, x: Axis, y: Axis) {
  const placed: { x: number; y: number }[] = []
  return points.map(({ importance, performance, first }) => {
    const across = PLOT / (x.max - x.min)
    const up = PLOT / (y.max - y.min)
    const at = { x: performance.value * across, y: importance.value * up }
    while (placed.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < DOT * 0.8))
      at.x += DOT * 0.8
    placed.push(at)
    return { value: [at.x / across, at.y / up], first }
  })
}

/** The names of the fields in their outer corners. */
function fieldNames({ corners }: MapChart, x: Axis, y: Axis): CustomSeriesOption {
  const places = [
    { at: [x.min, y.max], align: 'left', verticalAlign: 'top', dx: 6, dy: 6 },
    { at: [x.max, y.max], align: 'right', verticalAlign: 'top', dx: -6, dy: 6 },
    { at: [x.min, y.min], align: 'left', verticalAlign: 'bottom', dx: 6, dy: -6 },
    { at: [x.max, y.min], align: 'right', verticalAlign: 'bottom', dx: -6, dy: -6 },
  ] as const
  return {
    type: 'custom',
    silent: true,
    z: 1,
    data: places.map(({ at }) => [...at]),
    encode: { x: -1, y: -1 },
    renderItem: (params, api) => {
      const place = places[params.dataIndex] ?? places[0]
      const [left = 0, top = 0] = api.coord([...place.at])
      return {
        type: 'text',
        x: left + place.dx,
        y: top + place.dy,
        style: {
          text: wrapText(corners[params.dataIndex] ?? '', PLOT / 2 - 20, SMALL).join('\n'),
          fill: MUTED,
          fontSize: SMALL,
          fontFamily: FONT,
          fontWeight: 600,
          align: place.align,
          verticalAlign: place.verticalAlign,
        },
      }
    },
  }
}

interface KeyEntry {
  readonly number: string
  readonly lines: readonly string[]
  readonly color: string
}

function keyLines({ points }: MapChart, width: number): KeyEntry[] {
  return points.map(({ name, first }, index) => ({
    number: String(index + 1),
    lines: wrapText(name, width, FONT_SIZE),
    color: first ? BREAK : SERIES[0].color,
  }))
}

function keyGraphics(key: readonly KeyEntry[], left: number): object[] {
  let top = TOP
  return key.flatMap(({ number, lines, color }) => {
    const y = top
    top += lines.length * LINE + 8
    return [
      {
        type: 'circle',
        silent: true,
        shape: { cx: left + 9, cy: y + 8, r: 9 },
        style: { fill: color },
      },
      {
        type: 'text',
        silent: true,
        x: left + 9,
        y: y + 8.5,
        style: {
          text: number,
          fill: '#ffffff',
          fontSize: SMALL,
          fontFamily: FONT,
          fontWeight: 600,
          align: 'center',
          verticalAlign: 'middle',
        },
      },
      {
        type: 'text',
        silent: true,
        x: left + 24,
        y,
        style: {
          text: lines.join('\n'),
          fill: INK,
          fontSize: FONT_SIZE,
          fontFamily: FONT,
          lineHeight: LINE,
          verticalAlign: 'top',
        },
      },
    ]
  })
}
