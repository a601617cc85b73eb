import { TABLE_LIMITS, TableRefused } from './table-fault.ts'

/**
 * Rows of a table as bytes that threads can hand over without copying: one line of JSON a row,
 * `[row of the sheet, cell, cell, …]`. Takes about as much memory as the file itself.
 */
export type TableLines = Uint8Array<ArrayBuffer>

/** Writes rows to lines. @throws {TableRefused} over a limit */
export function lineWriter(): {
  readonly add: (sheetRow: number, cells: readonly string[]) => void
  readonly count: () => number
  readonly finish: () => TableLines
} {
  const parts: Buffer[] = []
  let waiting = ''
  let bytes = 0
  let rows = 0
  const flush = () => {
    const part = Buffer.from(waiting)
    bytes += part.length
    if (bytes > TABLE_LIMITS.textBytes)
      throw new TableRefused('unpacks-too-large', { most: TABLE_LIMITS.textBytes / 1024 / 1024 })
    parts.push(part)
    waiting = ''
  }
  return {
    add(sheetRow, cells) {
      if (cells.length > TABLE_LIMITS.columns)
        throw new TableRefused('too-many-columns', { row: sheetRow, most: TABLE_LIMITS.columns })
      rows += 1
      if (rows > TABLE_LIMITS.rows)
        throw new TableRefused('too-many-rows', { most: TABLE_LIMITS.rows })
      waiting += `${JSON.stringify([sheetRow, ...cells])}\n`
      if (waiting.length > 1 << 20) flush()
    },
    count: () => rows,
    finish() {
      flush()
      const lines = new Uint8Array(bytes)
      let at = 0
      for (const part of parts) {
        lines.set(part, at)
        at += part.length
      }
      return lines
    },
  }
}

export interface SheetRow {
  /** As a spreadsheet numbers it: the first row of the sheet is 1. */
  readonly sheetRow: number
  readonly cells: readonly string[]
}

/** The rows one by one, in the order of the sheet; rows without any text are left out. */
export function* sheetRows(lines: TableLines): Generator<SheetRow> {
  const buffer = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength)
  for (let start = 0; start < buffer.length;) {
    const end = buffer.indexOf(10, start)
    const [sheetRow, ...cells]: [number, ...string[]] = JSON.parse(
      buffer.toString('utf8', start, end),
    )
    yield { sheetRow, cells }
    start = end + 1
  }
}
