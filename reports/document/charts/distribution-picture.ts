import type { DistributionChart } from '../blocks.ts'
import type { ChartNumbers } from './chart-numbers.ts'
import { FONT, INK, MUTED, scaleColors, textOn } from './palette.ts'
import { CHART_WIDTH, FONT_SIZE, type Picture, SMALL } from './picture.ts'
import { rowAxes } from './row-axes.ts'
import { textWidth, wrapText } from './text-width.ts'

const ROW = 34
const BAR = 24
const LEGEND_LINE = 20
const NAME_ROOM = 190
/** A narrower piece of a bar has no room for its number; the table beside it has all of them. */
const SMALLEST_WITH_NUMBER = 0.06

/** One bar a row, divided by answer, lowest option at the left; base at the right. */
export function distributionPicture(chart: DistributionChart, numbers: ChartNumbers): Picture {
  const colors = scaleColors(chart.options.length)
  const names = chart.rows.map(({ name }) => wrapText(name, NAME_ROOM, FONT_SIZE))
  const bases = chart.rows.map(({ n }) => `n = ${numbers.integer(n)}`)
  const left = Math.max(...names.flat().map((line) => textWidth(line, FONT_SIZE)), 0) + 16
  const right = Math.max(...bases.map((base) => textWidth(base, SMALL)), 0) + 16
  const row = Math.max(ROW, Math.max(...names.map((lines) => lines.length), 1) * 14 + 8)
  const legend = legendLayout(chart.options, colors, CHART_WIDTH)
  const top = legend.height + 6

  return {
    width: CHART_WIDTH,
    height: top + chart.rows.length * row + 4,
    option: {
      grid: { left, right, top, height: chart.rows.length * row },
      graphic: legend.elements,
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: rowAxes(names, { texts: bases, color: MUTED, fontSize: SMALL }),
      series: chart.options.map((name, option) => {
        const color = colors[option] ?? INK
        return {
          type: 'bar' as const,
          name,
          stack: 'all',
          silent: true,
          barWidth: BAR,
          itemStyle: { color, borderColor: '#ffffff', borderWidth: 1 },
          data: chart.rows.map(({ shares }) => {
            const share = shares[option] ?? null
            if (share === null) return hiddenPiece(shares, option)
            return {
              value: share,
              label: {
                show: share >= SMALLEST_WITH_NUMBER,
                position: 'inside' as const,
                formatter: numbers.share(share, 0),
                color: textOn(color),
                fontSize: SMALL,
              },
            }
          }),
        }
      }),
    },
  }
}

/** Everything hidden in a bar as one empty piece, where the first hidden answer would stand. */
function hiddenPiece(shares: DistributionChart['rows'][number]['shares'], option: number) {
  const shown = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  return {
    value: shares.indexOf(null) === option ? Math.max(0, 1 - shown) : 0,
    itemStyle: { color: '#ffffff', borderColor: MUTED, borderType: [2, 2], borderWidth: 0.8 },
  }
}

/** Squares with the names of the options, in lines that fit the width. */
function legendLayout(options: readonly string[], colors: readonly string[], width: number) {
  let x = 0
  let line = 0
  const elements: object[] = []
  for (const [option, name] of options.entries()) {
    const room = textWidth(name, FONT_SIZE) + 40
    if (x > 0 && x + room > width) {
      x = 0
      line++
    }
    const y = line * LEGEND_LINE
    elements.push(
      {
        type: 'rect',
        silent: true,
        shape: { x, y: y + 2, width: 12, height: 12 },
        style: { fill: colors[option] ?? INK },
      },
      {
        type: 'text',
        silent: true,
        x: x + 17,
        y: y + 8.5,
        style: {
          text: name,
          fill: INK,
          fontSize: FONT_SIZE,
          fontFamily: FONT,
          verticalAlign: 'middle',
        },
      },
    )
    x += room
  }
  return { elements, height: (line + 1) * LEGEND_LINE }
}
