import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/**
 * People invited by e-mail. No row here names a response and no row of a response names one here;
 * what a used link leaves is one bit in `invitation_use`, which stands in the order of the links'
 * hashes: not of people, not of time. See decision record 18.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .alterTable('collection_point')
    // 1: answers are taken with an invitation only.
    .addColumn('token_required', 'integer', (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema
    .createTable('invitation_frame')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('provider_id', 'text', (col) => col.notNull().references('provider.code'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('file_sha256', 'text', (col) => col.notNull())
    .addColumn('columns', 'text', (col) => col.notNull()) // JSON: names of the strata columns
    .addColumn('people', 'integer', (col) => col.notNull())
    .addColumn('imported_on', 'text', (col) => col.notNull())
    .addColumn('keep_until', 'text', (col) => col.notNull())
    .addColumn('erased_on', 'text')
    .execute()
  await db.schema
    .createTable('invitation_person')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('frame_id', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull()) // random
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('email_hash', 'text', (col) => col.notNull()) // keyed
    .addColumn('language', 'text', (col) => col.notNull())
    .addColumn('strata', 'text', (col) => col.notNull()) // JSON: values in the order of columns
    .addPrimaryKeyConstraint('invitation_person_pkey', ['provider_id', 'frame_id', 'id'])
    .$call(withoutRowid(dialect))
    .execute()
  await db.schema
    .createTable('invitation_wave')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('provider_id', 'text', (col) => col.notNull().references('provider.code'))
    .addColumn('frame_id', 'text', (col) => col.notNull().references('invitation_frame.id'))
    .addColumn('point', 'text', (col) => col.notNull().references('collection_point.code'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('design', 'text', (col) => col.notNull()) // JSON: how it was drawn
    .addColumn('seed', 'text', (col) => col.notNull())
    .addColumn('key_check', 'text', (col) => col.notNull())
    .addColumn('people', 'integer', (col) => col.notNull())
    .addColumn('message', 'text', (col) => col.notNull()) // JSON: the officer's words by language
    .addColumn('contact', 'text', (col) => col.notNull())
    .addColumn('not_again_days', 'integer', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('mailing', 'integer', (col) => col.notNull()) // 0 none, 1 invitation, 2 … reminders
    .addColumn('mailed_on', 'text')
    .addColumn('drawn_on', 'text', (col) => col.notNull())
    .addColumn('sender', 'text') // the run that is sending, while `sender_until` lasts
    .addColumn('sender_until', 'text')
    .addColumn('trouble', 'text')
    .addColumn('outcome', 'text') // JSON: the counts, once the people are erased
    .addColumn('erased_on', 'text')
    .execute()
  await db.schema
    .createTable('invitation_recipient')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('wave_id', 'text', (col) => col.notNull())
    .addColumn('person_id', 'text', (col) => col.notNull())
    .addColumn('stratum', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('reached', 'integer', (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull())
    .addColumn('not_before', 'text')
    .addPrimaryKeyConstraint('invitation_recipient_pkey', ['provider_id', 'wave_id', 'person_id'])
    .$call(withoutRowid(dialect))
    .execute()
  await db.schema
    .createTable('invitation_token')
    // Which person a hash belongs to is not stored: it takes the signing key to work it out.
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('wave_id', 'text', (col) => col.notNull())
    .addColumn('token_hash', 'text', (col) => col.notNull())
    .addColumn('position', 'integer', (col) => col.notNull()) // among the wave's sorted hashes
    .addPrimaryKeyConstraint('invitation_token_pkey', ['provider_id', 'wave_id', 'token_hash'])
    .$call(withoutRowid(dialect))
    .execute()
  await db.schema
    .createTable('invitation_use')
    // One row a wave: rows of single uses would stand in the order of time, in a dump too.
    .addColumn('wave_id', 'text', (col) => col.primaryKey())
    .addColumn('spent', 'text', (col) => col.notNull()) // base64, one bit a position
    .execute()
  await db.schema
    .createTable('invitation_contact')
    // Whom not to write to, and until when; the address itself is not kept.
    .addColumn('email_hash', 'text', (col) => col.notNull())
    .addColumn('reason', 'text', (col) => col.notNull())
    .addColumn('until', 'text') // null: for good
    .addPrimaryKeyConstraint('invitation_contact_pkey', ['email_hash', 'reason'])
    .$call(withoutRowid(dialect))
    .execute()
}

/** SQLite keeps such a table in the order of its key, which is random here. */
function withoutRowid(dialect: 'sqlite' | 'postgres') {
  return (table: CreateTableBuilder<string, string>) =>
    dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
}
