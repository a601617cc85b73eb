import { randomInt } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { type CubeEntry, addToCube, mergeEntry } from '../../surveys/counts/cube.ts'
import type { Place } from '../../surveys/counts/place.ts'
import { APART } from '../counts/tables.ts'
import { parseTallies, tallyText } from '../counts/tallies-json.ts'
import { type Outcome, countsApartOfBatch, countsOfResponse, placeOf } from './intake.ts'
import { textRows } from './response-rows.ts'
import {
  BETWEEN,
  type SealedResponse,
  keyOf,
  sealedBatch,
  settledRow,
  unseal,
  unsealBatch,
} from './sealed-response.ts'
import { type StoredContent, isRepetition, readAnswers } from './stored-answers.ts'
import type { ResponseTable, ResponseTextTable } from './tables.ts'

/** The two steps in which SQLite stores responses; see decision record 16. */
export interface Inbox {
  /**
   * Keeps a batch durably, in one transaction and one row: after it the responses may be
   * acknowledged. What was stored before, here or anywhere in the database, is not stored again.
   */
  readonly commit: (batch: readonly SealedResponse[]) => Outcome[]
  /**
   * Moves some rows of the inbox to the tables of responses, free text and counts, in one
   * transaction. @returns how many responses they held; 0 when the inbox is empty
   */
  readonly settle: () => number
  /** Responses that wait in the inbox, as far as this handle has seen. */
  readonly waiting: () => number
}

const RESPONSE_COLUMNS = [
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
] as const satisfies readonly (keyof ResponseTable)[]

const TEXT_COLUMNS = [
  'provider_id',
  'id',
  'response_id',
  'service_id',
  'item',
  'language',
  'month',
  'text',
  'state',
] as const satisfies readonly (keyof ResponseTextTable)[]

const PLACE =
  'provider_id = ? and service_id = ? and centre_id = ? and channel = ? and mode = ? and audience = ? and period = ?'

/**
 * Rows are settled together until they hold so many responses: quiet hours leave rows of one each,
 * and every transaction waits for the disk; a commit that comes meanwhile waits for the transaction.
 */
const ENOUGH_AT_ONCE = 32

/** Random numbers of rows stay exact in JavaScript. */
const LARGEST_ID = 2 ** 47

/**
 * The inbox of the database behind `sqlite`. Any number of handles, in threads or processes, may
 * use it at once: each looks, while it holds the write lock, whether another has changed anything.
 */
export function openInbox(sqlite: SQLite.Database): Inbox {
  const rowIds = sqlite.prepare<[], number>('select id from response_inbox').pluck()
  const rowText = sqlite
    .prepare<[number], string>('select responses from response_inbox where id = ?')
    .pluck()
  const insertRow = sqlite.prepare(
    'insert into response_inbox (id, responses) values (?, cast(? as text))',
  )
  const deleteRow = sqlite.prepare('delete from response_inbox where id = ?')
  const dataVersion = sqlite.prepare<[], number>('pragma data_version').pluck()
  /** All ids of a batch at once: asked one by one a fifth more. */
  const findSettled = sqlite.prepare<
    [string],
    StoredContent & Pick<ResponseTable, 'provider_id' | 'id'>
  >(
    `select stored.provider_id, stored.id, stored.answers, stored.answers_hash
     from json_each(?) as asked cross join response as stored indexed by response_id_idx
     on stored.provider_id = asked.value->>0 and stored.id = asked.value->>1`,
  )
  const place = intoTables(sqlite)

  /** The row of the inbox that holds each response, by key; and the keys by row. */
  const places = new Map<string, number>()
  const rows = new Map<number, readonly string[]>()
  let seen: number | undefined

  const remember = (id: number, keys: readonly string[]) => {
    for (const key of keys) places.set(key, id)
    rows.set(id, keys)
  }
  const forget = (id: number) => {
    for (const key of rows.get(id) ?? []) places.delete(key)
    rows.delete(id)
  }
  /** Inside a transaction only: nobody else can write until it ends. */
  const lookAround = () => {
    const version = dataVersion.get()
    if (version === seen) return
    const there = new Set(rowIds.all())
    for (const id of rows.keys()) if (!there.has(id)) forget(id)
    for (const id of there) {
      if (rows.has(id)) continue
      const batch = unsealBatch(rowText.get(id) ?? '[]')
      remember(
        id,
        batch.map(({ row }) => keyOf(row)),
      )
    }
    seen = version
  }
  const waitingUnder = (key: string): StoredContent | undefined => {
    const id = places.get(key)
    const batch = id === undefined ? [] : unsealBatch(rowText.get(id) ?? '[]')
    const kept = batch.find(({ row }) => keyOf(row) === key)
    return kept && settledRow(kept)
  }

  const commit = sqlite.transaction((batch: readonly SealedResponse[]) => {
    lookAround()
    const asked = JSON.stringify(batch.map(({ key }) => key.split(BETWEEN)))
    const settled = new Map(findSettled.all(asked).map((row) => [keyOf(row), row]))
    const fresh = new Map<string, SealedResponse>()
    const outcomes = batch.map((response): Outcome => {
      const { key } = response
      const first = fresh.get(key)
      const before = first ? settledRow(unseal(first)) : (settled.get(key) ?? waitingUnder(key))
      if (before) return isRepetition(before, unseal(response)) ? 'already-stored' : 'conflict'
      fresh.set(key, response)
      return 'stored'
    })
    let id = randomInt(LARGEST_ID)
    while (rows.has(id)) id = randomInt(LARGEST_ID)
    if (fresh.size > 0) insertRow.run(id, sealedBatch([...fresh.values()]))
    return { outcomes, id, keys: [...fresh.keys()] }
  })

  // Goes on where it was: from the beginning it would walk past all that were forgotten since.
  let turn = rows.keys()
  const nextRow = (): number | undefined => {
    const next = turn.next()
    if (!next.done) return next.value
    turn = rows.keys()
    return turn.next().value
  }

  const settle = sqlite.transaction(() => {
    lookAround()
    const ids = new Set<number>()
    let responses = 0
    while (responses < ENOUGH_AT_ONCE) {
      const id = nextRow()
      if (id === undefined || ids.has(id)) break
      responses += place(rowText.get(id) ?? '[]')
      deleteRow.run(id)
      ids.add(id)
    }
    return { ids, responses }
  })

  return {
    commit(batch) {
      const { outcomes, id, keys } = onceUnlocked(() => commit.immediate(batch))
      if (keys.length > 0) remember(id, keys)
      return outcomes
    },
    settle() {
      const { ids, responses } = onceUnlocked(() => settle.immediate())
      for (const id of ids) forget(id)
      return responses
    },
    waiting: () => places.size,
  }
}

