import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/** What waits for an officer: low ratings, news of them by mail and by webhook. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await arrivals(db, dialect)
  await texts(db)
  await lowRatings(db, dialect)
  await digests(db)
  await webhooks(db)
}

async function arrivals(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('response_arrival')
    // Responses that nobody was told of yet. A line is written with each response, whatever stores
    // it, and goes as soon as it was looked at.
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('response_arrival_pkey', ['provider_id', 'id'])
    .$call(inOrderOfKeys(dialect))
    .execute()
  if (dialect === 'sqlite') {
    await sql`create trigger response_arrives after insert on response begin
      insert into response_arrival (provider_id, id) values (new.provider_id, new.id)
        on conflict do nothing;
    end`.execute(db)
    return
  }
  await sql`create function response_arrives() returns trigger language plpgsql as $$ begin
      insert into response_arrival (provider_id, id) select provider_id, id from arrived
        on conflict do nothing;
      return null;
    end $$`.execute(db)
  await sql`create trigger response_arrives after insert on response
    referencing new table as arrived
    for each statement execute function response_arrives()`.execute(db)
}

/** Texts are looked for by their state, and by the response that they belong to. */
async function texts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('response_text_response_idx')
    .on('response_text')
    .columns(['provider_id', 'response_id'])
    .execute()
  await db.schema
    .createIndex('response_text_state_idx')
    .on('response_text')
    .columns(['state', 'month'])
    .execute()
}

async function lowRatings(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('low_rating')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull()) // random; what officers see
    .addColumn('response_id', 'text', (col) => col.notNull()) // seen by nobody
    .addColumn('survey_id', 'text', (col) => col.notNull())
    .addColumn('survey_version', 'integer', (col) => col.notNull())
    .addColumn('service_id', 'text', (col) => col.notNull())
    .addColumn('centre_id', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('item', 'text', (col) => col.notNull())
    .addColumn('rating', 'integer', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('taken_by', 'text')
    .addColumn('note', 'text', (col) => col.notNull())
    .addColumn('changed_on', 'text')
    .addPrimaryKeyConstraint('low_rating_pkey', ['provider_id', 'id'])
    .addUniqueConstraint('low_rating_response_key', ['provider_id', 'response_id'])
    .$call(inOrderOfKeys(dialect))
    .execute()
  await db.schema
    .createTable('survey_alert')
    // Instead of the methodology's rule: 0 none, else ratings up to this one.
    .addColumn('survey_id', 'text', (col) => col.primaryKey().references('survey.id'))
    .addColumn('up_to', 'integer', (col) => col.notNull())
    .execute()
}

async function digests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('digest_subscription')
    .addColumn('officer_id', 'text', (col) => col.primaryKey().references('officer.id'))
    .addColumn('frequency', 'text', (col) => col.notNull())
    .addColumn('providers', 'text', (col) => col.notNull()) // JSON: codes; []: all
    .addColumn('services', 'text', (col) => col.notNull()) // JSON: codes; []: all
    .addColumn('language', 'text', (col) => col.notNull())
    .addColumn('not_before', 'text', (col) => col.notNull()) // instant of the next mail
    .execute()
  await db.schema
    .createTable('digest_count')
    .addColumn('officer_id', 'text', (col) => col.notNull())
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('service_id', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('number', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('digest_count_pkey', [
      'officer_id',
      'provider_id',
      'service_id',
      'kind',
    ])
    .execute()
  await db.schema
    .createTable('digest_mail')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('officer_id', 'text', (col) => col.notNull())
    .addColumn('counts', 'text', (col) => col.notNull()) // JSON; '[]' once it is on its way
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull())
    .addColumn('not_before', 'text', (col) => col.notNull())
    .addColumn('made_on', 'text', (col) => col.notNull())
    .execute()
}

async function webhooks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhook')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('provider_id', 'text') // null: of every provider
    .addColumn('url', 'text', (col) => col.notNull())
    .addColumn('events', 'text', (col) => col.notNull()) // JSON: names
    // The secret itself is not stored: it is made from the server's key, this id and the version.
    .addColumn('secret_version', 'integer', (col) => col.notNull())
    .addColumn('previous_until', 'text')
    .addColumn('key_check', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('created_on', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('webhook_delivery')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('webhook_id', 'text', (col) => col.notNull().references('webhook.id'))
    .addColumn('event', 'text', (col) => col.notNull())
    .addColumn('payload', 'text', (col) => col.notNull()) // '' once it was delivered
    .addColumn('state', 'text', (col) => col.notNull())
    .addColumn('attempts', 'integer', (col) => col.notNull())
    .addColumn('not_before', 'text', (col) => col.notNull())
    .addColumn('status', 'integer')
    .addColumn('trouble', 'text')
    .addColumn('created_on', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('webhook_delivery_due_idx')
    .on('webhook_delivery')
    .columns(['state', 'not_before'])
    .execute()
}

/** SQLite keeps such a table in the order of its random keys, not of arrival. */
function inOrderOfKeys(dialect: 'sqlite' | 'postgres') {
  return (table: CreateTableBuilder<string, string>) =>
    dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
}
