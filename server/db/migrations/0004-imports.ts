import { type Kysely, sql } from 'kysely'

/** Answers from other tools: each file as a unit that can be taken back, and saved mappings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('response_import')
    // Its responses have the collection point 'import:<id>'.
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('survey_id', 'text', (col) => col.notNull().references('survey.id'))
    .addColumn('survey_version', 'integer', (col) => col.notNull())
    .addColumn('file_name', 'text', (col) => col.notNull())
    .addColumn('sha256', 'text', (col) => col.notNull())
    .addColumn('mapping', 'text', (col) => col.notNull()) // JSON
    .addColumn('stored', 'integer', (col) => col.notNull())
    .addColumn('repeated', 'integer', (col) => col.notNull())
    .addColumn('left_out', 'integer', (col) => col.notNull())
    .addColumn('providers', 'text', (col) => col.notNull()) // JSON: codes
    .addColumn('services', 'text', (col) => col.notNull()) // JSON: codes
    .addColumn('first_day', 'text', (col) => col.notNull())
    .addColumn('last_day', 'text', (col) => col.notNull())
    .addColumn('imported_by', 'text', (col) => col.notNull())
    .addColumn('imported_on', 'text', (col) => col.notNull())
    .addColumn('undone_by', 'text')
    .addColumn('undone_on', 'text')
    .execute()
  await db.schema
    .createTable('import_mapping')
    .addColumn('name', 'text', (col) => col.primaryKey())
    .addColumn('kind', 'text', (col) => col.notNull()) // 'answers' or 'counts'
    .addColumn('mapping', 'text', (col) => col.notNull()) // JSON
    .addColumn('saved_by', 'text', (col) => col.notNull())
    .addColumn('saved_on', 'text', (col) => col.notNull())
    .execute()
  // Only imported responses stand in it, so that an answer given here costs nothing more.
  await sql`create index response_import_idx on response (collection_point)
    where collection_point like 'import:%'`.execute(db)
}
