import type { CustomSeriesOption } from 'echarts/charts'
import type { IntervalChart } from '../blocks.ts'
import type { ChartNumbers } from './chart-numbers.ts'
import { FONT, INK, MUTED, RULE, SERIES } from './palette.ts'
import { CHART_WIDTH, FONT_SIZE, type Picture, SMALL } from './picture.ts'
import { rowAxes } from './row-axes.ts'
import { textWidth, wrapText } from './text-width.ts'
import { valueAxis } from './trend-picture.ts'
import { type WhiskerDatum, horizontalWhiskers } from './whiskers.ts'

const ROW = 30
const NAME_ROOM = 210
const HATCH_STEP = 7

/** A dot with its whisker a row; a hatched row says why nothing is shown. */
export function intervalPicture(chart: IntervalChart, numbers: ChartNumbers): Picture {
  const { color } = SERIES[0]
  const names = chart.rows.map(({ name }) => wrapText(name, NAME_ROOM, FONT_SIZE))
  const values = chart.rows.map(({ point }) => point?.text ?? '')
  const left = Math.max(...names.flat().map((line) => textWidth(line, FONT_SIZE)), 0) + 16
  const right = Math.max(...values.map((text) => textWidth(text, FONT_SIZE)), 20) + 18
  const row = Math.max(ROW, Math.max(...names.map((lines) => lines.length), 1) * 14 + 8)
  const top = chart.reference ? 26 : 8
  const height = chart.rows.length * row
  const whiskers: WhiskerDatum[] = chart.rows.flatMap(({ point }, at) =>
    point && point.lower !== null && point.upper !== null
      ? [[at, point.lower, point.upper] as const]
      : [],
  )
  const axis = valueAxis(chart.unit, numbers)

  return {
    width: CHART_WIDTH,
    height: top + height + 28,
    option: {
      grid: { left, right, top, height },
      xAxis: { ...axis, splitLine: { lineStyle: { color: RULE } } },
      yAxis: rowAxes(names, { texts: values, color: INK, fontSize: FONT_SIZE }),
      series: [
        withheldRows(chart, axis.min, axis.max),
        horizontalWhiskers(whiskers, color, 4),
        {
          type: 'scatter',
          silent: true,
          symbolSize: 9,
          z: 4,
          data: chart.rows.flatMap(({ point }, at) =>
            point
              ? [
                  {
                    value: [point.value, at],
                    itemStyle: {
                      color: point.hollow ? '#ffffff' : color,
                      borderColor: color,
                      borderWidth: point.hollow ? 1.8 : 0,
                    },
                  },
                ]
              : [],
          ),
          ...(chart.reference && { markLine: referenceLine(chart.reference) }),
        },
      ],
    },
  }
}

function referenceLine({ name, value }: NonNullable<IntervalChart['reference']>) {
  return {
    silent: true,
    symbol: 'none',
    animation: false,
    lineStyle: { color: MUTED, type: [2, 3], width: 1.2 },
    data: [
      {
        xAxis: value,
        label: { show: true, position: 'start', formatter: name, color: MUTED, fontSize: SMALL },
      },
    ],
  }
}

/** Slanted lines over the row, with the reason on a white ground in the middle of it. */
function withheldRows(chart: IntervalChart, from: number, to: number): CustomSeriesOption {
  const rows = chart.rows.flatMap(({ point, withheld }, at) => (point ? [] : [{ at, withheld }]))
  return {
    type: 'custom',
    silent: true,
    z: 2,
    data: rows.map(({ at }) => [at]),
    encode: { x: -1, y: -1 },
    renderItem: (params, api) => {
      const at = Number(api.value(0))
      const [x = 0, y = 0] = api.coord([from, at])
      const [end = 0] = api.coord([to, at])
      const half = 8
      const reason = rows[params.dataIndex]?.withheld ?? ''
      const width = textWidth(reason, SMALL) + 12
      const hatch = Array.from({ length: Math.floor((end - x - 16) / HATCH_STEP) }, (_, index) => ({
        type: 'line' as const,
        shape: {
          x1: x + index * HATCH_STEP,
          y1: y + half,
          x2: x + index * HATCH_STEP + 2 * half,
          y2: y - half,
        },
        style: { stroke: RULE, lineWidth: 1 },
      }))
      return {
        type: 'group',
        children: [
          ...hatch,
          {
            type: 'rect',
            shape: { x: x + 8, y: y - half, width, height: 2 * half },
            style: { fill: '#ffffff' },
          },
          {
            type: 'text',
            x: x + 14,
            y,
            style: {
              text: reason,
              fill: MUTED,
              fontSize: SMALL,
              fontFamily: FONT,
              verticalAlign: 'middle',
            },
          },
        ],
      }
    },
  }
}
