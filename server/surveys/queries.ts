import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { SurveyTable, SurveyVersionTable } from './tables.ts'

export function allSurveys(db: Kysely<Database>): Promise<Selectable<SurveyTable>[]> {
  return db.selectFrom('survey').selectAll().orderBy('created_on').orderBy('id').execute()
}

export function findSurvey(
  db: Kysely<Database>,
  id: string,
): Promise<Selectable<SurveyTable> | undefined> {
  return db.selectFrom('survey').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertSurvey(
  db: Kysely<Database>,
  survey: Insertable<SurveyTable>,
): Promise<void> {
  await db.insertInto('survey').values(survey).execute()
}

/** Saves a draft if nobody saved it since `revision`; tells whether it did. */
export async function updateDraft(
  db: Kysely<Database>,
  id: string,
  revision: number,
  fields: {
    title: string
    draft: string
    audience: SurveyTable['audience']
    translation_states: string
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('survey')
    .set({ ...fields, draft_revision: revision + 1 })
    .where('id', '=', id)
    .where('draft_revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export function versionsOf(db: Kysely<Database>, surveyId: string): Promise<SurveyVersionTable[]> {
  return db
    .selectFrom('survey_version')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .orderBy('version')
    .execute()
}

export function findVersion(db: Kysely<Database>, surveyId: string, version: number) {
  return db
    .selectFrom('survey_version')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .where('version', '=', version)
    .executeTakeFirst()
}

export function latestVersion(db: Kysely<Database>, surveyId: string) {
  return db
    .selectFrom('survey_version')
    .selectAll()
    .where('survey_id', '=', surveyId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function insertVersion(
  db: Kysely<Database>,
  version: Insertable<SurveyVersionTable>,
): Promise<void> {
  await db.insertInto('survey_version').values(version).execute()
}

/** The newest event in the audit log about a survey. */
export function lastEventAbout(db: Kysely<Database>, surveyId: string) {
  return db
    .selectFrom('audit_event')
    .select(['at', 'actor', 'action'])
    .where('subject', '=', surveyId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
