import * as v from 'valibot'
import { exchangeAnswersWording } from '../../locales/exchange-answers/index.ts'
import { rowFaultPlace, rowFaultText } from '../../surveys/exchange/answers/row-fault-text.ts'
import { tidyFromWide } from '../../surveys/exchange/counts/tidy-from-wide.ts'
import { type WideMapping, WideMappingSchema } from '../../surveys/exchange/counts/wide-mapping.ts'
import type { TidySource } from '../counts/files.ts'
import { Problem } from '../http/problem.ts'
import { type ForeignFile, readForeignTable } from './foreign-table.ts'
import type { ReadTable } from './read-table.ts'

/** Files of counts are taken on the command line alone, which speaks English. */
const LANGUAGE = 'en'

/** A mapping of counts that came from outside. @throws {Problem} `import-refused` */
export function readWideMapping(mapping: unknown): WideMapping {
  const parsed = v.safeParse(WideMappingSchema, mapping)
  if (parsed.success) return parsed.output
  throw new Problem(
    'import-refused',
    {},
    parsed.issues.slice(0, 100).map((issue) => ({
      place: `mapping.${v.getDotPath(issue) ?? ''}`,
      code: 'mapping',
      detail: issue.message,
    })),
  )
}

/**
 * Reads counts from a workbook, or from any table with a mapping, as tidy rows that know where in
 * the file they come from.
 * @throws {Problem} `import-refused`
 */
export async function readCountsFile(
  file: ForeignFile,
  mapping?: WideMapping,
  readTable?: ReadTable,
): Promise<TidySource> {
  const table = await readForeignTable(file, mapping?.file ?? {}, LANGUAGE, readTable)
  const { columns, firstRow } = table
  const wording = exchangeAnswersWording(LANGUAGE)
  const at = (row: number, column: string) => ({
    row,
    column,
    place: rowFaultPlace({ row, column }, firstRow, wording),
  })
  if (!mapping) {
    const rows: Record<string, string>[] = []
    const numbers: number[] = []
    for (const { sheetRow, cells } of table.data()) {
      const pairs = columns.map((column, index) => [column, cells[index]?.trim() ?? ''])
      rows.push(Object.fromEntries(pairs))
      numbers.push(sheetRow - firstRow + 1)
    }
    return { rows, origin: (row, column) => at(numbers[row - 1] ?? 0, column) }
  }
  function* data(): Generator<readonly [number, readonly string[]]> {
    for (const { sheetRow, cells } of table.data()) yield [sheetRow - firstRow + 1, cells]
  }
  const { rows, origins, faults } = tidyFromWide(mapping, columns, data())
  if (faults.length > 0) {
    throw new Problem(
      'import-refused',
      {},
      faults.slice(0, 100).map((fault) => ({
        place: rowFaultPlace(fault, firstRow, wording),
        code: fault.code,
        detail: rowFaultText(fault, undefined, wording),
      })),
    )
  }
  return {
    rows,
    origin: (row, column) => {
      const from = origins[row - 1]
      return at(from?.row ?? 0, column === 'count' ? (from?.column ?? column) : column)
    },
  }
}
