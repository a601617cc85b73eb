import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { Language } from '../../locales/language.ts'
import { type AnswerMapping, AnswerMappingSchema } from '../../surveys/exchange/answers/mapping.ts'
import { compileMapping } from '../../surveys/exchange/answers/read-row.ts'
import { type FaultList, addFaults } from '../../surveys/exchange/answers/row-fault.ts'
import { type CubeEntry, addToCube } from '../../surveys/counts/cube.ts'
import { calendarDay } from '../calendar.ts'
import type { Deps } from '../context.ts'
import { addCounts } from '../counts/add-counts.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { insertImported } from '../responses/imported-responses.ts'
import { countsOfResponse, placeOf } from '../responses/intake.ts'
import { type ForeignFile, type ForeignTable, readForeignTable } from './foreign-table.ts'
import { type ImportReport, reportedFaults } from './import-report.ts'
import { type ImportTarget, importTarget } from './import-target.ts'
import { type JudgedRows, judgeRows } from './judge-rows.ts'
import { insertResponseImport, overlappingImports } from './queries.ts'
import type { ReadTable } from './read-table.ts'

export type ImportDeps = Pick<Deps, 'connection' | 'points' | 'now'>

export interface ImportOptions {
  /** Looks at every row and stores none. */
  readonly dryRun?: boolean
  /** Stores the good rows although others are at fault. */
  readonly acceptValid?: boolean
  /** Of the faults. */
  readonly language: Language
  /** The one provider that whoever imports may write for; null: any. */
  readonly onlyProvider: string | null
  /** Told now and then how many rows were looked at, then how many were stored. */
  readonly progress?: (step: 'checked' | 'stored', rows: number) => void
  /** Another way to read files, for tests. */
  readonly readTable?: ReadTable
}

