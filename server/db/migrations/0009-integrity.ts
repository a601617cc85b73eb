import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/**
 * Doubtful answers: why each was marked, what was decided about it, and how many of those left out
 * of the figures were erased since at the end of their time.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  // In the order of random ids: the order of arrival would tell who answered when.
  const inOrderOfKeys = (table: CreateTableBuilder<string, string>) =>
    dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
  await db.schema
    .createTable('response_flag')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('response_id', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('response_flag_pkey', ['provider_id', 'response_id', 'reason'])
    .$call(inOrderOfKeys)
    .execute()
  await db.schema
    .createTable('response_review')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('response_id', 'text', (col) => col.notNull())
    .addColumn('decision', 'text', (col) => col.notNull()) // 'kept' or 'excluded'
    .addColumn('reason', 'text') // why it was excluded
    .addColumn('sentence', 'text', (col) => col.notNull())
    .addColumn('decided_by', 'text', (col) => col.notNull())
    .addColumn('decided_on', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('response_review_pkey', ['provider_id', 'response_id'])
    .$call(inOrderOfKeys)
    .execute()
  await db.schema
    .createTable('excluded_erased')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('service_id', 'text', (col) => col.notNull())
    .addColumn('period', 'text', (col) => col.notNull()) // month, '2026-03'
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('responses', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('excluded_erased_pkey', [
      'provider_id',
      'service_id',
      'period',
      'reason',
    ])
    .execute()
}
