import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, MarkLineComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Language } from '../../../locales/language.ts'
import type { ChartData } from '../blocks.ts'
import { chartNumbers } from './chart-numbers.ts'
import { distributionPicture } from './distribution-picture.ts'
import { funnelPicture } from './funnel-picture.ts'
import { intervalPicture } from './interval-picture.ts'
import { mapPicture } from './map-picture.ts'
import { FONT } from './palette.ts'
import type { Picture } from './picture.ts'
import { trendPicture } from './trend-picture.ts'

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  MarkLineComponent,
  SVGRenderer,
])

/** The chart as an ECharts option with its size: what print, web and console draw alike. */
export function chartPicture(data: ChartData, language: Language): Picture {
  const numbers = chartNumbers(language)
  switch (data.type) {
    case 'trend':
      return trendPicture(data, numbers)
    case 'distribution':
      return distributionPicture(data, numbers)
    case 'interval':
      return intervalPicture(data, numbers)
    case 'funnel':
      return funnelPicture(data, numbers)
    case 'map':
      return mapPicture(data, numbers)
  }
}

/**
 * The chart as an SVG element. The same data give the same characters, however often and in
 * whatever order charts are made.
 * @param id put before the ids and classes inside, so that charts of one page do not share them
 */
export function chartSvg(data: ChartData, language: Language, id: string): string {
  const { width, height, option } = chartPicture(data, language)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option })
    return settled(chart.renderToSVGString({ useViewBox: true }), id)
  } finally {
    chart.dispose()
  }
}

/** Takes out what differs between two runs (the library's running numbers) or serves the mouse. */
function settled(svg: string, id: string): string {
  return svg
    .replaceAll(/\bzr\d+-/g, `${id}-`)
    .replaceAll(/ ecmeta_[a-z_]+="[^"]*"/g, '')
    .replace(/<style\s*>.*?<\/style>/s, '')
    .replaceAll(/ class="[^"]*"/g, '')
}