const RETRY_MS = 1
const LONGEST_WAIT_MS = 10_000
const neverWoken = new Int32Array(new SharedArrayBuffer(4))

/**
 * Does a transaction as soon as nobody else writes. A handle whose `busy_timeout` is 0 looks every
 * millisecond; SQLite would sleep longer each time, up to a tenth of a second, while respondents wait.
 * @throws {SQLite.SqliteError} SQLITE_BUSY after ten seconds
 */
function onceUnlocked<Result>(transaction: () => Result): Result {
  const until = performance.now() + LONGEST_WAIT_MS
  for (;;) {
    try {
      return transaction()
    } catch (error) {
      const isBusy = error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')
      if (!isBusy || performance.now() > until) throw error
      Atomics.wait(neverWoken, 0, 0, RETRY_MS)
    }
  }
}

/** Puts the responses of one row of the inbox, and what they count as, where they belong. */
function intoTables(sqlite: SQLite.Database): (batch: string) => number {
  const insertResponse = sqlite.prepare(
    `insert into response (${RESPONSE_COLUMNS.join(', ')})
     values (${RESPONSE_COLUMNS.map(() => '?').join(', ')})`,
  )
  const insertText = sqlite.prepare(
    `insert into response_text (${TEXT_COLUMNS.join(', ')})
     values (${TEXT_COLUMNS.map(() => '?').join(', ')})`,
  )
  const insertFlag = sqlite.prepare(
    'insert or ignore into response_flag (provider_id, response_id, reason) values (?, ?, ?)',
  )
  const findTallies = sqlite
    .prepare<string[], string>(`select tallies from place_count where ${PLACE} and origin = ?`)
    .pluck()
  const putTallies = sqlite.prepare(
    `insert into place_count
       (provider_id, service_id, centre_id, channel, mode, audience, period, origin, tallies)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict do update set tallies = excluded.tallies`,
  )

  const count = (cube: Map<string, CubeEntry>, origin: string) => {
    for (const { place } of Array.from(cube.values())) {
      const kept = findTallies.get(...keyOfPlace(place), origin)
      if (kept !== undefined) mergeEntry(cube, { place, tallies: parseTallies(kept) })
    }
    for (const { place, tallies } of cube.values()) {
      putTallies.run(...keyOfPlace(place), origin, tallyText(tallies))
    }
  }

  return (text) => {
    const batch = unsealBatch(text)
    const cube = new Map<string, CubeEntry>()
    for (const kept of batch) {
      const { row, flags = [] } = kept
      const settled = settledRow(kept)
      insertResponse.run(RESPONSE_COLUMNS.map((column) => settled[column]))
      for (const each of textRows(kept)) insertText.run(TEXT_COLUMNS.map((column) => each[column]))
      for (const reason of flags) insertFlag.run(row.provider_id, row.id, reason)
      addToCube(cube, placeOf(row), countsOfResponse(row, readAnswers(row.answers)))
    }
    count(cube, 'responses')
    count(countsApartOfBatch(batch), APART)
    return batch.length
  }
}

function keyOfPlace(place: Place): string[] {
  const { provider, service, centre, channel, mode, audience, period } = place
  return [provider, service, centre, channel, mode, audience, period]
}
