import { RESPONSE_ITEM } from '../../counts/cube.ts'
import { type ReadDay, dayReader } from '../answers/day.ts'
import type { Source } from '../answers/mapping.ts'
import { type RowFault, quotedValue } from '../answers/row-fault.ts'
import { compared } from '../answers/words.ts'
import type { WideMapping } from './wide-mapping.ts'

/** Tidy rows, and for each the row and column of the wide table that it stands for. */
export interface TidyRows {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly origins: readonly { readonly row: number; readonly column: string }[]
  readonly faults: readonly RowFault[]
}

const PARTS = ['provider', 'service', 'centre', 'channel', 'mode', 'audience'] as const

/**
 * Takes a wide table of counts apart into tidy rows, which are checked as all tidy rows are.
 * @param data rows of data as `[row, cells]`, row counted from 1
 */
export function tidyFromWide(
  mapping: WideMapping,
  columns: readonly string[],
  data: Iterable<readonly [row: number, cells: readonly string[]]>,
): TidyRows {
  const index = new Map(columns.map((name, at) => [name, at]))
  const faults = headingFaults(mapping, columns)
  if (faults.length > 0) return { rows: [], origins: [], faults }
  const month = monthOf(mapping)
  const sources = PARTS.flatMap((part) => {
    const source = mapping[part]
    return source === undefined ? [] : [[part, textOf(source)] as const]
  })
  const counts = [
    ...Object.entries(mapping.items).flatMap(([item, options]) =>
      Object.entries(options).map(([option, column]) => ({ item, option, column })),
    ),
    ...(mapping.respondents === undefined
      ? []
      : [{ item: RESPONSE_ITEM, option: 'all', column: mapping.respondents }]),
  ]
  const rows: Record<string, string>[] = []
  const origins: { row: number; column: string }[] = []
  const bad: RowFault[] = []
  for (const [row, cells] of data) {
    const cell = (column: string) => cells[index.get(column) ?? -1]?.trim() ?? ''
    if (cells.every((text) => text.trim() === '')) continue
    const period = month(cell)
    if (period === undefined) {
      const column = 'column' in mapping.period ? mapping.period.column : ''
      const code = cell(column) === '' ? 'missing-day' : 'bad-day'
      bad.push({
        row,
        column,
        code,
        values: { value: quotedValue(cell(column)), right: '2026-03' },
      })
      continue
    }
    const place = Object.fromEntries(sources.map(([part, read]) => [part, read(cell)]))
    for (const { item, option, column } of counts) {
      const count = cell(column)
      if (count === '') continue
      // Programs that know no whole numbers write 12 as '12.0'.
      rows.push({ period, ...place, item, option, count: count.replace(/^(\d+)[.,]0+$/, '$1') })
      origins.push({ row, column })
    }
  }
  return { rows, origins, faults: bad }
}

function headingFaults(mapping: WideMapping, columns: readonly string[]): RowFault[] {
  const sources = [mapping.period, ...PARTS.map((part) => mapping[part])]
  const used = new Set([
    ...sources.flatMap((source) => (source && 'column' in source ? [source.column] : [])),
    ...Object.values(mapping.items).flatMap((options) => Object.values(options)),
    ...(mapping.respondents === undefined ? [] : [mapping.respondents]),
  ])
  const ignored = new Set(mapping.ignore)
  const fault = (column: string, code: RowFault['code']): RowFault => ({
    row: 0,
    column: quotedValue(column),
    code,
    values: { right: columns.slice(0, 12).join(', ') },
  })
  return [
    ...[...used]
      .filter((column) => !columns.includes(column))
      .map((column) => fault(column, 'missing-column')),
    ...columns
      .filter((column) => !used.has(column) && !ignored.has(column))
      .map((column) => fault(column, 'unused-column')),
  ]
}

type Cell = (column: string) => string

function textOf(source: Source): (cell: Cell) => string {
  if (!('column' in source)) return () => source.fixed
  const words = new Map(
    Object.entries(source.words ?? {}).map(([text, name]) => [compared(text), String(name)]),
  )
  return (cell) => words.get(compared(cell(source.column))) ?? cell(source.column)
}

function monthOf({ period }: WideMapping): (cell: Cell) => string | undefined {
  if ('fixed' in period) return () => period.fixed
  const { column, format } = period
  if (format === 'yyyy-mm' || format === 'mm.yyyy') {
    // A month that a spreadsheet knows as a date arrives as its first day.
    const day = dayReader('iso', 'UTC')
    return (cell) => {
      const text = cell(column)
      const parts = format === 'mm.yyyy' ? /^(\d{1,2})\.(\d{4})$/.exec(text) : null
      const month = parts ? `${parts[2]}-${parts[1]?.padStart(2, '0')}` : text
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : day(text)?.slice(0, 7)
    }
  }
  const read: ReadDay = dayReader(format, 'UTC')
  return (cell) => read(cell(column))?.slice(0, 7)
}
