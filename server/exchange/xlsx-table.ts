import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { type FormulaCells, formulaCells } from './formula-cells.ts'
import { TableRefused } from './table-fault.ts'
import { type TableLines, lineWriter } from './table-lines.ts'
import { unpackedWorkbook } from './unpacked-workbook.ts'

/**
 * Reads one sheet of a workbook. Formulas are not computed: the value that the spreadsheet last
 * kept for them counts, and how many there are is told.
 * @throws {TableRefused}
 */
export async function readXlsxTable(
  bytes: Uint8Array,
  wanted?: string,
): Promise<{
  lines: TableLines
  rows: number
  sheets: string[]
  sheet: string
  formulas?: FormulaCells
}> {
  const { bytes: archive, part } = unpackedWorkbook(bytes)
  const sheets: string[] = []
  const writer = lineWriter()
  let sheet: string | undefined
  try {
    await readXlsx(archive, {
      sheets: ({ name }) => {
        sheets.push(name)
        return false
      },
    })
    sheet = wanted === undefined ? sheets[0] : sheets.find((name) => name === wanted)
    if (sheet === undefined)
      throw new TableRefused('no-sheet', { sheet: wanted ?? '1', sheets: sheets.join(', ') })
    for await (const { index, values } of streamXlsxRows(archive, { sheet })) {
      const cells = values.map(textOf)
      while (cells.at(-1) === '') cells.pop()
      if (cells.length > 0) writer.add(index + 1, cells)
    }
  } catch (error) {
    if (error instanceof TableRefused) throw error
    throw new TableRefused('bad-workbook')
  }
  if (writer.count() === 0) throw new TableRefused('file-empty')
  const formulas = formulaCells(part, sheet)
  const table = { lines: writer.finish(), rows: writer.count(), sheets, sheet }
  return { ...table, ...(formulas && { formulas }) }
}

/** The text of a cell; a date as ISO, which every format of days reads. */
function textOf(value: string | number | boolean | Date | null): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value)
  if (Number.isNaN(value.getTime())) return ''
  const iso = value.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ')
}
