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

/** Where a name may stand: beside its dot, or a little further up or down, at either side. */
const PLACES = [0, -8, 8, -13, 13].flatMap((shift) => [
  { shift, left: false },
  { shift, left: true },
])

/** Names that stand clear of dots, of the middle line and of one another; else left to the table. */
function nameLabels(
  chart: FunnelChart,
  { axis, most, width }: { axis: { min: number; max: number }; most: number; width: number },
): NameLabel[] {
  const all = chart.points.length <= MOST_NAMES
  const taken: { from: number; to: number; y: number }[] = []
  const x = (n: number) => (n / (most * X_ROOM)) * width
  const y = (value: number) => ((axis.max - value) / (axis.max - axis.min)) * PLOT_HEIGHT
  const dots = chart.points.map(({ n, point }) => ({ x: x(n), y: y(point.value) }))
  const isFree = (from: number, to: number, at: number) =>
    from > 0 &&
    to < width &&
    at > 4 &&
    Math.abs(y(chart.target.value) - at) >= 8 &&
    taken.every((one) => one.to < from || one.from > to || Math.abs(one.y - at) >= LINE) &&
    dots.every((dot) => dot.x < from - 4 || dot.x > to + 4 || Math.abs(dot.y - at) >= 10)

  return chart.points
    .filter(({ outside }) => all || outside)
    .toSorted((a, b) => Number(b.outside) - Number(a.outside) || b.point.value - a.point.value)
    .flatMap(({ name, n, point, outside }) => {
      const size = textWidth(name, SMALL)
      const spanOf = (left: boolean) =>
        left ? { from: x(n) - 10 - size, to: x(n) - 10 } : { from: x(n) + 10, to: x(n) + 10 + size }
      const place = PLACES.find(({ shift, left }) => {
        const { from, to } = spanOf(left)
        return isFree(from, to, y(point.value) + shift)
      })
      if (!place && !outside) return []
      const { shift, left } = place ?? { shift: 0, left: x(n) + size + 12 > width }
      taken.push({ ...spanOf(left), y: y(point.value) + shift })
      return [{ text: name, n, value: point.value, shift, left, color: outside ? BREAK : INK }]
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
      const width = textWidth(label?.text ?? '', SMALL) * 0.94
      const left = label?.left ? x - 9 - width : x + 9
      const middle = y + (label?.shift ?? 0)
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { x: left - 1, y: middle - 7, width: width + 2, height: 14 },
            style: { fill: '#ffffff', opacity: 0.85 },
          },
          {
            type: 'text',
            x: label?.left ? x - 10 : x + 10,
            y: middle,
            style: {
              text: label?.text ?? '',
              fill: label?.color ?? INK,
              fontSize: SMALL,
              fontFamily: FONT,
              align: label?.left ? 'right' : 'left',
              verticalAlign: 'middle',
            },
          },
        ],
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
