import type { Transaction } from 'kysely'
import { type CubeEntry, mergeEntry } from '../../surveys/counts/cube.ts'
import { placeKey } from '../../surveys/counts/place.ts'
import type { Database } from '../db/schema.ts'
import type { APART, CountedOrigin } from './tables.ts'
import { parseTallies } from './tallies-json.ts'

/**
 * Adds counts to their rows. The rows are made first if missing and then locked in the order of
 * their keys, so that processes which meet at the same places wait for each other and never
 * deadlock or lose a count.
 */
export async function addCounts(
  trx: Transaction<Database>,
  cube: ReadonlyMap<string, CubeEntry>,
  dialect: 'postgres' | 'sqlite' = 'postgres',
  origin: CountedOrigin | typeof APART = 'responses',
): Promise<void> {
  const entries = [...cube.values()].toSorted((a, b) =>
    placeKey(a.place) < placeKey(b.place) ? -1 : 1,
  )
  for (const { place, tallies } of entries) {
    const key = {
      provider_id: place.provider,
      service_id: place.service,
      centre_id: place.centre,
      channel: place.channel,
      mode: place.mode,
      audience: place.audience,
      period: place.period,
      origin,
    }
    await trx
      .insertInto('place_count')
      .values({ ...key, tallies: '{}' })
      .onConflict((oc) => oc.doNothing())
      .execute()
    const row = await trx
      .selectFrom('place_count')
      .select('tallies')
      .where((eb) => eb.and(key))
      // SQLite has one writer at a time and no such words.
      .$if(dialect === 'postgres', (query) => query.forUpdate())
      .executeTakeFirstOrThrow()
    const merged = new Map<string, CubeEntry>()
    mergeEntry(merged, { place, tallies: parseTallies(row.tallies) })
    mergeEntry(merged, { place, tallies })
    await trx
      .updateTable('place_count')
      .set({ tallies: JSON.stringify(merged.get(placeKey(place))?.tallies ?? {}) })
      .where((eb) => eb.and(key))
      .execute()
  }
}
