import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { migrateToLatest } from '../../../server/db/migrate.ts'
import { openSqlite } from '../../../server/db/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'meraukla-open-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('takes the right to write at the beginning of a transaction, so that none fails half-way', async () => {
  const file = join(folder, 'two.sqlite')
  const one = openSqlite(file)
  const other = openSqlite(file)
  if (one.dialect !== 'sqlite' || other.dialect !== 'sqlite') throw new TypeError('not SQLite')
  await migrateToLatest(one)
  other.sqlite.pragma('busy_timeout = 0')

  await one.db.transaction().execute(async (trx) => {
    await trx.selectFrom('audit_event').selectAll().execute()
    // Had it only been reading so far, the other could commit here and the insert below would fail.
    expect(() => other.sqlite.exec('delete from sign_in_failure')).toThrow('database is locked')
    await trx.insertInto('sign_in_failure').values({ email_hash: 'x', at: 'now' }).execute()
  })

  expect(await other.db.selectFrom('sign_in_failure').selectAll().execute()).toHaveLength(1)
  await one.db.destroy()
  await other.db.destroy()
})

it('asks the same again, also after the tables have changed', async () => {
  const { db, schema } = openSqlite(join(folder, 'ready.sqlite'))
  await sql`create table number (n)`.execute(schema)
  const numbers = async () => (await sql<object>`select * from number order by n`.execute(db)).rows

  expect(await numbers()).toEqual([])
  await sql`insert into number values (1), (2)`.execute(db)
  expect(await numbers()).toEqual([{ n: 1 }, { n: 2 }])
  await sql`alter table number add column name`.execute(schema)
  expect(await numbers()).toEqual([
    { n: 1, name: null },
    { n: 2, name: null },
  ])
  await db.destroy()
})
