import type { Transaction } from 'kysely'
import { type CubeEntry, mergeEntry } from '../../surveys/counts/cube.ts'
import { placeKey } from '../../surveys/counts/place.ts'
import { type Tally, tallyEntries, tallyOf } from '../../surveys/counts/tally.ts'
import type { Database } from '../db/schema.ts'
import { insertCounts, placeCounts, placeOfRow } from './queries.ts'
import { ERASED } from './tables.ts'
import { parseTallies } from './tallies-json.ts'

/**
 * Moves the counts of responses that are being erased from "recounted from responses" to "of erased
 * responses", in the transaction that erases them. The sum, which every figure is computed from,
 * stays as it is.
 * @throws Error when the counts do not hold what is to be moved: somebody changed them
 */
export async function moveToErased(
  trx: Transaction<Database>,
  moving: ReadonlyMap<string, CubeEntry>,
): Promise<void> {
  const live = await countsOf(trx, 'responses')
  const erased = await countsOf(trx, ERASED)
  for (const [key, entry] of moving) {
    const there = live.get(key)
    if (!there) throw new Error(`the counts of ${key} are missing; run "counts rebuild" first`)
    live.set(key, { place: entry.place, tallies: without(there.tallies, entry.tallies) })
    mergeEntry(erased, entry)
  }
  for (const origin of ['responses', ERASED]) {
    const counts = origin === ERASED ? erased : live
    const changed = [...moving.keys()].flatMap((key) => counts.get(key) ?? [])
    for (const { place } of changed) {
      await trx
        .deleteFrom('place_count')
        .where('provider_id', '=', place.provider)
        .where('service_id', '=', place.service)
        .where('centre_id', '=', place.centre)
        .where('channel', '=', place.channel)
        .where('mode', '=', place.mode)
        .where('audience', '=', place.audience)
        .where('period', '=', place.period)
        .where('origin', '=', origin)
        .execute()
    }
    await insertCounts(
      trx,
      changed.filter(({ tallies }) => Object.keys(tallies).length > 0),
      origin,
    )
  }
}

async function countsOf(trx: Transaction<Database>, origin: string) {
  const cube = new Map<string, CubeEntry>()
  for await (const rows of placeCounts(trx, { origin })) {
    for (const row of rows) {
      const place = placeOfRow(row)
      cube.set(placeKey(place), { place, tallies: parseTallies(row.tallies) })
    }
  }
  return cube
}

/**
 * `from` less `taken`; items that nothing is left of disappear.
 * @throws Error when there is less than is to be taken: somebody changed the counts
 */
export function without(
  from: Readonly<Record<string, Tally>>,
  taken: Readonly<Record<string, Tally>>,
): Record<string, Tally> {
  const left: Record<string, Tally> = {}
  for (const [item, tally] of Object.entries(from)) {
    const less = new Map(tallyEntries(taken[item] ?? []))
    const rest = tallyEntries(tally).map(([option, count]): [string, number] => {
      return [option, count - (less.get(option) ?? 0)]
    })
    if (rest.some(([, count]) => count < 0)) {
      throw new Error(`the counts of ${item} do not match its responses; run "counts verify"`)
    }
    if (rest.some(([, count]) => count > 0)) left[item] = tallyOf(rest)
  }
  return left
}
