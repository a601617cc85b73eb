import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/**
 * The first schema: institution and people, catalogue, surveys and collection points, responses and
 * their counts, reports, audit.
 *
 * Only `text` and `integer` columns (and the databases' own type for the bytes of a report file),
 * so that both databases agree. The keys of the tables that grow contain `provider_id`, by which a
 * distributed database can spread them.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await institutionAndPeople(db)
  await catalogue(db)
  await surveys(db)
  await responses(db, dialect)
  await counts(db, dialect)
  await reports(db, dialect === 'sqlite' ? 'blob' : 'bytea')
  await audit(db)
}

async function institutionAndPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('institution')
    // One row: the body that this installation belongs to.
    .addColumn('id', 'integer', (col) => col.primaryKey().check(sql`id = 1`))
    .addColumn('code', 'text', (col) => col.notNull())
    .addColumn('name', 'text', (col) => col.notNull()) // JSON by language
    .addColumn('country', 'text', (col) => col.notNull())
    .addColumn('time_zone', 'text', (col) => col.notNull())
    .addColumn('headline_methodology', 'text', (col) => col.notNull())
    .addColumn('made_up', 'integer', (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema
    .createTable('officer')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('email', 'text', (col) => col.notNull().unique())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('role', 'text', (col) => col.notNull())
    .addColumn('provider_id', 'text')
    .addColumn('password_hash', 'text')
    .addColumn('created_on', 'text', (col) => col.notNull())
    .addColumn('disabled_on', 'text')
    .execute()
  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (col) => col.primaryKey())
    .addColumn('officer_id', 'text', (col) => col.notNull().references('officer.id'))
    .addColumn('expires_at', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('sign_in_link')
    .addColumn('token_hash', 'text', (col) => col.primaryKey())
    .addColumn('officer_id', 'text', (col) => col.notNull().references('officer.id'))
    .addColumn('expires_at', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('sign_in_failure')
    // Hash of the e-mail tried: slows guessing without keeping a list of addresses.
    .addColumn('email_hash', 'text', (col) => col.notNull())
    .addColumn('at', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('sign_in_failure_email_idx')
    .on('sign_in_failure')
    .columns(['email_hash', 'at'])
    .execute()
}

async function catalogue(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('provider')
    .addColumn('code', 'text', (col) => col.primaryKey())
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('kind', 'text', (col) => col.notNull())
    .addColumn('size_group', 'text')
    .addColumn('territory', 'text')
    .addColumn('valid_from', 'text')
    .addColumn('valid_to', 'text')
    // A territorial reform must not cut a series: who took over, from when.
    .addColumn('successor', 'text', (col) => col.references('provider.code'))
    .execute()
  await db.schema
    .createTable('centre')
    .addColumn('code', 'text', (col) => col.primaryKey())
    .addColumn('provider_id', 'text', (col) => col.notNull().references('provider.code'))
    .addColumn('name', 'text', (col) => col.notNull())
    .addColumn('type', 'text', (col) => col.notNull())
    .addColumn('address', 'text')
    .execute()
  await db.schema
    .createTable('service')
    .addColumn('code', 'text', (col) => col.primaryKey())
    .addColumn('name', 'text', (col) => col.notNull())
    // The holder answers for the service; it need not be the one who provides it.
    .addColumn('holder_id', 'text', (col) => col.notNull().references('provider.code'))
    .addColumn('description', 'text')
    .addColumn('fees', 'text')
    .addColumn('stages', 'text')
    .addColumn('legal_basis', 'text')
    .addColumn('cofog', 'text')
    .addColumn('client_circle', 'text')
    .addColumn('territory', 'text')
    .execute()
  await db.schema
    .createTable('provision')
    .addColumn('provider_id', 'text', (col) => col.notNull().references('provider.code'))
    .addColumn('service_id', 'text', (col) => col.notNull().references('service.code'))
    .addColumn('centre_id', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('provision_pkey', [
      'provider_id',
      'service_id',
      'centre_id',
      'channel',
    ])
    .execute()
}

async function surveys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('survey')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('title', 'text', (col) => col.notNull())
    .addColumn('audience', 'text', (col) => col.notNull())
    .addColumn('instrument', 'text')
    .addColumn('draft', 'text', (col) => col.notNull())
    .addColumn('draft_revision', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('created_on', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('survey_version')
    // Immutable: nothing in the product updates a row of this table.
    .addColumn('survey_id', 'text', (col) => col.notNull().references('survey.id'))
    .addColumn('version', 'integer', (col) => col.notNull())
    .addColumn('definition', 'text', (col) => col.notNull())
    .addColumn('fingerprint', 'text', (col) => col.notNull())
    .addColumn('comparability', 'text', (col) => col.notNull())
    .addColumn('published_on', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('survey_version_pkey', ['survey_id', 'version'])
    .execute()
  await db.schema
    .createTable('collection_point')
    .addColumn('code', 'text', (col) => col.primaryKey())
    .addColumn('survey_id', 'text', (col) => col.notNull().references('survey.id'))
    .addColumn('provider_id', 'text', (col) => col.notNull().references('provider.code'))
    .addColumn('service_id', 'text', (col) => col.notNull().references('service.code'))
    .addColumn('centre_id', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('mode', 'text', (col) => col.notNull())
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('closes_on', 'text')
    .addColumn('created_on', 'text', (col) => col.notNull())
    .execute()
}

async function responses(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('response')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('collection_point', 'text', (col) => col.notNull())
    .addColumn('survey_id', 'text', (col) => col.notNull())
    .addColumn('survey_version', 'integer', (col) => col.notNull())
    .addColumn('service_id', 'text', (col) => col.notNull())
    .addColumn('centre_id', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('mode', 'text', (col) => col.notNull())
    .addColumn('audience', 'text', (col) => col.notNull())
    .addColumn('language', 'text', (col) => col.notNull())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('answers', 'text', (col) => col.notNull()) // JSON: coded answers, no free text
    .addColumn('answers_hash', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('response_pkey', ['provider_id', 'id'])
    // In the order of random ids: the order of arrival would tell who answered when.
    .$call(withoutRowid(dialect))
    .execute()
  await db.schema
    .createTable('response_text')
    // Free text lives apart from the answers: screened, moderated and erased on its own.
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('response_id', 'text', (col) => col.notNull())
    .addColumn('service_id', 'text', (col) => col.notNull())
    .addColumn('item', 'text', (col) => col.notNull())
    .addColumn('language', 'text', (col) => col.notNull())
    .addColumn('month', 'text', (col) => col.notNull())
    .addColumn('text', 'text', (col) => col.notNull())
    .addColumn('state', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('response_text_pkey', ['provider_id', 'id'])
    .$call(withoutRowid(dialect))
    .execute()
}

async function counts(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('count_import')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('file_name', 'text', (col) => col.notNull())
    .addColumn('sha256', 'text', (col) => col.notNull())
    .addColumn('citation', 'text')
    .addColumn('cells', 'integer', (col) => col.notNull())
    .addColumn('answers', 'integer', (col) => col.notNull())
    .addColumn('imported_on', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('place_count')
    // What every indicator is computed from: one row a place and month with all its tallies, since
    // a report reads whole places and millions of one-number rows take seconds to read.
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('service_id', 'text', (col) => col.notNull())
    .addColumn('centre_id', 'text', (col) => col.notNull())
    .addColumn('channel', 'text', (col) => col.notNull())
    .addColumn('mode', 'text', (col) => col.notNull())
    .addColumn('audience', 'text', (col) => col.notNull())
    .addColumn('period', 'text', (col) => col.notNull())
    .addColumn('origin', 'text', (col) => col.notNull()) // 'responses', or a count_import
    .addColumn('tallies', 'text', (col) => col.notNull()) // JSON: tally by item
    .addPrimaryKeyConstraint('place_count_pkey', [
      'provider_id',
      'service_id',
      'centre_id',
      'channel',
      'mode',
      'audience',
      'period',
      'origin',
    ])
    .$call(withoutRowid(dialect))
    .execute()
  await db.schema
    .createTable('published_percent')
    // What the body itself published before, to be shown beside what is computed.
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('service_id', 'text', (col) => col.notNull())
    .addColumn('period', 'text', (col) => col.notNull())
    .addColumn('percent', 'text', (col) => col.notNull()) // decimal as printed
    .addColumn('origin', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('published_percent_pkey', ['provider_id', 'service_id', 'period'])
    .execute()
}

async function reports(db: Kysely<unknown>, bytes: 'blob' | 'bytea'): Promise<void> {
  await db.schema
    .createTable('report')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('year', 'integer', (col) => col.notNull())
    .addColumn('scope_kind', 'text', (col) => col.notNull())
    .addColumn('scope_code', 'text', (col) => col.notNull())
    .addColumn('edition', 'integer', (col) => col.notNull())
    .addColumn('status', 'text', (col) => col.notNull())
    .addColumn('input', 'text', (col) => col.notNull()) // JSON: frozen AnnualInput
    .addColumn('input_hash', 'text', (col) => col.notNull())
    .addColumn('prepared_on', 'text', (col) => col.notNull())
    .addColumn('published_on', 'text')
    .addUniqueConstraint('report_edition_key', ['year', 'scope_kind', 'scope_code', 'edition'])
    .execute()
  await db.schema
    .createTable('report_file')
    .addColumn('report_id', 'text', (col) => col.notNull().references('report.id'))
    .addColumn('language', 'text', (col) => col.notNull())
    .addColumn('format', 'text', (col) => col.notNull())
    .addColumn('sha256', 'text', (col) => col.notNull())
    .addColumn('bytes', bytes === 'blob' ? 'blob' : sql`bytea`, (col) => col.notNull())
    .addPrimaryKeyConstraint('report_file_pkey', ['report_id', 'language', 'format'])
    .execute()
  await db.schema
    .createTable('report_figure')
    // The report's figures after disclosure control, in long form: what public pages may show.
    .addColumn('report_id', 'text', (col) => col.notNull().references('report.id'))
    .addColumn('figure', 'text', (col) => col.notNull())
    .addColumn('indicator', 'text', (col) => col.notNull()) // JSON: PublicIndicator
    .addPrimaryKeyConstraint('report_figure_pkey', ['report_id', 'figure'])
    .execute()
}

async function audit(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_event')
    .addColumn('seq', 'integer', (col) => col.primaryKey())
    .addColumn('at', 'text', (col) => col.notNull())
    .addColumn('actor', 'text', (col) => col.notNull())
    .addColumn('action', 'text', (col) => col.notNull())
    .addColumn('subject', 'text', (col) => col.notNull())
    .addColumn('details', 'text', (col) => col.notNull())
    .addColumn('previous_hash', 'text', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .execute()
}

/** SQLite keeps such a table in the order of its key; PostgreSQL has no order of its own. */
function withoutRowid(dialect: 'sqlite' | 'postgres') {
  return (table: CreateTableBuilder<string, string>) =>
    dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
}
