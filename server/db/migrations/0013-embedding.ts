import { type CreateTableBuilder, type Kysely, sql } from 'kysely'

/** Questionnaires on other sites' pages: who may frame them, and addresses that work once. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.schema
    .createTable('embed_host')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('collection_point', 'text', (col) =>
      col.notNull().references('collection_point.code'),
    )
    .addColumn('origin', 'text', (col) => col.notNull())
    .addPrimaryKeyConstraint('embed_host_pkey', ['provider_id', 'collection_point', 'origin'])
    .execute()
  await db.schema
    .createTable('answer_key')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('collection_point', 'text', (col) =>
      col.notNull().references('collection_point.code'),
    )
    .addColumn('id', 'text', (col) => col.notNull())
    .addColumn('label', 'text', (col) => col.notNull())
    .addColumn('key_hash', 'text', (col) => col.notNull())
    .addColumn('created_on', 'text', (col) => col.notNull())
    .addColumn('used_on', 'text')
    .addColumn('revoked_on', 'text')
    .addColumn('minute', 'text', (col) => col.notNull()) // of the last call; for the limit
    .addColumn('calls', 'integer', (col) => col.notNull()) // in that minute
    .addPrimaryKeyConstraint('answer_key_pkey', ['provider_id', 'collection_point', 'id'])
    .execute()
  await db.schema
    .createTable('answer_link_batch')
    // One row a point and last day. Which links were used is a bit in it: rows of single uses would
    // stand in the order of time beside responses in the same order.
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('collection_point', 'text', (col) =>
      col.notNull().references('collection_point.code'),
    )
    .addColumn('expires_on', 'text', (col) => col.notNull())
    .addColumn('issued', 'integer', (col) => col.notNull())
    .addColumn('spent', 'text', (col) => col.notNull()) // base64, one bit a position
    .addPrimaryKeyConstraint('answer_link_batch_pkey', [
      'provider_id',
      'collection_point',
      'expires_on',
    ])
    .execute()
  await db.schema
    .createTable('answer_link')
    .addColumn('provider_id', 'text', (col) => col.notNull())
    .addColumn('collection_point', 'text', (col) => col.notNull())
    .addColumn('token_hash', 'text', (col) => col.notNull())
    .addColumn('expires_on', 'text', (col) => col.notNull())
    .addColumn('position', 'integer', (col) => col.notNull()) // in its batch
    .addColumn('request', 'text', (col) => col.notNull()) // keyed hash of what was asked for
    .addPrimaryKeyConstraint('answer_link_pkey', ['provider_id', 'collection_point', 'token_hash'])
    .$call(withoutRowid(dialect))
    .execute()
}

/** SQLite keeps such a table in the order of its key, which is random here. */
function withoutRowid(dialect: 'sqlite' | 'postgres') {
  return (table: CreateTableBuilder<string, string>) =>
    dialect === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table
}
