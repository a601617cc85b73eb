import type { Kysely } from 'kysely'

/** Sheets of paper on their way into the answers: batches handed over, and what was typed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('paper_batch')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('collection_point', 'text', (col) =>
      col.notNull().references('collection_point.code'),
    )
    .addColumn('survey_id', 'text', (col) => col.notNull())
    .addColumn('survey_version', 'integer', (col) => col.notNull())
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('collected_from', 'text', (col) => col.notNull())
    .addColumn('collected_to', 'text', (col) => col.notNull())
    .addColumn('handed_over', 'integer', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('reason', 'text')
    .addColumn('stored', 'integer')
    .addColumn('unusable', 'integer')
    .addColumn('created_on', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('paper_batch_pkey', ['provider_id', 'id'])
    .execute()
  await db.schema
    .createTable('paper_keying')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('batch_id', 'text', (col) => col.notNull())
    .addColumn('sheet', 'integer', (col) => col.notNull())
    .addColumn('round', 'integer', (col) => col.notNull()) // 1 first, 2 second, 3 resolved
    .addColumn('officer_id', 'text', (col) => col.notNull())
    .addColumn('fields', 'text', (col) => col.notNull()) // JSON: values by field of the form
    .addPrimaryKeyConstraint('paper_keying_pkey', ['provider_id', 'batch_id', 'sheet', 'round'])
    .addForeignKeyConstraint(
      'paper_keying_batch_fkey',
      ['provider_id', 'batch_id'],
      'paper_batch',
      ['provider_id', 'id'],
    )
    .execute()
}
