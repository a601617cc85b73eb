import { type Cell, type Sheet, readXlsx, writeXlsx } from 'hucre/xlsx'
import { FileRefusal } from '../../surveys/exchange/file-fault.ts'
import { FILE_LIMITS } from '../../surveys/exchange/limits.ts'
import type { FormulaCell, XlsFormWorkbook } from '../../surveys/exchange/xlsform/sheets.ts'
import { safeWorkbook } from './questionnaire-archive.ts'

const WANTED = /^(?:survey|choices|settings)$/i

/**
 * The sheets of an XLSForm as text. Formulas are never computed: what counts is the value that the
 * workbook was saved with, and which cells those are is told.
 * @throws {FileRefusal} where the workbook is damaged or too large
 */
export async function readWorkbook(bytes: Buffer): Promise<XlsFormWorkbook> {
  const safe = safeWorkbook(bytes)
  const { sheetRows, sheetColumns } = FILE_LIMITS
  const read = await readXlsx(safe, {
    sheets: ({ name }) => WANTED.test(name.trim()),
    // One more of each than is allowed, to tell a large sheet from a cut one.
    range: `A1:${columnName(sheetColumns)}${sheetRows + 1}`,
  }).catch(() => undefined)
  if (!read) throw new FileRefusal('fault_archive')
  return {
    sheets: read.sheets.map(({ name, rows, cells }) => {
      if (rows.length > sheetRows || rows.some((row) => (row[sheetColumns] ?? null) !== null))
        throw new FileRefusal('fault_sheet_too_large', name)
      const texts = rows.map((row) => row.map(textOf))
      return { name, rows: texts, formulas: formulasOf(cells, texts) }
    }),
  }
}

/** Cells that are formulas, in reading order. */
function formulasOf(
  cells: ReadonlyMap<string, Cell> | undefined,
  texts: readonly (readonly string[])[],
): FormulaCell[] {
  return [...(cells ?? [])]
    .filter(([, { type, formula }]) => type === 'formula' || formula !== undefined)
    .map(([key]) => key.split(',').map(Number))
    .toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
    .map(([row = 0, column = 0]) => ({
      row: row + 1,
      cell: `${columnName(column)}${row + 1}`,
      value: texts[row]?.[column] ?? '',
    }))
}

/** 0 → 'A', 26 → 'AA'. */
function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`
}

function textOf(value: Sheet['rows'][number][number] | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(value).slice(0, FILE_LIMITS.cell)
}

/** A workbook of texts: a cell that begins with '=' stays a text. */
export async function writeWorkbook(workbook: XlsFormWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    })),
  })
}
