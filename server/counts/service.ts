import { createHash, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type CubeEntry, addToCube, mergeEntry } from '../../surveys/counts/cube.ts'
import { type PeriodKind, periodOf } from '../../reports/scoring/period.ts'
import { type Place, placeKey } from '../../surveys/counts/place.ts'
import { tallyEntries } from '../../surveys/counts/tally.ts'
import { calendarDay } from '../calendar.ts'
import { describeUnknown } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { excludedKeys } from '../integrity/excluded.ts'
import { inboxCounts } from '../responses/inbox-counts.ts'
import { countsOfResponse, placeOf } from '../responses/intake.ts'
import { keyOf } from '../responses/sealed-response.ts'
import { readAnswers } from '../responses/stored-answers.ts'
import { type TidySource, readPublishedFile, readTidyFile, readTidySource } from './files.ts'
import {
  type CountFilter,
  deleteCounts,
  findImportByHash,
  importedPlaces,
  insertCounts,
  insertImport,
  lockCounts,
  placeCounts,
  placeOfRow,
  placeTexts,
  putPublishedPercents,
} from './queries.ts'
import {
  type TallySums,
  addingTallies,
  checkTallies,
  parseTallies,
  pickTallies,
  talliesOfSums,
} from './tallies-json.ts'
import { COUNTED_ORIGINS, type CountedOrigin } from './tables.ts'

type CountDeps = Pick<Deps, 'connection' | 'now'>

/** How much of the counts is kept in memory; without it every item and month is. */
export interface CubeDetail {
  /** Only the tallies of these items. */
  readonly items?: ReadonlySet<string>
  /** Months added up to quarters or years while they are read; default 'month'. */
  readonly periodKind?: PeriodKind
}

/** The counts as a cube: answers taken here and imported counts together. */
export async function readCube(
  db: Kysely<Database>,
  { items, periodKind = 'month', ...filter }: CountFilter & CubeDetail = {},
): Promise<Map<string, CubeEntry>> {
  const isWhole = items === undefined && periodKind === 'month'
  const cube = await (isWhole ? wholeCube(db, filter) : addedUp(db, filter, { items, periodKind }))
  if (filter.origin !== undefined && filter.origin !== 'responses') return cube
  for (const { place, tallies } of (await inboxCounts(db)).values()) {
    if (!isWanted(place, filter)) continue
    mergeEntry(cube, {
      place: { ...place, period: periodOf(place.period, periodKind) },
      tallies: items ? pickTallies(tallies, items) : tallies,
    })
  }
  return cube
}

async function wholeCube(db: Kysely<Database>, filter: CountFilter) {
  const cube = new Map<string, CubeEntry>()
  for await (const rows of placeCounts(db, filter)) {
    for (const row of rows)
      mergeEntry(cube, { place: placeOfRow(row), tallies: parseTallies(row.tallies) })
  }
  return cube
}

/** Added up while it is read: copies of a country's rows would be most of the memory and time. */
async function addedUp(
  db: Kysely<Database>,
  filter: CountFilter,
  { items, periodKind }: { items: ReadonlySet<string> | undefined; periodKind: PeriodKind },
) {
  const cube = new Map<string, CubeEntry>()
  const periods = new Map<string, string>()
  const add = addingTallies(items)
  for await (const rows of placeTexts(db, filter)) {
    for (const { lines, ...rest } of rows) {
      const sums = new Map<string, TallySums>()
      for (let at = 0; at < lines.length; at++) {
        const open = lines.indexOf('{', at)
        const month = lines.slice(at, open)
        const period = periods.get(month) ?? periodOf(month, periodKind)
        periods.set(month, period)
        const sum: TallySums = sums.get(period) ?? new Map()
        sums.set(period, sum)
        at = add(sum, lines, open)
      }
      for (const [period, sum] of sums) {
        const place = { ...rest, period }
        cube.set(placeKey(place), { place, tallies: talliesOfSums(sum) })
      }
    }
  }
  return cube
}

function isWanted(place: Place, { from, to, provider, service }: CountFilter): boolean {
  return (
    (from === undefined || place.period >= from) &&
    (to === undefined || place.period <= to) &&
    (provider === undefined || place.provider === provider) &&
    (service === undefined || place.service === service)
  )
}

/**
 * Takes counts from a tidy CSV file, all or nothing. The same file taken again changes nothing.
 * @param file `tidy`: its rows, where it is no tidy CSV itself
 * @throws {Problem} `import-refused` with the row and column of each fault, also where another file
 *   has brought counts for the same place and month
 */
export async function importCounts(
  deps: CountDeps,
  file: { name: string; bytes: Buffer; citation: string | null; tidy?: TidySource },
  actor: string,
): Promise<{ outcome: 'imported' | 'imported-before'; cells: number; answers: number }> {
  const { db } = deps.connection
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const before = await findImportByHash(db, sha256)
  if (before) return { outcome: 'imported-before', cells: before.cells, answers: before.answers }

  const { cube, cells, answers } = file.tidy ? readTidySource(file.tidy) : readTidyFile(file.bytes)
  const id = randomUUID()
  await writeAudited(
    deps,
    { actor, action: 'counts.import', subject: id, details: { file: file.name, sha256, answers } },
    async (trx) => {
      const taken = new Set((await importedPlaces(trx)).map((row) => placeKey(placeOfRow(row))))
      const clash = [...cube.entries()].find(([key]) => taken.has(key))
      if (clash) throw alreadyCounted(clash[1])
      await describeUnknown(
        trx,
        [...cube.values()].map(({ place }) => place),
      )
      await insertImport(trx, {
        id,
        file_name: file.name,
        sha256,
        citation: file.citation,
        cells,
        answers,
        imported_on: calendarDay(deps.now(), 'UTC'),
      })
      await insertCounts(trx, [...cube.values()], id)
    },
  )
  return { outcome: 'imported', cells, answers }
}

