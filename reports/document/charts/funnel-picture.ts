import type { CustomSeriesOption } from 'echarts/charts'
import type { FunnelChart } from '../blocks.ts'
import type { ChartNumbers } from './chart-numbers.ts'
import { BREAK, FONT, INK, MUTED, RULE, SERIES } from './palette.ts'
import { CHART_WIDTH, type Picture, SMALL } from './picture.ts'
import { funnelAxis } from './funnel-axis.ts'
import { textWidth } from './text-width.ts'

const PLOT_HEIGHT = 300
const TOP = 12
const LEFT = 52
const LINE = 14
/** In a larger group only those outside the limits are named; the table has all names. */
const MOST_NAMES = 12
const DASHES = [[6, 3], 'solid'] as const

/** A dot a member by its number of answers, between the group's limits. */
export function funnelPicture(chart: FunnelChart, numbers: ChartNumbers): Picture {
  const most = Math.max(...chart.points.map(({ n }) => n))
  const axis = funnelAxis(chart)
  const right =
    Math.max(
      ...[...chart.limits.map(({ name }) => name), chart.target.name].map((name) =>
        textWidth(name, SMALL),
      ),
    ) + 18
  const labels = nameLabels(chart, { axis, most, width: CHART_WIDTH - LEFT - right })

  return {
    width: CHART_WIDTH,
    height: TOP + PLOT_HEIGHT + 46,
    option: {
      grid: { left: LEFT, right, top: TOP, height: PLOT_HEIGHT },
      xAxis: {
        type: 'value',
        min: 0,
        max: most * X_ROOM,
        name: chart.axes.n,
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: { color: MUTED, fontSize: SMALL },
        splitLine: { show: false },
        axisLine: { onZero: false, lineStyle: { color: MUTED } },
        axisTick: { lineStyle: { color: MUTED } },
        axisLabel: {
          formatter: (n: number) => numbers.integer(n),
          color: MUTED,
          fontSize: SMALL,
          showMaxLabel: false,
        },
      },
      yAxis: {
        type: 'value',
        ...axis,
        splitLine: { lineStyle: { color: RULE, width: 1 } },
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          formatter: (share: number) => numbers.share(share, 0),
          color: MUTED,
          fontSize: SMALL,
        },
      },
      series: [
        ...chart.limits.flatMap(({ points }, level) =>
          (['lower', 'upper'] as const).map((side) => ({
            type: 'line' as const,
            silent: true,
            symbol: 'none',
            lineStyle: { color: MUTED, width: 1.1, type: DASHES[level] ?? 'solid' },
            z: 2,
            data: points.map((point) => [point.n, point[side]]),
          })),
        ),
        {
          type: 'line',
          silent: true,
          symbol: 'none',
          lineStyle: { color: MUTED, width: 1.1, type: [2, 3] },
          z: 2,
          data: [
            [0, chart.target.value],
            [most * X_ROOM, chart.target.value],
          ],
        },
        endLabels(chart, axis, most),
        {
          type: 'scatter',
          silent: true,
          symbolSize: 9,
          z: 4,
          data: chart.points.map(({ n, point, outside }) => ({
            value: [n, point.value],
            symbol: outside ? 'diamond' : 'circle',
            symbolSize: outside ? 13 : 9,
            itemStyle: { color: outside ? BREAK : SERIES[0].color },
          })),
        },
        nameSeries(labels),
      ],
    },
  }
}

/** Free room at the right of the largest member. */
const X_ROOM = 1.04

interface NameLabel {
  readonly text: string
  readonly n: number
  readonly value: number
  /** Pixels that the label was moved down, to stand clear of others. */
  readonly shift: number
  readonly left: boolean
  readonly color: string
}

