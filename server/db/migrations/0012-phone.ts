import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/**
 * Interviews on the telephone. A number is kept until nobody will call it again, and no row here
 * leads from a number to a response: an ended call leaves one more in a count, without a time of day.
 * See decision record 26.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('phone_wave')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('provider_id', 'text', (col) => col.notNull().references('provider.code'))
    .addColumn('point', 'text', (col) => col.notNull().references('collection_point.code'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('design', 'text', (col) => col.notNull()) // JSON: how it was drawn
    .addColumn('seed', 'text', (col) => col.notNull())
    .addColumn('list_sha256', 'text', (col) => col.notNull())
    .addColumn('people', 'integer', (col) => col.notNull())
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('most_attempts', 'integer', (col) => col.notNull())
    .addColumn('hours', 'text', (col) => col.notNull()) // JSON: days of the week, from, to
    .addColumn('not_again_days', 'integer', (col) => col.notNull())
    .addColumn('drawn_on', 'text', (col) => col.notNull())
    .addColumn('keep_until', 'text', (col) => col.notNull())
    .addColumn('erased_on', 'text')
    .execute()
  await db.schema
    .createTable('phone_number')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('wave_id', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull()) // random
    .addColumn('number', 'text', (col) => col.notNull())
    .addColumn('language', 'text', (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull())
    .addColumn('outcome', 'text')
    .addColumn('last_on', 'text')
    .addColumn('call_on', 'text')
    .addColumn('call_from', 'text')
    .addColumn('call_to', 'text')
    .addColumn('call_officer', 'text')
    .addColumn('held_by', 'text')
    .addColumn('held_until', 'text') // instant; gone when the call has ended
    .addPrimaryKeyConstraint('phone_number_pkey', ['provider_id', 'wave_id', 'id'])
    .$call(withoutRowid(dialect))
    .execute()
  await db.schema
    .createTable('phone_disposition')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('wave_id', 'text', (col) => col.notNull())
    .addColumn('outcome', 'text', (col) => col.notNull())
    .addColumn('numbers', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('phone_disposition_pkey', ['provider_id', 'wave_id', 'outcome'])
    .execute()
  await db.schema
    .createTable('phone_call')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('wave_id', 'text', (col) => col.notNull())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('outcome', 'text', (col) => col.notNull())
    .addColumn('calls', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('phone_call_pkey', ['provider_id', 'wave_id', 'day', 'outcome'])
    .execute()
  await db.schema
    .createTable('phone_contact')
    // Whom not to call, and until when; the number itself is not kept.
    .addColumn('number_hash', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('until', 'text') // null: for good
    .addPrimaryKeyConstraint('phone_contact_pkey', ['number_hash', 'reason'])
    .$call(withoutRowid(dialect))
    .execute()
}

/** SQLite keeps such a table in the order of its key, which is random here. */
function withoutRowid(dialect: 'sqlite' | 'postgres') {
  return (table: CreateTableBuilder<string, string>) =>
    dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
}