/** Takes the per cents that a body published itself. @throws {Problem} `import-refused` */
export async function importPublished(
  deps: CountDeps,
  file: { name: string; bytes: Buffer; provider: string },
  actor: string,
): Promise<{ rows: number }> {
  const rows = readPublishedFile(file.bytes, file.provider, file.name)
  await writeAudited(
    deps,
    { actor, action: 'published.import', subject: file.name, details: { rows: rows.length } },
    (trx) => putPublishedPercents(trx, rows),
  )
  return { rows: rows.length }
}

/** One difference between the counts that are kept and those remade from responses. */
export interface CountDifference {
  readonly place: string
  readonly item: string
  readonly option: string
  readonly kept: number
  readonly recounted: number
}

/**
 * Recounts all responses and compares with the counts kept, to the last unit: those that figures
 * read, and those that a reviewer left out of them. Responses in the inbox stand on neither side: they
 * are counted when they are settled, in the transaction that does it.
 * @returns every cell that differs; empty when all agree
 */
export async function verifyCounts(
  db: Kysely<Database>,
): Promise<{ responses: number; cells: number; differences: CountDifference[] }> {
  const { responses, cubes } = await recount(db)
  const compared = { cells: 0, differences: new Array<CountDifference>() }
  for (const origin of COUNTED_ORIGINS) {
    const { cells, differences } = await compareCounts(db, origin, cubes[origin])
    compared.cells += cells
    compared.differences.push(...differences)
  }
  return { responses, ...compared }
}

async function compareCounts(
  db: Kysely<Database>,
  origin: CountedOrigin,
  recounted: ReadonlyMap<string, CubeEntry>,
): Promise<{ cells: number; differences: CountDifference[] }> {
  const kept = new Map<string, CubeEntry>()
  const differences: CountDifference[] = []
  for await (const rows of placeCounts(db, { origin })) {
    for (const row of rows) {
      const place = placeOfRow(row)
      if (checkTallies(row.tallies)) {
        mergeEntry(kept, { place, tallies: parseTallies(row.tallies) })
      } else {
        differences.push(difference(placeKey(place), '(unreadable)', '', 0, 0))
      }
    }
  }
  let cells = 0
  for (const key of new Set([...kept.keys(), ...recounted.keys()])) {
    const a = kept.get(key)?.tallies ?? {}
    const b = recounted.get(key)?.tallies ?? {}
    for (const item of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const own = new Map(tallyEntries(a[item] ?? []))
      const again = new Map(tallyEntries(b[item] ?? []))
      for (const option of new Set([...own.keys(), ...again.keys()])) {
        cells++
        const left = own.get(option) ?? 0
        const right = again.get(option) ?? 0
        if (left !== right) differences.push(difference(key, item, option, left, right))
      }
    }
  }
  return { cells, differences }
}

/** Remakes the counts of responses from the responses, in one transaction. */
export async function rebuildCounts(
  deps: CountDeps,
  actor: string,
): Promise<{ responses: number }> {
  return writeAudited(
    deps,
    ({ responses }: { responses: number }) => ({
      actor,
      action: 'counts.rebuild',
      subject: 'responses',
      details: { responses },
    }),
    async (trx) => {
      await lockCounts(trx, deps.connection.dialect)
      const { responses, cubes } = await recount(trx)
      for (const origin of COUNTED_ORIGINS) {
        await deleteCounts(trx, origin)
        await insertCounts(trx, [...cubes[origin].values()], origin)
      }
      return { responses }
    },
  )
}

const RESPONSES_A_PAGE = 5000

/** What the responses held here count as, those left out of the figures apart. */
async function recount(
  db: Kysely<Database>,
): Promise<{ cubes: Record<CountedOrigin, Map<string, CubeEntry>>; responses: number }> {
  const cubes = { responses: new Map<string, CubeEntry>(), excluded: new Map<string, CubeEntry>() }
  const isExcluded = await excludedKeys(db)
  let responses = 0
  let last: { provider_id: string; id: string } | undefined
  for (;;) {
    let query = db
      .selectFrom('response')
      .selectAll()
      .orderBy('provider_id')
      .orderBy('id')
      .limit(RESPONSES_A_PAGE)
    if (last) {
      const { provider_id, id } = last
      query = query.where((eb) =>
        eb.or([
          eb('provider_id', '>', provider_id),
          eb.and([eb('provider_id', '=', provider_id), eb('id', '>', id)]),
        ]),
      )
    }
    const rows = await query.execute()
    for (const row of rows) {
      const cube = isExcluded.has(keyOf(row)) ? cubes.excluded : cubes.responses
      addToCube(cube, placeOf(row), countsOfResponse(row, readAnswers(row.answers)))
    }
    responses += rows.length
    last = rows.at(-1)
    if (rows.length < RESPONSES_A_PAGE) return { cubes, responses }
  }
}

function difference(
  key: string,
  item: string,
  option: string,
  kept: number,
  recounted: number,
): CountDifference {
  return { place: key.replaceAll('\t', ' · '), item, option, kept, recounted }
}

function alreadyCounted({ place }: CubeEntry): Problem {
  const where = placeKey(place).replaceAll('\t', ' · ')
  return new Problem('import-refused', {}, [
    {
      place: where,
      code: 'counted-before',
      detail: 'another file has brought counts for this place and month',
    },
  ])
}
