import type { Kysely } from 'kysely'

/**
 * What each text of a draft was written against, so that a translation whose source changed
 * afterwards can be marked.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('survey')
    .addColumn('translation_states', 'text', (col) => col.notNull().defaultTo('{}'))
    .execute()
}
