import { randomUUID } from 'node:crypto'
import type SQLite from 'better-sqlite3'
import { type Connection, openSqlite } from '../../server/db/open.ts'
import { migrateToLatest } from '../../server/db/migrate.ts'
import { insertCounts } from '../../server/counts/queries.ts'
import { type Random, normal, pick, seededRandom } from '../../server/demo/random.ts'
import { compileDefinition } from '../../surveys/answers/compile.ts'
import { codeAnswers } from '../../surveys/answers/code-answers.ts'
import { type CodedAnswer, type CubeEntry, addToCube } from '../../surveys/counts/cube.ts'
import { type Place, placeKey } from '../../surveys/counts/place.ts'
import { mergeTallies } from '../../surveys/counts/tally.ts'
import { RESIDENT_VISIT } from '../../surveys/instruments/resident.ts'
import { countsOfResponse } from '../../server/responses/intake.ts'
import { storeAnswers } from '../../server/responses/stored-answers.ts'
import { madeUpAnswers } from '../../server/demo/answers.ts'
import { demand } from '../measure/verdict.ts'

const SERVICES = 60
const PROVIDERS = 75
const YEARS = [2024, 2025] as const

/** Every service at every provider in every month of two years: 108,000 places. */
function places(): Place[] {
  return YEARS.flatMap((year) =>
    months(year).flatMap((period) =>
      numbered('provider', PROVIDERS).flatMap((provider) =>
        numbered('service', SERVICES).map((service, index): Place => ({
          provider,
          service,
          centre: '',
          channel: index % 2 ? 'electronic' : 'in-person',
          mode: index % 2 ? 'link' : 'qr',
          audience: 'resident',
          period,
        })),
      ),
    ),
  )
}

function months(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)
}

/** Coded answers of made-up respondents to the ten usual questions. */
function codedAnswers(random: Random, count: number): CodedAnswer[][] {
  const compiled = compileDefinition(RESIDENT_VISIT.definition)
  return Array.from({ length: count }, () => {
    const mood = Math.min(5, Math.max(1, 3.8 + normal(random)))
    const answers = madeUpAnswers(compiled, { mood, language: 'lv' }, random)
    const coded = codeAnswers(compiled, answers)
    demand(coded.status === 'coded', 'made-up answers must be acceptable')
    return countsOfResponse({ language: 'lv' }, coded.answers)
  })
}

/**
 * Makes a database whose `place_count` holds the counts of so many made-up responses, spread evenly
 * over the places, and with `keepRows` the responses themselves too.
 */
export async function makeDatabase(
  file: string,
  responses: number,
  { keepRows }: { keepRows: boolean },
): Promise<void> {
  const connection = await openMigratedFile(file)
  const random = seededRandom(399)
  const pool = codedAnswers(random, 2000)
  // Adding up ready blocks makes ten million in seconds; rows need every single response.
  const blocks = keepRows
    ? []
    : Array.from({ length: 500 }, () => tallied(drawn(random, pool, BLOCK)))
  const keep = keepRows ? rowKeeper(connection.sqlite) : undefined
  const all = places()
  let counted = 0
  let entries: CubeEntry[] = []
  await connection.db.transaction().execute(async (trx) => {
    for (const [index, place] of all.entries()) {
      const wanted = Math.round((responses / all.length) * (index + 1)) - counted
      counted += wanted
      let tallies: Tallies = {}
      let left = wanted
      for (; blocks.length > 0 && left >= BLOCK; left -= BLOCK) {
        tallies = added(tallies, pick(random, blocks))
      }
      const single = drawn(random, pool, left)
      for (const coded of single) keep?.(place, coded)
      entries.push({ place, tallies: added(tallies, tallied(single)) })
      if (entries.length < 5000 && index + 1 < all.length) continue
      await insertCounts(trx, entries, 'responses')
      entries = []
    }
  })
  demand(counted === responses, `${counted} responses were counted, ${responses} were wanted`)
  await connection.db.destroy()
}

/** Stores rows as the intake does, but inside the transaction that is open. */
function rowKeeper(sqlite: SQLite.Database) {
  const insert = sqlite.prepare(
    `insert into response (provider_id, id, collection_point, survey_id, survey_version, service_id,
       centre_id, channel, mode, audience, language, day, answers, answers_hash)
     values (${'?, '.repeat(13)}?)`,
  )
  return (place: Place, coded: readonly CodedAnswer[]) => {
    const { provider, service, centre, channel, mode, audience, period } = place
    const answers = storeAnswers(
      coded.filter(({ item }) => !item.startsWith('_')),
      {},
    )
    const point = `${provider}-${service}`
    const hash = 'not compared here'
    const head = [provider, randomUUID(), point, 'survey', 1, service, centre, channel, mode]
    insert.run(...head, audience, 'lv', `${period}-15`, answers, hash)
  }
}

async function openMigratedFile(file: string): Promise<Connection & { sqlite: SQLite.Database }> {
  const connection = openSqlite(file)
  demand(connection.dialect === 'sqlite', 'the bench uses SQLite')
  await migrateToLatest(connection)
  return connection
}

type Tallies = CubeEntry['tallies']

const BLOCK = 16
const ANYWHERE: Place = {
  provider: '',
  service: '',
  centre: '',
  channel: 'in-person',
  mode: 'qr',
  audience: 'resident',
  period: '2025-01',
}

function drawn(random: Random, pool: readonly CodedAnswer[][], count: number): CodedAnswer[][] {
  return Array.from({ length: count }, () => pick(random, pool))
}

function tallied(responses: readonly CodedAnswer[][]): Tallies {
  const cube = new Map<string, CubeEntry>()
  for (const coded of responses) addToCube(cube, ANYWHERE, coded)
  return cube.get(placeKey(ANYWHERE))?.tallies ?? {}
}

function added(a: Tallies, b: Tallies): Tallies {
  const sum = { ...a }
  for (const [item, tally] of Object.entries(b)) {
    const own = sum[item]
    sum[item] = own ? mergeTallies(own, tally) : tally
  }
  return sum
}
