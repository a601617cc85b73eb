import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { ImportMappingTable, ResponseImportTable } from './tables.ts'

/** Every import, the newest first. */
export function allResponseImports(db: Kysely<Database>): Promise<ResponseImportTable[]> {
  return db
    .selectFrom('response_import')
    .selectAll()
    .orderBy('imported_on', 'desc')
    .orderBy('id')
    .execute()
}

export function findResponseImport(
  db: Kysely<Database>,
  id: string,
): Promise<ResponseImportTable | undefined> {
  return db.selectFrom('response_import').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Imports of a survey, not taken back, that hold answers of the same days. */
export function overlappingImports(
  db: Kysely<Database>,
  surveyId: string,
  days: { readonly first: string; readonly last: string },
): Promise<ResponseImportTable[]> {
  return db
    .selectFrom('response_import')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .where('undone_on', 'is', null)
    .where('first_day', '<=', days.last)
    .where('last_day', '>=', days.first)
    .orderBy('imported_on')
    .orderBy('id')
    .execute()
}

export async function insertResponseImport(
  db: Kysely<Database>,
  row: ResponseImportTable,
): Promise<void> {
  await db.insertInto('response_import').values(row).execute()
}

/** Marks an import as taken back; tells whether it was not before. */
export async function markUndone(
  db: Kysely<Database>,
  id: string,
  by: string,
  on: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('response_import')
    .set({ undone_by: by, undone_on: on })
    .where('id', '=', id)
    .where('undone_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * Published reports that may show what was imported: made on that day or later, about the same year
 * or one after it, since reports compare with years before.
 */
export function reportsSince(
  db: Kysely<Database>,
  { importedOn, firstYear }: { importedOn: string; firstYear: number },
) {
  return db
    .selectFrom('report')
    .select(['id', 'year', 'edition', 'scope_kind', 'scope_code'])
    .where('status', 'in', ['published', 'superseded'])
    .where('prepared_on', '>=', importedOn)
    .where('year', '>=', firstYear)
    .orderBy('year')
    .orderBy('id')
    .execute()
}

export function allMappings(db: Kysely<Database>): Promise<ImportMappingTable[]> {
  return db.selectFrom('import_mapping').selectAll().orderBy('name').execute()
}

export async function putMapping(db: Kysely<Database>, row: ImportMappingTable): Promise<void> {
  const { kind, mapping, saved_by, saved_on } = row
  await db
    .insertInto('import_mapping')
    .values(row)
    .onConflict((oc) => oc.column('name').doUpdateSet({ kind, mapping, saved_by, saved_on }))
    .execute()
}

/** Tells whether there was such a mapping. */
export async function deleteMappingRow(db: Kysely<Database>, name: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('import_mapping')
    .where('name', '=', name)
    .executeTakeFirst()
  return numDeletedRows === 1n
}
