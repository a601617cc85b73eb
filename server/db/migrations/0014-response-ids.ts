import { type Kysely, sql } from 'kysely'

/**
 * On SQLite every step down the tree of responses reads whole rows; whether an id is new is asked
 * for each submission, and an index of ids has ten times as many to a page.
 */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  if (dialect === 'postgres') return
  await sql`create index response_id_idx on response (id)`.execute(db)
}
