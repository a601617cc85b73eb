import type { Kysely } from 'kysely'

/** Where responses wait, already acknowledged, for their places among all others. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('response_inbox')
    // A random number: the order of arrival would tell who answered when.
    .addColumn('id', 'integer', (col) => col.primaryKey())
    .addColumn('responses', 'text', (col) => col.notNull()) // JSON: one commit, by random id
    .execute()
}
