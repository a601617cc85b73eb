import { once } from 'node:events'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import { readCube, rebuildCounts, verifyCounts } from '../../../server/counts/service.ts'
import { migrateToLatest } from '../../../server/db/migrate.ts'
import { type Connection, openSqlite } from '../../../server/db/open.ts'
import { type IntakeThread, startIntakeThread } from '../../../server/responses/intake-thread.ts'
import { createMetrics } from '../../../server/http/metrics.ts'
import { openInbox } from '../../../server/responses/inbox.ts'
import type { PendingResponse } from '../../../server/responses/intake.ts'
import { seal } from '../../../server/responses/sealed-response.ts'
import { hashAnswers, storeAnswers } from '../../../server/responses/stored-answers.ts'
import { responseId } from '../../support/builders.ts'

const require = createRequire(import.meta.url)

type Sqlite = Extract<Connection, { dialect: 'sqlite' }>

describe('the inbox of responses on SQLite', () => {
  let folder: string
  let file: string
  const open: Sqlite[] = []
  const connect = (): Sqlite => {
    const connection = openSqlite(file)
    if (connection.dialect !== 'sqlite') throw new TypeError('not SQLite')
    open.push(connection)
    return connection
  }
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'meraukla-inbox-'))
    file = join(folder, 'meraukla.sqlite')
    await migrateToLatest(connect())
  })
  afterEach(async () => {
    for (const { db } of open.splice(0)) await db.destroy()
    rmSync(folder, { recursive: true, force: true })
  })

  const cells = async ({ db }: Sqlite) =>
    [...cellsOfCube(await readCube(db))].map(({ item, option, count }) => [item, option, count])
  const ids = async ({ db }: Sqlite) =>
    (await db.selectFrom('response').select('id').execute()).map(({ id }) => id)
  const textsIn = async ({ db }: Sqlite) =>
    (
      await db
        .selectFrom('response_text')
        .select(['text', 'response_id'])
        .orderBy('response_id')
        .execute()
    ).map(({ text, response_id }) => [text, response_id])

  it('counts a response from its commit on, and the same after it is settled', async () => {
    const here = connect()
    const inbox = openInbox(here.sqlite)

    expect(inbox.commit([1, 2].map((n) => seal(aResponse(n, '4'))))).toEqual(['stored', 'stored'])
    const before = await cells(here)
    expect(before).toContainEqual(['satisfaction', '4', 2])
    expect(await ids(here)).toEqual([])

    expect(inbox.settle()).toBe(2)
    expect(inbox.settle()).toBe(0)
    expect(await cells(here)).toEqual(before)
    expect(await ids(here)).toEqual([responseId(1), responseId(2)])
    expect(await textsIn(here)).toEqual([
      ['Paldies!', responseId(1)],
      ['Paldies!', responseId(2)],
    ])
    expect(await verifyCounts(here.db)).toMatchObject({ responses: 2, differences: [] })
  })

  it.each(['waiting', 'settled'] as const)('knows a response that is %s again', (state) => {
    const inbox = openInbox(connect().sqlite)
    inbox.commit([seal(aResponse(1, '4'))])
    if (state === 'settled') inbox.settle()

    const again = [aResponse(1, '4'), aResponse(1, '2'), aResponse(2, '4'), aResponse(2, '5')]
    expect(inbox.commit(again.map(seal))).toEqual([
      'already-stored',
      'conflict',
      'stored',
      'conflict',
    ])
  })

  it('knows what another process committed, settled or both', async () => {
    const [here, there] = [connect(), connect()]
    const [mine, theirs] = [openInbox(here.sqlite), openInbox(there.sqlite)]
    mine.commit([seal(aResponse(1, '4'))])
    theirs.commit([seal(aResponse(2, '4'))])

    expect(mine.commit([seal(aResponse(2, '4'))])).toEqual(['already-stored'])
    expect(theirs.settle() + theirs.settle()).toBe(2)
    expect(mine.commit([1, 2].map((n) => seal(aResponse(n, '1'))))).toEqual([
      'conflict',
      'conflict',
    ])
    expect(mine.settle()).toBe(0)
    expect(await cells(here)).toContainEqual(['satisfaction', '4', 2])
  })

  it('keeps a batch in the order of its ids, not of its arrival', async () => {
    const here = connect()
    openInbox(here.sqlite).commit([3, 1, 2].map((n) => seal(aResponse(n, '4'))))

    const row = await here.db.selectFrom('response_inbox').select('responses').executeTakeFirst()
    const places = [1, 2, 3].map((n) => row?.responses.indexOf(responseId(n)) ?? -1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('leaves what waits to be counted once, when counts are rebuilt meanwhile', async () => {
    const here = connect()
    const inbox = openInbox(here.sqlite)
    inbox.commit([seal(aResponse(1, '4'))])
    await rebuildCounts({ connection: here, now: () => new Date('2026-03-14') }, 'test')
    inbox.settle()

    expect(await cells(here)).toContainEqual(['satisfaction', '4', 1])
    expect((await verifyCounts(here.db)).differences).toEqual([])
  })

  it('is filtered by month and service as the other counts are', async () => {
    const here = connect()
    openInbox(here.sqlite).commit([seal(aResponse(1, '4'))])

    expect((await readCube(here.db, { from: '2026-03', to: '2026-03' })).size).toBe(1)
    expect((await readCube(here.db, { to: '2026-02' })).size).toBe(0)
    expect((await readCube(here.db, { service: 'other' })).size).toBe(0)
    expect((await readCube(here.db, { origin: 'erased' })).size).toBe(0)
  })

  it('waits for another that writes, and no longer', async () => {
    const here = connect()
    here.sqlite.pragma('busy_timeout = 0')
    const inbox = openInbox(here.sqlite)
    const other = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads')
       const sqlite = require(workerData.package)(workerData.file)
       sqlite.exec('begin immediate')
       parentPort.postMessage('writes')
       setTimeout(() => { sqlite.exec('commit'); sqlite.close() }, 200)`,
      { eval: true, workerData: { file, package: require.resolve('better-sqlite3') } },
    )
    await once(other, 'message')

    expect(() => here.sqlite.exec('begin immediate')).toThrow('locked')
    expect(inbox.commit([seal(aResponse(1, '4'))])).toEqual(['stored'])
    expect(inbox.settle()).toBe(1)
    await other.terminate()
  })

  it.each(['with names', 'as lists'] as const)(
    'settles what an earlier release acknowledged, %s',
    async (form) => {
      const here = connect()
      const { row, texts } = aResponse(1, '4')
      const hashed = { ...row, answers_hash: 'hash of an earlier release' }
      const told = texts.map((each) => ({ id: responseId(1001), ...each }))
      const kept =
        form === 'with names'
          ? { row: hashed, texts: told }
          : [
              ...LISTED.map((name) => hashed[name]),
              told.map(({ id, item, text }) => [id, item, text]),
              [],
              null,
            ]
      const responses = JSON.stringify([kept])
      await here.db.insertInto('response_inbox').values({ id: 7, responses }).execute()
      const inbox = openInbox(here.sqlite)
      const again = () => inbox.commit([aResponse(1, '4'), aResponse(1, '2')].map(seal))

      expect(again()).toEqual(['already-stored', 'conflict'])
      expect(inbox.settle()).toBe(1)
      expect(again()).toEqual(['already-stored', 'conflict'])
      expect(await here.db.selectFrom('response').selectAll().execute()).toEqual([
        { ...hashed, receipt_day: null, receipt_salt: null },
      ])
      expect(await textsIn(here)).toEqual([['Paldies!', responseId(1)]])
    },
  )

  it('keeps everything about a response on its way through the inbox', async () => {
    const here = connect()
    const inbox = openInbox(here.sqlite)
    const given = { ...aResponse(1, '4'), flags: ['burst' as const] }
    const answers = storeAnswers(given.coded, { '5': 7, visits: 2.5, '1': -3 })
    const texts = [
      { item: 'comment', text: 'Paldies, "ļoti" \\ labi\n\u2028😀' },
      { item: 'table.0.name', text: "it's [null, {}]" },
    ]
    const response = { ...given, row: { ...given.row, answers }, texts }
    inbox.commit([seal(response)])
    inbox.settle()

    expect(await here.db.selectFrom('response').selectAll().execute()).toEqual([
      {
        ...response.row,
        answers_hash: hashAnswers(response),
        receipt_day: null,
        receipt_salt: null,
      },
    ])
    const rows = await here.db.selectFrom('response_text').selectAll().execute()
    expect(rows.map(({ item, text }) => ({ item, text }))).toEqual(expect.arrayContaining(texts))
    expect(rows).toHaveLength(texts.length)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(texts.length)
    expect(rows).toContainEqual({
      provider_id: 'liepava',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      response_id: responseId(1),
      service_id: 'residence',
      language: 'lv',
      month: '2026-03',
      state: 'unscreened',
      ...texts[0],
    })
    expect(await here.db.selectFrom('response_flag').selectAll().execute()).toEqual([
      { provider_id: 'liepava', response_id: responseId(1), reason: 'burst' },
    ])
  })

  describe('in its thread', () => {
    it('is settled when nobody sends any more', async () => {
      const here = connect()
      const thread = startIntakeThread(file, {
        log: { error: unexpected },
        metrics: createMetrics(),
      })
      expect(await thread.commit([aResponse(1, '4'), aResponse(1, '4')])).toEqual([
        'stored',
        'already-stored',
      ])
      await expect.poll(() => ids(here)).toEqual([responseId(1)])
      await thread.close()
    })

    it('settles what an earlier run left', async () => {
      const here = connect()
      openInbox(here.sqlite).commit([seal(aResponse(1, '4'))])
      const thread = startIntakeThread(file, {
        log: { error: unexpected },
        metrics: createMetrics(),
      })
      await expect.poll(() => ids(here), { timeout: 10_000 }).toEqual([responseId(1)])
      await thread.close()
    })

    it('is replaced when it failed, and then takes what comes at once', async () => {
      const [ready, moved] = [join(folder, 'ready.sqlite'), join(folder, 'late')]
      const source = connect()
      source.sqlite.exec(`vacuum into '${ready}'`)
      const thread = await new Promise<IntakeThread>((failed) => {
        const starting = startIntakeThread(join(moved, 'meraukla.sqlite'), {
          log: { error: () => failed(starting) },
          metrics: createMetrics(),
        })
      })
      // Its end is told after its failure: what came in between is not its business.
      mkdirSync(moved)
      renameSync(ready, join(moved, 'meraukla.sqlite'))

      expect(await thread.commit([aResponse(1, '4')])).toEqual(['stored'])
      await thread.close()
    })

    it('refuses a batch that it cannot keep, and takes the next', async () => {
      const here = connect()
      const thread = startIntakeThread(file, {
        log: { error: unexpected },
        metrics: createMetrics(),
      })
      await thread.commit([aResponse(1, '4')])
      here.sqlite.exec(`create trigger full before insert on response_inbox
        begin select raise(abort, 'no room'); end`)
      await expect(thread.commit([aResponse(2, '4')])).rejects.toThrow('no room')
      here.sqlite.exec('drop trigger full')

      expect(await thread.commit([aResponse(2, '4')])).toEqual(['stored'])
      await thread.close()
    })
  })
})

function unexpected(details: object, message?: string): void {
  expect.fail(`${message} ${JSON.stringify(details)}`)
}

/** The order of release 0.1. */
const LISTED = [
  'provider_id',
  'id',
  'collection_point',
  'survey_id',
  'survey_version',
  'service_id',
  'centre_id',
  'channel',
  'mode',
  'audience',
  'language',
  'day',
  'answers',
  'answers_hash',
] as const

function aResponse(n: number, satisfaction: string): PendingResponse {
  const id = responseId(n)
  const coded = [{ item: 'satisfaction', option: satisfaction }]
  return {
    row: {
      provider_id: 'liepava',
      service_id: 'residence',
      language: 'lv',
      id,
      collection_point: 'test-1',
      survey_id: 'survey',
      survey_version: 1,
      centre_id: 'kac-1',
      channel: 'in-person',
      mode: 'qr',
      audience: 'resident',
      day: '2026-03-14',
      answers: storeAnswers(coded, {}),
    },
    texts: [{ item: 'comment', text: 'Paldies!' }],
    coded,
  }
}
