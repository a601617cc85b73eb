import { createHash } from 'node:crypto'
import { exchangeAnswersWording } from '../../locales/exchange-answers/index.ts'
import type { Language } from '../../locales/language.ts'
import { columnNames, isHeading } from '../../surveys/exchange/answers/column-names.ts'
import type { AnswerMapping } from '../../surveys/exchange/answers/mapping.ts'
import { quotedValue } from '../../surveys/exchange/answers/row-fault.ts'
import { Problem } from '../http/problem.ts'
import type { FormulaCells } from './formula-cells.ts'
import { type ReadTable, readTableApart } from './read-table.ts'
import type { TableFault } from './table-fault.ts'
import { type SheetRow, sheetRows } from './table-lines.ts'

/** A file as it was brought. */
export interface ForeignFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type FileReading = NonNullable<AnswerMapping['file']>

/** A file read as a table: headings, and rows that can be walked over more than once. */
export interface ForeignTable {
  readonly kind: 'csv' | 'xlsx'
  readonly sha256: string
  readonly columns: readonly string[]
  /** Rows of data. */
  readonly rows: number
  /** Row of the sheet that the first row of data stands in. */
  readonly firstRow: number
  readonly data: () => Generator<SheetRow>
  readonly sheets: readonly string[]
  readonly file: FileReading
  /** Cells whose last value was taken because they are formulas; null where there are none. */
  readonly formulas: FormulaCells | null
}

/**
 * Reads a foreign file, apart from the thread that serves.
 * @throws {Problem} `import-refused`, in `language`
 */
export async function readForeignTable(
  { bytes }: ForeignFile,
  reading: FileReading,
  language: Language,
  readTable: ReadTable = readTableApart,
): Promise<ForeignTable> {
  const { encoding, delimiter, sheet, headerRow = 1, moreHeaderRows = 0 } = reading
  const outcome = await readTable({ bytes, encoding, delimiter, sheet })
  if (outcome.status === 'refused') throw refusedFile(outcome.fault, language)
  const { lines } = outcome
  const firstRow = headerRow + moreHeaderRows + 1
  let header: SheetRow | undefined
  let rows = 0
  for (const row of sheetRows(lines)) {
    if (row.sheetRow === headerRow) header = row
    if (row.sheetRow >= firstRow) rows += 1
  }
  const bad = header?.cells.findIndex((heading) => !isHeading(heading)) ?? -1
  if (!header || bad >= 0) {
    const values = { row: headerRow, column: bad + 1 }
    throw refusedFile({ code: header ? 'bad-header' : 'no-header', values }, language)
  }
  if (rows === 0) throw refusedFile({ code: 'no-rows', values: {} }, language)
  return {
    kind: outcome.kind,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    columns: columnNames(header.cells),
    rows,
    firstRow,
    *data() {
      for (const row of sheetRows(lines)) if (row.sheetRow >= firstRow) yield row
    },
    sheets: outcome.sheets,
    formulas: outcome.formulas ?? null,
    file: {
      ...(outcome.kind === 'csv' && outcome.encoding && { encoding: outcome.encoding }),
      ...(outcome.kind === 'csv' && outcome.delimiter && { delimiter: outcome.delimiter }),
      ...(outcome.sheet !== undefined && { sheet: outcome.sheet }),
      ...(headerRow !== 1 && { headerRow }),
      ...(moreHeaderRows !== 0 && { moreHeaderRows }),
    },
  }
}

function refusedFile({ code, values }: TableFault, language: Language): Problem {
  const { t } = exchangeAnswersWording(language)
  const quoted = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? quotedValue(value) : value,
    ]),
  )
  return new Problem('import-refused', {}, [
    { place: t('place_file'), code, detail: t(`table_${code}`, quoted) },
  ])
}
