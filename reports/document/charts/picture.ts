import type { EChartsCoreOption } from 'echarts/core'

/** An ECharts option with the size it is laid out for, in CSS pixels. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly option: EChartsCoreOption
}

/** Every chart is laid out this wide; print and web scale it. */
export const CHART_WIDTH = 640
export const FONT_SIZE = 12.5
export const SMALL = 11.5
