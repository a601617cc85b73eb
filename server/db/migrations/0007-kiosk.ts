import type { Kysely } from 'kysely'

/** What an officer sets for a tablet that many people answer at. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('kiosk')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('collection_point', 'text', (col) =>
      col.notNull().references('collection_point.code'),
    )
    .addColumn('pin_hash', 'text', (col) => col.notNull())
    .addColumn('idle_seconds', 'integer', (col) => col.notNull())
    .addColumn('language', 'text')
    .addColumn('attempts', 'integer', (col) => col.notNull())
    .addColumn('attempts_since', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('kiosk_pkey', ['provider_id', 'collection_point'])
    .execute()
}
