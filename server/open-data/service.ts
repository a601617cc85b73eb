import type { Kysely } from 'kysely'
import { thawInput } from '../reports/frozen-input.ts'
import type { AnnualInput } from '../../reports/annual/input.ts'
import type { PublicIndicator } from '../../reports/disclosure/disclose.ts'
import type { Database } from '../db/schema.ts'
import { allReports, figuresOf, fileList, findReport } from '../reports/queries.ts'

/** A published report as the public sees it. */
export interface PublishedReport {
  readonly id: string
  readonly year: number
  readonly edition: number
  readonly scope: AnnualInput['scope']
  readonly publishedOn: string
  readonly files: readonly { readonly language: string; readonly format: string }[]
}

export interface PublishedFigures {
  readonly report: PublishedReport
  readonly input: Omit<AnnualInput, 'cube'>
  readonly figures: readonly { readonly figure: string; readonly indicator: PublicIndicator }[]
}

/** Published reports that no later edition replaced, newest year first. */
export async function publishedReports(db: Kysely<Database>): Promise<PublishedReport[]> {
  const rows = (await allReports(db)).filter(({ status }) => status === 'published')
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      year: row.year,
      edition: row.edition,
      scope:
        row.scope_kind === 'all'
          ? { kind: 'all' as const }
          : { kind: row.scope_kind, code: row.scope_code },
      publishedOn: row.published_on ?? row.prepared_on,
      files: await fileList(db, row.id),
    })),
  )
}

/** The figures that a published report printed; undefined when it is not published. */
export async function publishedFigures(
  db: Kysely<Database>,
  id: string,
): Promise<PublishedFigures | undefined> {
  const report = (await publishedReports(db)).find((each) => each.id === id)
  const row = report && (await findReport(db, id))
  if (!report || !row) return undefined
  const { cube: _, ...input } = thawInput(row.input)
  const figures = (await figuresOf(db, id)).map(({ figure, indicator }) => ({
    figure,
    indicator: storedIndicator(indicator),
  }))
  return { report, input, figures: figures.toSorted((a, b) => order(a.figure) - order(b.figure)) }
}

/** 'F12' → 12. */
function order(figure: string): number {
  return Number(figure.replaceAll(/\D/g, ''))
}

/** Rows of `report_figure` hold indicators that went through disclosure control, and no others. */
function storedIndicator(json: string): PublicIndicator {
  const indicator: PublicIndicator = JSON.parse(json)
  return indicator
}
