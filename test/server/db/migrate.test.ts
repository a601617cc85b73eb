import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Migration, isMigrated, migrateToLatest } from '../../../server/db/migrate.ts'
import { openSqlite } from '../../../server/db/open.ts'
import { DIALECTS, openTestDatabase } from '../../support/database.ts'

const ADD_TABLE: Migration = {
  name: '0001-things',
  up: async (db: Kysely<unknown>) => {
    await sql`create table thing (id integer primary key, n integer not null)`.execute(db)
    await sql`insert into thing (id, n) values (1, 0)`.execute(db)
  },
}
const COUNT_UP: Migration = {
  name: '0002-count-up',
  up: async (db: Kysely<unknown>) => {
    await sql`update thing set n = n + 1`.execute(db)
  },
}

describe.each(DIALECTS)('migrations (%s)', (dialect) => {
  it('are carried out once, in order', async () => {
    const connection = await openTestDatabase(dialect)
    expect(await migrateToLatest(connection, [ADD_TABLE, COUNT_UP])).toEqual([
      '0001-things',
      '0002-count-up',
    ])
    expect(await migrateToLatest(connection, [ADD_TABLE, COUNT_UP])).toEqual([])
    const { rows } = await sql<{ n: number }>`select n from thing`.execute(connection.db)
    expect(rows).toEqual([{ n: 1 }])
    await connection.db.destroy()
  })

  it('leave nothing behind when one fails half-way', async () => {
    const connection = await openTestDatabase(dialect)
    const broken: Migration = {
      name: '0001-things',
      up: async (db) => {
        await ADD_TABLE.up(db, dialect)
        await sql`insert into no_such_table values (1)`.execute(db)
      },
    }
    await expect(migrateToLatest(connection, [broken])).rejects.toThrow(/no_such_table/)
    expect(await migrateToLatest(connection, [ADD_TABLE])).toEqual(['0001-things'])
    await connection.db.destroy()
  })

  it('refuse one that was edited after its release', async () => {
    const connection = await openTestDatabase(dialect)
    await migrateToLatest(connection, [ADD_TABLE])
    const edited = { ...COUNT_UP, name: ADD_TABLE.name }

    await expect(migrateToLatest(connection, [edited])).rejects.toThrow(/edited after its release/)
    await connection.db.destroy()
  })

  it('refuse a database that a newer version has been at', async () => {
    const connection = await openTestDatabase(dialect)
    await migrateToLatest(connection, [ADD_TABLE, COUNT_UP])

    await expect(migrateToLatest(connection, [ADD_TABLE])).rejects.toThrow(/newer version/)
    await connection.db.destroy()
  })

  it('bring an empty database to what the application needs', async () => {
    const connection = await openTestDatabase(dialect)
    expect(await isMigrated(connection)).toBe(false)
    await migrateToLatest(connection)
    expect(await isMigrated(connection)).toBe(true)
    await connection.db.destroy()
  })
})

describe('a SQLite file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meraukla-migrate-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const start = (killAfterMs?: number) =>
    new Promise<string>((resolve) => {
      const child = fork(new URL('../../support/migrate-child.ts', import.meta.url), [folder], {
        silent: true,
      })
      let said = 'killed'
      child.on('message', (message) => (said = typeof message === 'string' ? message : 'no text'))
      child.on('exit', () => resolve(said))
      if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
    })

  it('survives three processes that start at once', async () => {
    expect(await Promise.all([start(), start(), start()])).toEqual(['ok', 'ok', 'ok'])
  })

  it('can be started after a process was killed at any moment of a migration', async () => {
    for (const after of [120, 180, 240, 300, 400]) await start(after)

    expect(await start()).toBe('ok')
    const connection = openSqlite(join(folder, 'meraukla.sqlite'))
    expect(await isMigrated(connection)).toBe(true)
    await connection.db.destroy()
  })

  it('is opened with a log that is flushed at every commit', async () => {
    const connection = openSqlite(join(folder, 'meraukla.sqlite'))
    if (connection.dialect !== 'sqlite') throw new Error('not SQLite')

    expect(connection.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(connection.sqlite.pragma('synchronous', { simple: true })).toBe(2)
    await connection.db.destroy()
  })
})
