import type { Language } from '../../locales/language.ts'
import type { Question } from '../../surveys/definition/definition.ts'
import type { AnswerMapping } from '../../surveys/exchange/answers/mapping.ts'
import { type Proposal, proposeMapping } from '../../surveys/exchange/answers/propose.ts'
import { type FileReading, type ForeignFile, readForeignTable } from './foreign-table.ts'
import { importTarget } from './import-target.ts'
import type { FormulaCells } from './formula-cells.ts'
import type { ReadTable } from './read-table.ts'
import type { ImportDeps } from './service.ts'

const SAMPLE_ROWS = 2000
const SHOWN_ROWS = 6
const SHOWN_CHARACTERS = 80
const MOST_TEXTS = 60

/** A file as it was understood, with a mapping to correct. */
export interface Preview {
  readonly kind: 'csv' | 'xlsx'
  readonly file: FileReading
  readonly sheets: readonly string[]
  readonly columns: readonly string[]
  readonly rows: number
  readonly formulas: FormulaCells | null
  /** The first rows, cut short. */
  readonly sample: readonly { readonly sheetRow: number; readonly cells: readonly string[] }[]
  /** By column: its different texts, the most frequent first, where there are few. */
  readonly texts: Readonly<Record<string, readonly string[]>>
  /** Of the version that answers are imported into. */
  readonly questions: readonly Question[]
  readonly proposal: Proposal
}

/**
 * Shows what a file holds and proposes what means what.
 * @throws {Problem} `import-refused`, `survey-not-found`, `survey-version-unknown`
 */
export async function previewResponses(
  deps: ImportDeps,
  file: ForeignFile,
  wanted: {
    readonly survey: string
    readonly version?: number
    readonly reading?: FileReading
    readonly place?: AnswerMapping['place']
  },
  language: Language,
  readTable?: ReadTable,
): Promise<Preview> {
  const place = wanted.place ?? {
    provider: { fixed: '' },
    service: { fixed: '' },
    channel: { fixed: 'in-person' },
  }
  const { version, context } = await importTarget(deps, { ...wanted, place }, null)
  const table = await readForeignTable(file, wanted.reading ?? {}, language, readTable)
  const rows: { sheetRow: number; cells: readonly string[] }[] = []
  for (const row of table.data()) {
    rows.push(row)
    if (rows.length === SAMPLE_ROWS) break
  }
  const cells = rows.map((row) => row.cells)
  const [first] = version.languages
  return {
    kind: table.kind,
    file: table.file,
    sheets: table.sheets,
    columns: table.columns,
    rows: table.rows,
    formulas: table.formulas,
    sample: rows.slice(0, SHOWN_ROWS).map((row) => ({
      sheetRow: row.sheetRow,
      cells: table.columns.map((_, at) => cutShort(row.cells[at] ?? '')),
    })),
    texts: Object.fromEntries(
      table.columns.flatMap((column, at) => {
        const texts = differentTexts(cells.map((row) => row[at]?.trim() ?? ''))
        return texts ? [[column, texts]] : []
      }),
    ),
    questions: version.compiled.questions.map(({ question }) => question),
    proposal: proposeMapping(version.compiled, table.columns, cells, {
      survey: version.surveyId,
      version: version.version,
      place,
      language: version.languages.includes(language) ? language : (first ?? 'lv'),
      today: context.today,
      ...(Object.keys(table.file).length > 0 && { file: table.file }),
    }),
  }
}

function cutShort(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line
}

function differentTexts(texts: readonly string[]): string[] | undefined {
  const times = new Map<string, number>()
  for (const text of texts) {
    if (text === '') continue
    if (text.length > 300) return undefined
    times.set(text, (times.get(text) ?? 0) + 1)
    if (times.size > MOST_TEXTS) return undefined
  }
  return [...times].toSorted(([, a], [, b]) => b - a).map(([text]) => text)
}
