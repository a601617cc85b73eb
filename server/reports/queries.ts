import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { ReportFigureTable, ReportFileTable, ReportTable } from './tables.ts'

/** Reports without their frozen input, newest year and edition first. */
export function allReports(db: Kysely<Database>) {
  return db
    .selectFrom('report')
    .select([
      'id',
      'year',
      'scope_kind',
      'scope_code',
      'edition',
      'status',
      'input_hash',
      'prepared_on',
      'published_on',
    ])
    .orderBy('year', 'desc')
    .orderBy('edition', 'desc')
    .orderBy('id')
    .execute()
}

export function findReport(db: Kysely<Database>, id: string): Promise<ReportTable | undefined> {
  return db.selectFrom('report').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function latestEdition(
  db: Kysely<Database>,
  { year, kind, code }: { year: number; kind: ReportTable['scope_kind']; code: string },
): Promise<number> {
  const row = await db
    .selectFrom('report')
    .select('edition')
    .where('year', '=', year)
    .where('scope_kind', '=', kind)
    .where('scope_code', '=', code)
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.edition ?? 0
}

export async function insertReport(db: Kysely<Database>, row: ReportTable): Promise<void> {
  await db.insertInto('report').values(row).execute()
}

export async function insertFiles(
  db: Kysely<Database>,
  files: readonly ReportFileTable[],
): Promise<void> {
  for (const file of files) await db.insertInto('report_file').values(file).execute()
}

export async function deleteFiles(db: Kysely<Database>, reportId: string): Promise<void> {
  await db.deleteFrom('report_file').where('report_id', '=', reportId).execute()
}

const ROWS_A_STATEMENT = 200

export async function insertFigures(
  db: Kysely<Database>,
  rows: readonly ReportFigureTable[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    const some = rows.slice(at, at + ROWS_A_STATEMENT)
    await db.insertInto('report_figure').values(some).execute()
  }
}

export async function deleteFigures(db: Kysely<Database>, reportId: string): Promise<void> {
  await db.deleteFrom('report_figure').where('report_id', '=', reportId).execute()
}

export function figuresOf(db: Kysely<Database>, reportId: string): Promise<ReportFigureTable[]> {
  return db.selectFrom('report_figure').selectAll().where('report_id', '=', reportId).execute()
}

export function fileList(db: Kysely<Database>, reportId: string) {
  return db
    .selectFrom('report_file')
    .select(['language', 'format', 'sha256'])
    .where('report_id', '=', reportId)
    .orderBy('language')
    .orderBy('format')
    .execute()
}

export function findFile(
  db: Kysely<Database>,
  { id, language, format }: { id: string; language: string; format: ReportFileTable['format'] },
): Promise<ReportFileTable | undefined> {
  return db
    .selectFrom('report_file')
    .selectAll()
    .where('report_id', '=', id)
    .where('language', '=', language)
    .where('format', '=', format)
    .executeTakeFirst()
}

export async function markPublished(
  db: Kysely<Database>,
  id: string,
  fields: { input: string; input_hash: string; published_on: string },
): Promise<void> {
  await db
    .updateTable('report')
    .set({ ...fields, status: 'published' })
    .where('id', '=', id)
    .execute()
}

/** Earlier editions of the same report stay readable, marked as superseded. */
export async function supersedeEarlier(
  db: Kysely<Database>,
  { year, scope_kind, scope_code, edition }: ReportTable,
): Promise<void> {
  await db
    .updateTable('report')
    .set({ status: 'superseded' })
    .where('year', '=', year)
    .where('scope_kind', '=', scope_kind)
    .where('scope_code', '=', scope_code)
    .where('edition', '<', edition)
    .where('status', '=', 'published')
    .execute()
}