function nameLabels(
  chart: FunnelChart,
  { axis, most, width }: { axis: { min: number; max: number }; most: number; width: number },
): NameLabel[] {
  const all = chart.points.length <= MOST_NAMES
  const taken: { from: number; to: number; y: number }[] = []
  const x = (n: number) => (n / (most * X_ROOM)) * width
  const y = (value: number) => ((axis.max - value) / (axis.max - axis.min)) * PLOT_HEIGHT
  const dots = chart.points.map(({ n, point }) => ({ x: x(n), y: y(point.value) }))
  return chart.points
    .filter(({ outside }) => all || outside)
    .toSorted((a, b) => b.point.value - a.point.value)
    .map(({ name, n, point, outside }) => {
      const size = textWidth(name, SMALL)
      const left = x(n) + size + 12 > width
      const from = left ? x(n) - 10 - size : x(n) + 10
      const at = y(point.value)
      const free = (shift: number) =>
        taken.every(
          (one) => one.to < from || one.from > from + size || Math.abs(one.y - at - shift) >= LINE,
        ) &&
        dots.every(
          (dot) => dot.x < from - 3 || dot.x > from + size || Math.abs(dot.y - at - shift) >= 9,
        )
      const shift = [0, -8, 8, -14, 14, -20, 20, -26, 26].find(free) ?? 0
      taken.push({ from, to: from + size, y: at + shift })
      return { text: name, n, value: point.value, shift, left, color: outside ? BREAK : INK }
    })
}

function nameSeries(labels: readonly NameLabel[]): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    clip: false,
    z: 5,
    data: labels.map(({ n, value }) => [n, value]),
    encode: { x: -1, y: -1 },
    renderItem: (params, api) => {
      const label = labels[params.dataIndex]
      const [x = 0, y = 0] = api.coord([Number(api.value(0)), Number(api.value(1))])
      return {
        type: 'text',
        x: x + (label?.left ? -10 : 10),
        y: y + (label?.shift ?? 0),
        style: {
          text: label?.text ?? '',
          fill: label?.color ?? INK,
          fontSize: SMALL,
          fontFamily: FONT,
          align: label?.left ? 'right' : 'left',
          verticalAlign: 'middle',
          stroke: '#ffffff',
          lineWidth: 3,
        },
      }
    },
  }
}

/** Names of the lines at their right ends, moved apart where they would overlap. */
function endLabels(
  { limits, target }: FunnelChart,
  axis: { min: number; max: number },
  most: number,
): CustomSeriesOption {
  const unitsPerPixel = (axis.max - axis.min) / PLOT_HEIGHT
  const wanted = [
    { text: target.name, at: target.value },
    ...limits.flatMap(({ name, points }) => {
      const end = points.at(-1)
      return end
        ? [
            { text: name, at: end.upper },
            { text: name, at: end.lower },
          ]
        : []
    }),
  ].toSorted((a, b) => b.at - a.at)
  const middle = wanted.findIndex(({ text, at }) => text === target.name && at === target.value)
  const gap = LINE * unitsPerPixel
  const placed = wanted.map((label) => ({ ...label }))
  for (let above = middle - 1; above >= 0; above--) {
    const [own, next] = [placed[above], placed[above + 1]]
    if (own && next) own.at = Math.max(own.at, next.at + gap)
  }
  for (let below = middle + 1; below < placed.length; below++) {
    const [own, next] = [placed[below], placed[below - 1]]
    if (own && next) own.at = Math.min(own.at, next.at - gap)
  }
  return {
    type: 'custom',
    silent: true,
    clip: false,
    z: 5,
    data: placed.map(({ at }) => [at]),
    encode: { x: -1, y: -1 },
    renderItem: (params, api) => {
      const [x = 0, y = 0] = api.coord([most * X_ROOM, Number(api.value(0))])
      return {
        type: 'text',
        x: x + 6,
        y,
        style: {
          text: placed[params.dataIndex]?.text ?? '',
          fill: MUTED,
          fontSize: SMALL,
          fontFamily: FONT,
          verticalAlign: 'middle',
        },
      }
    },
  }
}
