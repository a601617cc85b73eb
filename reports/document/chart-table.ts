import { formatPeriod } from '../../locales/dates.ts'
import type { Language } from '../../locales/language.ts'
import type { ChartData, ChartPoint, DocumentWords, Inline } from './blocks.ts'
import { chartNumbers } from './charts/chart-numbers.ts'

export interface ChartTable {
  readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[]
  readonly rows: readonly (readonly Inline[])[]
}

/** The numbers of a chart as a table: what somebody reads who does not see the picture. */
export function chartTable(data: ChartData, words: DocumentWords, language: Language): ChartTable {
  const { share, integer } = chartNumbers(language)
  switch (data.type) {
    case 'trend':
      return {
        columns: [start(words.period), ...data.series.map(({ name }) => end(name))],
        rows: data.periods.map(({ period }, index) => [
          formatPeriod(period, language, 'long'),
          ...data.series.map(({ points }) => pointCell(points[index] ?? null, words)),
        ]),
      }
    case 'distribution':
      return {
        columns: [start(words.name), ...data.options.map(end), end(words.base)],
        rows: data.rows.map(({ name, shares, n }) => [
          name,
          ...shares.map((part) => (part === null ? words.hiddenShare : share(part, 1))),
          integer(n),
        ]),
      }
    case 'interval':
      return {
        columns: [start(words.name), end(words.value)],
        rows: data.rows.map(({ name, point, withheld }) => [
          name,
          point ? pointCell(point, words) : (withheld ?? words.nothingMeasured),
        ]),
      }
    case 'funnel':
      return {
        columns: [
          start(words.name),
          end(data.axes.n),
          end(data.axes.value),
          start(data.axes.place),
        ],
        rows: data.points.map(({ name, n, point, place }) => [
          name,
          integer(n),
          pointCell(point, words),
          place,
        ]),
      }
    case 'map':
      return {
        columns: [
          start(words.name),
          end(data.axes.importance),
          end(data.axes.performance),
          start(data.axes.field),
        ],
        rows: data.points.map(({ name, importance, performance, field }) => [
          name,
          pointCell(importance, words),
          pointCell(performance, words),
          field,
        ]),
      }
  }
}

function pointCell(point: ChartPoint | null, words: DocumentWords): Inline {
  if (!point) return words.nothingMeasured
  return point.figure === undefined ? point.text : { figure: point.figure }
}

const start = (title: string) => ({ title, align: 'start' }) as const
const end = (title: string) => ({ title, align: 'end' }) as const
