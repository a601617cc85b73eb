import * as v from 'valibot'
import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { subtractCounts } from '../counts/subtract-counts.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { countImported, deleteImported } from '../responses/imported-responses.ts'
import { allResponseImports, findResponseImport, markUndone, reportsSince } from './queries.ts'
import type { ResponseImportTable } from './tables.ts'

const Codes = v.array(v.string())

/** An import as the console lists it. */
export interface ImportSummary {
  readonly id: string
  readonly survey: string
  readonly surveyVersion: number
  readonly fileName: string
  readonly responses: number
  readonly repeated: number
  readonly leftOut: number
  readonly providers: readonly string[]
  readonly services: readonly string[]
  readonly firstDay: string
  readonly lastDay: string
  readonly importedBy: string
  readonly importedOn: string
  readonly undoneOn: string | null
}

/** Every import, the newest first; those of other providers only for people bound to none. */
export async function listImports(
  { connection }: Pick<Deps, 'connection'>,
  onlyProvider: string | null,
): Promise<ImportSummary[]> {
  const officers = await connection.db.selectFrom('officer').select(['id', 'name']).execute()
  const names = new Map(officers.map(({ id, name }) => [id, name]))
  return (await allResponseImports(connection.db))
    .map((row) => ({
      id: row.id,
      survey: row.survey_id,
      surveyVersion: row.survey_version,
      fileName: row.file_name,
      responses: row.stored,
      repeated: row.repeated,
      leftOut: row.left_out,
      providers: codesOf(row.providers),
      services: codesOf(row.services),
      firstDay: row.first_day,
      lastDay: row.last_day,
      importedBy: names.get(row.imported_by) ?? row.imported_by,
      importedOn: row.imported_on,
      undoneOn: row.undone_on,
    }))
    .filter(({ providers }) => onlyOf(providers, onlyProvider))
}

/**
 * Takes an import back: its responses, their free text and their counts, in one transaction.
 * @throws {Problem} `import-not-found`; `import-undone`; `import-published` where a published report
 *   may show it; `import-erased` where responses of it were erased at the end of their time, since
 *   their counts can no longer be told from others; `not-allowed` for another provider's
 */
export async function undoImport(
  deps: Pick<Deps, 'connection' | 'now'>,
  id: string,
  actor: string,
  onlyProvider: string | null,
): Promise<{ responses: number }> {
  const { connection } = deps
  const timeZone = (await institutionOf(connection.db))?.timeZone ?? 'UTC'
  const undone = await writeAudited(
    deps,
    ({ responses }: { responses: number }) => ({
      actor,
      action: 'responses.undo-import',
      subject: id,
      details: { responses },
    }),
    async (trx) => {
      const row = await findResponseImport(trx, id)
      if (!row) throw new Problem('import-not-found')
      const providers = codesOf(row.providers)
      if (!onlyOf(providers, onlyProvider)) throw new Problem('not-allowed')
      if (!(await markUndone(trx, id, actor, calendarDay(deps.now(), timeZone))))
        throw new Problem('import-undone')
      const since = { importedOn: row.imported_on, firstYear: Number(row.first_day.slice(0, 4)) }
      const shown = (await reportsSince(trx, since)).find((report) => mayShow(report, row))
      if (shown) throw new Problem('import-published', { year: shown.year, edition: shown.edition })
      if ((await countImported(trx, id)) !== row.stored) throw new Problem('import-erased')
      const { cube, responses } = await deleteImported(trx, id, providers)
      await subtractCounts(trx, cube, connection.dialect)
      return { responses }
    },
  )
  // Free text must leave the log of the database too, not only its tables.
  if (connection.dialect === 'sqlite') connection.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  return undone
}

function mayShow(
  report: { scope_kind: 'all' | 'provider' | 'service'; scope_code: string },
  row: ResponseImportTable,
): boolean {
  if (report.scope_kind === 'all') return true
  return codesOf(report.scope_kind === 'provider' ? row.providers : row.services).includes(
    report.scope_code,
  )
}

function onlyOf(providers: readonly string[], onlyProvider: string | null): boolean {
  return onlyProvider === null || providers.every((provider) => provider === onlyProvider)
}

function codesOf(json: string): string[] {
  return v.parse(Codes, JSON.parse(json))
}
