import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { migrateToLatest } from '../../server/db/migrate.ts'
import { type Connection, openPostgres, openSqlite } from '../../server/db/open.ts'

/** Every database test runs on both: a query that works on one only is a bug. */
export const DIALECTS = ['sqlite', 'postgres'] as const
export type Dialect = (typeof DIALECTS)[number]

const SCHEMA = `test_${process.env['VITEST_POOL_ID'] ?? '0'}_${process.pid}`

/** Children before parents, so that foreign keys hold while tables are emptied. */
const TABLES = [
  'receipt_leaf',
  'receipt_day',
  'webhook_delivery',
  'webhook',
  'digest_mail',
  'digest_count',
  'digest_subscription',
  'low_rating',
  'survey_alert',
  'response_arrival',
  'response_import',
  'import_mapping',
  'response_inbox',
  'response_flag',
  'response_review',
  'excluded_erased',
  'response_text',
  'response',
  'place_count',
  'count_import',
  'published_percent',
  'report_figure',
  'report_file',
  'report',
  'invitation_contact',
  'invitation_use',
  'invitation_token',
  'invitation_recipient',
  'invitation_wave',
  'invitation_person',
  'invitation_frame',
  'answer_link',
  'answer_link_batch',
  'answer_key',
  'embed_host',
  'phone_contact',
  'phone_call',
  'phone_disposition',
  'phone_number',
  'phone_wave',
  'kiosk',
  'paper_keying',
  'paper_batch',
  'collection_point',
  'survey_version',
  'survey',
  'provision',
  'centre',
  'service',
  'provider',
  'institution',
  'session',
  'sign_in_link',
  'sign_in_failure',
  'officer',
  'audit_event',
] as const

/** A real, migrated database for one test file, emptied before every test. */
export function useTestDatabase(dialect: Dialect): { readonly connection: Connection } {
  let opened: Connection | undefined
  const test = {
    get connection() {
      if (!opened) throw new Error('the database is open inside tests only')
      return opened
    },
  }
  beforeAll(async () => {
    opened = await openTestDatabase(dialect)
    await migrateToLatest(opened)
  })
  beforeEach(async () => {
    for (const table of TABLES) await test.connection.db.deleteFrom(table).execute()
  })
  afterAll(() => opened?.db.destroy())
  return test
}

/** An empty database without tables. */
export async function openTestDatabase(dialect: Dialect): Promise<Connection> {
  if (dialect === 'sqlite') return openSqlite(':memory:')
  const url = inject('postgresUrl')
  const admin = openPostgres(url)
  await sql`drop schema if exists ${sql.id(SCHEMA)} cascade`.execute(admin.db)
  await sql`create schema ${sql.id(SCHEMA)}`.execute(admin.db)
  await admin.db.destroy()
  return openPostgres(url, `-c search_path=${SCHEMA}`)
}
