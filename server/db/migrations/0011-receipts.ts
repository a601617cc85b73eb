import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/** Receipts: which closed day each response is in, and the trees of those days. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  // Both stay empty until the day is closed, and go with the response when it is erased.
  await db.schema.alterTable('response').addColumn('receipt_day', 'text').execute()
  await db.schema.alterTable('response').addColumn('receipt_salt', 'text').execute()
  // Holds only what waits for the next closing. Nobody has a receipt of an imported response.
  await sql`create index response_receipt_idx on response (day)
    where receipt_day is null and collection_point not like 'import:%'`.execute(db)
  await db.schema
    .createTable('receipt_day')
    .addColumn('day', 'text', (col) => col.primaryKey())
    .addColumn('closed_on', 'text', (col) => col.notNull())
    .addColumn('leaves', 'integer', (col) => col.notNull())
    .addColumn('root', 'text', (col) => col.notNull())
    .addColumn('previous', 'text', (col) => col.notNull())
    .addColumn('audit_hash', 'text', (col) => col.notNull())
    .addColumn('hash', 'text', (col) => col.notNull())
    .execute()
  await db.schema
    .createTable('receipt_leaf')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('day', 'text', (col) => col.notNull())
    .addColumn('code', 'text', (col) => col.notNull())
    .addColumn('month', 'text', (col) => col.notNull())
    .addColumn('commitment', 'text', (col) => col.notNull())
    .addColumn('left_out', 'text') // why, where an erased response had been left out of the figures
    .addPrimaryKeyConstraint('receipt_leaf_pkey', ['day', 'code', 'commitment', 'provider_id'])
    .$call(withoutRowid(dialect))
    .execute()
  await db.schema.createIndex('receipt_leaf_code_idx').on('receipt_leaf').column('code').execute()
}

/** SQLite keeps such a table in the order of its key and not once more by row number. */
function withoutRowid(dialect: 'sqlite' | 'postgres') {
  return <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) =>
    dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
}
