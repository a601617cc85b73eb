import { createHash, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type Language, isLanguage } from '../../locales/language.ts'
import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { announce } from '../webhooks/service.ts'
import { freezeInput, thawInput } from './frozen-input.ts'
import type { Scope } from './gather.ts'
import {
  allReports,
  deleteFigures,
  deleteFiles,
  fileList,
  findReport,
  insertFigures,
  insertFiles,
  insertReport,
  latestEdition,
  markPublished,
  supersedeEarlier,
} from './queries.ts'
import { FORMATS, type Format, type RenderedReport } from './rendering.ts'
import type { ReportTable } from './tables.ts'

type ReportDeps = Pick<Deps, 'connection' | 'now' | 'gatherReport' | 'renderReport'>

export interface ReportSummary {
  readonly id: string
  readonly year: number
  readonly scope: Scope
  readonly edition: number
  readonly status: ReportTable['status']
  readonly preparedOn: string
  readonly publishedOn: string | null
  /** SHA-256 of the frozen input. */
  readonly inputHash: string
  readonly files: readonly { language: string; format: string; sha256: string }[]
}

/**
 * Makes the next edition of a report: gathers and freezes its input, then makes the files from what
 * was frozen.
 * @throws {Problem} `report-no-data`, `reference-unknown`
 */
export async function prepareReport(
  deps: ReportDeps,
  wanted: {
    year: number
    scope: Scope
    languages: readonly Language[]
    formats?: readonly Format[]
    headline?: string | undefined
  },
  actor: string,
): Promise<{ summary: ReportSummary; rendered: RenderedReport }> {
  const { db } = deps.connection
  const scopeCode = wanted.scope.kind === 'all' ? '' : wanted.scope.code
  const key = { year: wanted.year, kind: wanted.scope.kind, code: scopeCode }
  const edition = (await latestEdition(db, key)) + 1
  const preparedOn = await today(deps)
  const { year, scope, headline } = wanted
  const frozen = await deps.gatherReport({ year, scope, headline }, { number: edition, preparedOn })
  const rendered = await deps.renderReport({
    input: frozen.text,
    languages: wanted.languages,
    formats: wanted.formats ?? FORMATS,
  })
  const row: ReportTable = {
    id: randomUUID(),
    year: wanted.year,
    scope_kind: wanted.scope.kind,
    scope_code: scopeCode,
    edition,
    status: 'prepared',
    input: frozen.text,
    input_hash: frozen.hash,
    prepared_on: preparedOn,
    published_on: null,
  }
  await writeAudited(
    deps,
    {
      actor,
      action: 'report.prepare',
      subject: row.id,
      details: { year: wanted.year, edition, inputHash: frozen.hash },
    },
    async (trx) => {
      await insertReport(trx, row)
      await storeRendered(trx, row.id, rendered)
    },
  )
  return { summary: await summaryOf(db, row), rendered }
}

/**
 * Publishes a prepared report: its files are made once more with "published" on them, from the same
 * frozen figures, and earlier editions are marked as superseded.
 * @throws {Problem} `report-not-found`, `report-already-published`
 */
export async function publishReport(
  deps: ReportDeps,
  id: string,
  actor: string,
): Promise<ReportSummary> {
  const { db } = deps.connection
  const report = await findReport(db, id)
  if (!report) throw new Problem('report-not-found')
  if (report.status !== 'prepared') throw new Problem('report-already-published')
  const frozen = freezeInput({ ...thawInput(report.input), status: 'published' })
  const files = await fileList(db, id)
  const rendered = await deps.renderReport({
    input: frozen.text,
    languages: [...new Set(files.map(({ language }) => language))].filter(isLanguage),
    formats: FORMATS.filter((format) => files.some((file) => file.format === format)),
  })
  const published_on = await today(deps)
  await writeAudited(
    deps,
    { actor, action: 'report.publish', subject: id, details: { inputHash: frozen.hash } },
    async (trx) => {
      const still = await findReport(trx, id)
      if (still?.status !== 'prepared') throw new Problem('report-already-published')
      await markPublished(trx, id, {
        input: frozen.text,
        input_hash: frozen.hash,
        published_on,
      })
      await deleteFiles(trx, id)
      await deleteFigures(trx, id)
      await storeRendered(trx, id, rendered)
      await supersedeEarlier(trx, report)
      await announce(
        trx,
        [
          {
            event: 'report.published',
            provider: report.scope_kind === 'provider' ? report.scope_code : null,
            data: {
              id,
              year: report.year,
              edition: report.edition,
              scope: report.scope_kind,
              code: report.scope_code || null,
              inputHash: frozen.hash,
            },
          },
        ],
        { now: deps.now(), day: published_on },
      )
    },
  )
  return readReport(db, id)
}

export async function listReports(db: Kysely<Database>): Promise<ReportSummary[]> {
  const rows = await allReports(db)
  return Promise.all(rows.map((row) => summaryOf(db, row)))
}

/** @throws {Problem} `report-not-found` */
export async function readReport(db: Kysely<Database>, id: string): Promise<ReportSummary> {
  const row = await findReport(db, id)
  if (!row) throw new Problem('report-not-found')
  return summaryOf(db, row)
}

async function storeRendered(
  trx: Kysely<Database>,
  report_id: string,
  { files, figures }: RenderedReport,
): Promise<void> {
  await insertFiles(
    trx,
    files.map(({ language, format, bytes }) => ({
      report_id,
      language,
      format,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  )
  await insertFigures(
    trx,
    figures.map(({ figure, indicator }) => {
      return { report_id, figure, indicator: JSON.stringify(indicator) }
    }),
  )
}

async function summaryOf(
  db: Kysely<Database>,
  row: Omit<ReportTable, 'input'>,
): Promise<ReportSummary> {
  return {
    id: row.id,
    year: row.year,
    scope:
      row.scope_kind === 'all' ? { kind: 'all' } : { kind: row.scope_kind, code: row.scope_code },
    edition: row.edition,
    status: row.status,
    preparedOn: row.prepared_on,
    publishedOn: row.published_on,
    inputHash: row.input_hash,
    files: await fileList(db, row.id),
  }
}

async function today({ connection, now }: ReportDeps): Promise<string> {
  const institution = await institutionOf(connection.db)
  return calendarDay(now(), institution?.timeZone ?? 'UTC')
}