/** A mapping that came from outside. @throws {Problem} `import-refused` naming each faulty member */
export function readMapping(mapping: unknown): AnswerMapping {
  const parsed = v.safeParse(AnswerMappingSchema, mapping)
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
 * Takes answers from a file of another tool. Each row passes the checks that an answer given here
 * passes; all rows are stored and counted in one transaction, or none is. The same file again
 * changes nothing.
 *
 * The file is gone through twice, so that memory does not grow with it and the transaction, for
 * which other writers wait, starts only when every row is known to be good.
 * @returns `refused` with the faults, rather than an error, so that a dry run reads the same
 * @throws {Problem} `import-refused` for a file that is no table or a mapping that is none,
 *   `survey-not-found`, `survey-version-unknown`
 */
export async function importResponses(
  deps: ImportDeps,
  file: ForeignFile,
  mapping: AnswerMapping,
  options: ImportOptions,
  actor: string,
): Promise<ImportReport> {
  const { db } = deps.connection
  const target = await importTarget(deps, mapping, options.onlyProvider)
  const table = await readForeignTable(
    file,
    mapping.file ?? {},
    options.language,
    options.readTable,
  )
  const { compiled } = target.version
  const context = { ...target.context, columns: table.columns, exactWidth: table.kind === 'csv' }
  const { read, faults: mappingFaults } = compileMapping(mapping, compiled, context)
  const importId = randomUUID()
  const job = { table, read, mapping, target, importId }

  const found: FaultList = { listed: [], count: 0 }
  addFaults(found, mappingFaults)
  const checked = emptyTotals()
  if (mappingFaults.length === 0) {
    for await (const judged of judgeRows(db, job)) {
      add(checked, judged)
      addFaults(found, judged.faults)
      options.progress?.('checked', checked.rows)
    }
  }
  const report = async (
    outcome: ImportReport['outcome'],
    totals: Totals,
  ): Promise<ImportReport> => ({
    outcome,
    id: outcome === 'imported' ? importId : null,
    survey: target.version.surveyId,
    surveyVersion: target.version.version,
    rows: table.rows,
    responses: totals.responses,
    repeated: totals.repeated,
    skipped: totals.skipped,
    faultyRows: totals.faultyRows,
    faultCount: found.count,
    faults: reportedFaults(found, compiled, table.firstRow, options.language),
    formulas: table.formulas,
    firstDay: totals.firstDay || null,
    lastDay: totals.lastDay || null,
    overlaps: await overlapsOf(deps, target, totals, importId),
  })

  const leavesOut = options.acceptValid && checked.responses > 0
  const refused = mappingFaults.length > 0 || (found.count > 0 && !leavesOut)
  if (refused) return report('refused', checked)
  if (options.dryRun) return report('checked', checked)
  if (checked.responses === 0) return report('nothing-new', checked)
  const stored = await store(deps, job, { file, table, target, actor, ...options })
  return report('imported', stored)
}

async function store(
  deps: ImportDeps,
  job: Parameters<typeof judgeRows>[1],
  what: {
    file: ForeignFile
    table: ForeignTable
    target: ImportTarget
    actor: string
    acceptValid?: boolean
    progress?: ImportOptions['progress']
  },
): Promise<Totals> {
  const { target, table, file, actor } = what
  const id = job.importId
  return writeAudited(
    deps,
    (totals: Totals) => ({
      actor,
      action: 'responses.import',
      subject: id,
      details: {
        survey: target.version.surveyId,
        version: target.version.version,
        file: file.name,
        sha256: table.sha256,
        responses: totals.responses,
        leftOut: totals.faultyRows,
      },
    }),
    async (trx) => {
      const totals = emptyTotals()
      const cube = new Map<string, CubeEntry>()
      for await (const judged of judgeRows(trx, job)) {
        // Somebody stored a response under one of these ids since the rows were looked at.
        if (judged.faultyRows > 0 && !what.acceptValid) throw new Problem('import-overtaken')
        await insertImported(trx, judged.fresh)
        for (const { row, coded } of judged.fresh)
          addToCube(cube, placeOf(row), countsOfResponse(row, coded))
        add(totals, judged)
        what.progress?.('stored', totals.rows)
      }
      await addCounts(trx, cube, deps.connection.dialect)
      await insertResponseImport(trx, {
        id,
        survey_id: target.version.surveyId,
        survey_version: target.version.version,
        file_name: file.name.slice(0, 200),
        sha256: table.sha256,
        mapping: JSON.stringify(job.mapping),
        stored: totals.responses,
        repeated: totals.repeated,
        left_out: totals.faultyRows,
        providers: JSON.stringify([...totals.providers]),
        services: JSON.stringify([...totals.services]),
        first_day: totals.firstDay,
        last_day: totals.lastDay,
        imported_by: actor,
        imported_on: calendarDay(deps.now(), target.context.timeZone),
        undone_by: null,
        undone_on: null,
      })
      return totals
    },
  )
}

interface Totals {
  rows: number
  responses: number
  repeated: number
  skipped: number
  faultyRows: number
  firstDay: string
  lastDay: string
  readonly providers: Set<string>
  readonly services: Set<string>
}

function emptyTotals(): Totals {
  return {
    rows: 0,
    responses: 0,
    repeated: 0,
    skipped: 0,
    faultyRows: 0,
    firstDay: '',
    lastDay: '',
    providers: new Set(),
    services: new Set(),
  }
}

function add(totals: Totals, { rows, fresh, repeated, skipped, faultyRows }: JudgedRows): void {
  totals.rows += rows
  totals.responses += fresh.length
  totals.repeated += repeated
  totals.skipped += skipped
  totals.faultyRows += faultyRows
  for (const { row } of fresh) {
    if (totals.firstDay === '' || row.day < totals.firstDay) totals.firstDay = row.day
    if (row.day > totals.lastDay) totals.lastDay = row.day
    totals.providers.add(row.provider_id)
    totals.services.add(row.service_id)
  }
}

async function overlapsOf(
  { connection }: ImportDeps,
  { version }: ImportTarget,
  { firstDay, lastDay }: Totals,
  importId: string,
): Promise<ImportReport['overlaps']> {
  if (firstDay === '') return []
  const days = { first: firstDay, last: lastDay }
  const others = await overlappingImports(connection.db, version.surveyId, days)
  return others
    .filter(({ id }) => id !== importId)
    .map(({ id, file_name, imported_on }) => ({ id, fileName: file_name, importedOn: imported_on }))
}
