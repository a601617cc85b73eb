import type SQLite from 'better-sqlite3'
import { mergeEntry } from '../../surveys/counts/cube.ts'
import { parseTallies } from '../counts/tallies-json.ts'
import { type CommitBatch, type Outcome, type PendingResponse, countsOfBatch } from './intake.ts'
import type { ResponseTable, ResponseTextTable } from './tables.ts'

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
 * The commit of a batch on the raw SQLite handle: prepared statements in one immediate transaction.
 * (Through the query builder the same work costs several times the rest of a submission.)
 */
export function commitToSqlite(sqlite: SQLite.Database): CommitBatch {
  const insertResponse = sqlite.prepare(
    `insert into response (${RESPONSE_COLUMNS.join(', ')})
     values (${RESPONSE_COLUMNS.map(() => '?').join(', ')}) on conflict do nothing`,
  )
  const findHash = sqlite
    .prepare('select answers_hash from response where provider_id = ? and id = ?')
    .pluck()
  const insertText = sqlite.prepare(
    `insert into response_text (${TEXT_COLUMNS.join(', ')})
     values (${TEXT_COLUMNS.map(() => '?').join(', ')})`,
  )
  const findTallies = sqlite
    .prepare(`select tallies from place_count where ${PLACE} and origin = 'responses'`)
    .pluck()
  const putTallies = sqlite.prepare(
    `insert into place_count
       (provider_id, service_id, centre_id, channel, mode, audience, period, origin, tallies)
     values (?, ?, ?, ?, ?, ?, ?, 'responses', ?)
     on conflict do update set tallies = excluded.tallies`,
  )

  const storeOne = ({ row, texts }: PendingResponse): Outcome => {
    const { changes } = insertResponse.run(RESPONSE_COLUMNS.map((column) => row[column]))
    if (changes === 0) {
      const hash = findHash.get(row.provider_id, row.id)
      return hash === row.answers_hash ? 'already-stored' : 'conflict'
    }
    for (const text of texts) insertText.run(TEXT_COLUMNS.map((column) => text[column]))
    return 'stored'
  }

  const transaction = sqlite.transaction((batch: readonly PendingResponse[]): Outcome[] => {
    const outcomes = batch.map(storeOne)
    const cube = countsOfBatch(batch.filter((_, index) => outcomes[index] === 'stored'))
    for (const { place } of Array.from(cube.values())) {
      const key = [
        place.provider,
        place.service,
        place.centre,
        place.channel,
        place.mode,
        place.audience,
        place.period,
      ]
      const stored = findTallies.get(key)
      if (typeof stored === 'string') mergeEntry(cube, { place, tallies: parseTallies(stored) })
    }
    for (const { place, tallies } of cube.values()) {
      putTallies.run(
        place.provider,
        place.service,
        place.centre,
        place.channel,
        place.mode,
        place.audience,
        place.period,
        JSON.stringify(tallies),
      )
    }
    return outcomes
  })
  return async (batch) => {
    // The query builder may be inside a transaction on this same handle; it never waits for
    // anything but the database there, so the next turn finds the handle free.
    while (sqlite.inTransaction) await new Promise((resume) => setImmediate(resume))
    return transaction.immediate(batch)
  }
}
