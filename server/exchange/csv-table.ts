import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { type Encoding, decodeText } from './decode-text.ts'
import { TABLE_LIMITS, TableRefused } from './table-fault.ts'
import { type TableLines, lineWriter } from './table-lines.ts'

export type Delimiter = ',' | ';' | '\t' | '|'

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|']
const CHARACTERS_A_CHUNK = 1 << 18

/**
 * Reads CSV or TSV. A row is a record: a cell of several lines does not move the numbers of the
 * rows after it, just as in a spreadsheet.
 * @throws {TableRefused}
 */
export async function readCsvTable(
  bytes: Uint8Array,
  declared: { encoding?: Encoding | undefined; delimiter?: Delimiter | undefined },
): Promise<{ lines: TableLines; rows: number; encoding: Encoding; delimiter: Delimiter }> {
  const { text: whole, encoding } = decodeText(bytes, declared.encoding)
  // Spreadsheets write and hide such a first line.
  const hint = /^sep=([,;|\t])\r?\n/i.exec(whole)
  const text = hint ? whole.slice(hint[0].length) : whole
  const delimiter = declared.delimiter ?? delimiterOf(hint?.[1]) ?? mostFrequent(text)
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: TABLE_LIMITS.recordBytes,
  })
  const writer = lineWriter()
  let sheetRow = 0
  try {
    const records: AsyncIterable<string[]> = Readable.from(chunksOf(text)).pipe(parser)
    for await (const cells of records) {
      sheetRow += 1
      if (cells.some((cell) => cell !== '')) writer.add(sheetRow, cells)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      throw new TableRefused('record-too-long', {
        row: sheetRow + 1,
        most: TABLE_LIMITS.recordBytes / 1024,
      })
    throw new TableRefused('not-csv', { row: sheetRow + 1 })
  }
  return { lines: writer.finish(), rows: writer.count(), encoding, delimiter }
}

function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHARACTERS_A_CHUNK)
    yield text.slice(at, at + CHARACTERS_A_CHUNK)
}

function delimiterOf(sign: string | undefined): Delimiter | undefined {
  return DELIMITERS.find((each) => each === sign)
}

/** The delimiter that stands most often in the first record, outside its quotes. */
function mostFrequent(text: string): Delimiter {
  const counts = new Map<string, number>()
  let quoted = false
  for (let at = 0; at < Math.min(text.length, TABLE_LIMITS.recordBytes); at++) {
    const sign = text.charAt(at)
    if (sign === '"') quoted = !quoted
    else if (!quoted && sign === '\n') break
    else if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return DELIMITERS.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a))
}
