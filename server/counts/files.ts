import { CsvError, parse } from 'csv-parse/sync'
import * as v from 'valibot'
import { TIDY_WORDS } from '../../locales/tidy/index.ts'
import { createWording } from '../../locales/wording.ts'
import { type CubeEntry, cubeOfCells } from '../../surveys/counts/cube.ts'
import { type TidyOptions, cellsFromTidy } from '../../surveys/counts/tidy.ts'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import type { PublishedPercentTable } from './tables.ts'

/** Files are taken on the command line alone, which speaks English. */
const WORDING = createWording('en', TIDY_WORDS)

const Rows = v.array(v.record(v.string(), v.string()))
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** @throws {Problem} `import-refused` when the file is not UTF-8 */
function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw refused([{ place: 'file', code: 'not-utf8', detail: 'the file is not UTF-8 text' }])
  }
}

/**
 * Reads a CSV or TSV file as rows by column name. A byte order mark is taken off.
 * @throws {Problem} `import-refused` naming the line at which the file stops being CSV
 */
export function readCsv(bytes: Buffer): Record<string, string>[] {
  const text = decoded(bytes)
  try {
    const rows: unknown = parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim()),
      delimiter: text.slice(0, text.indexOf('\n')).includes('\t') ? '\t' : [',', ';'],
      skip_empty_lines: true,
      trim: true,
    })
    return v.parse(Rows, rows)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw refused([{ place: 'file', code: 'not-csv', detail: error.message }])
  }
}

/**
 * The rows of a CSV file one after another, so that millions of them are never held at once. Files
 * with quoted fields are read whole.
 * @throws {Problem} `import-refused` as `readCsv` does
 */
function* csvRows(bytes: Buffer): Generator<Record<string, string>> {
  // Line ends of old machines are rare enough for the slow way too.
  if (bytes.includes('"') || !bytes.includes('\n')) {
    yield* readCsv(bytes)
    return
  }
  const text = decoded(bytes)
  const separator = text.slice(0, text.indexOf('\n')).includes('\t') ? '\t' : /[,;]/
  let names: string[] | undefined
  let line = 0
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    const fields = text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '')
    start = end === -1 ? text.length : end + 1
    line += 1
    if (fields.trim() === '') continue
    const values = fields.split(separator)
    if (!names) {
      names = values.map((name) => name.trim())
      continue
    }
    if (values.length !== names.length) {
      const detail = `Invalid Record Length: expect ${names.length}, got ${values.length} on line ${line}`
      throw refused([{ place: 'file', code: 'not-csv', detail }])
    }
    const row: Record<string, string> = {}
    for (const [index, name] of names.entries()) row[name] = (values[index] ?? '').trim()
    yield row
  }
}

/** Tidy rows that came out of another kind of file, and where in that they stand. */
export interface TidySource {
  readonly rows: Iterable<Readonly<Record<string, string>>>
  /** Of a tidy row, counted from 1, 0 the header: the row, the column and both in words. */
  readonly origin: (
    row: number,
    column: string,
  ) => { readonly row: number; readonly column: string; readonly place: string }
}

export interface TidyCounts {
  readonly cube: Map<string, CubeEntry>
  readonly cells: number
  readonly answers: number
}

/**
 * Reads tidy counts: one row a cell.
 * @throws {Problem} `import-refused` with the row and column of each fault
 */
export function readTidyFile(bytes: Buffer, options: TidyOptions = {}): TidyCounts {
  const origin = (row: number, column: string) => ({
    row,
    column,
    place: row === 0 ? `header, column ${column}` : `row ${row}, column ${column}`,
  })
  return readTidySource({ rows: csvRows(bytes), origin }, options)
}

/** The same for rows that were read already. @throws {Problem} `import-refused` */
export function readTidySource(source: TidySource, options: TidyOptions = {}): TidyCounts {
  const read = cellsFromTidy(source.rows, options)
  if (read.status === 'refused') {
    throw refused(
      read.faults.map(({ row, column, code, values }) => {
        const { place, ...at } = source.origin(row, column)
        const { first } = values
        const before = typeof first === 'number' && { first: source.origin(first, column).row }
        return { place, code, detail: WORDING.t(code, { ...at, ...values, ...before }) }
      }),
    )
  }
  if (read.cells.length === 0) {
    throw refused([{ place: 'file', code: 'no-rows', detail: 'the file has no rows' }])
  }
  return {
    cube: cubeOfCells(read.cells),
    cells: read.cells.length,
    answers: read.cells.reduce((sum, { count }) => sum + count, 0),
  }
}

const PublishedRow = v.object({
  period: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-03')),
  provider: v.optional(v.string()),
  service: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, 'a code')),
  published_percent: v.pipe(
    v.string(),
    v.regex(/^\d{1,3}(\.\d+)?$/, 'a per cent such as 86 or 86.5'),
    v.check((text) => Number(text) <= 100, 'a per cent from 0 to 100'),
  ),
})

/**
 * Reads the per cents that a body published: `period,service,published_percent` and, where there
 * are several, `provider`.
 * @throws {Problem} `import-refused`
 */
export function readPublishedFile(
  bytes: Buffer,
  provider: string,
  origin: string,
): PublishedPercentTable[] {
  const faults: ProblemEntry[] = []
  const seen = new Map<string, number>()
  const rows = readCsv(bytes).flatMap((row, index): PublishedPercentTable[] => {
    const parsed = v.safeParse(PublishedRow, row)
    if (!parsed.success) {
      for (const issue of parsed.issues) {
        faults.push({
          place: `row ${index + 1}, column ${v.getDotPath(issue)}`,
          code: 'invalid',
          detail: `must be ${issue.message}`,
        })
      }
      return []
    }
    const { period, service, published_percent: percent } = parsed.output
    const provider_id = parsed.output.provider ?? provider
    const key = `${provider_id} ${service} ${period}`
    const first = seen.get(key)
    if (first !== undefined) {
      const detail = `the same month and service as row ${first}`
      faults.push({ place: `row ${index + 1}`, code: 'duplicate', detail })
    }
    seen.set(key, index + 1)
    return [{ provider_id, service_id: service, period, percent, origin }]
  })
  if (faults.length > 0) throw refused(faults.slice(0, 100))
  return rows
}

function refused(faults: readonly ProblemEntry[]): Problem {
  return new Problem('import-refused', {}, faults)
}
