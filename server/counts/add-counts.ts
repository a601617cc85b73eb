import type { Transaction } from 'kysely'
import { type CubeEntry, mergeEntry } from '../../surveys/counts/cube.ts'
import { placeKey } from '../../surveys/counts/place.ts'
import type { Database } from '../db/schema.ts'
import { countKey, inLockingOrder, lockTallies, putTallies } from './locked-rows.ts'
import type { APART, CountedOrigin } from './tables.ts'

/**
 * Adds counts to their rows, which are made first if missing and then locked, so that no count is
 * lost between processes.
 */
export async function addCounts(
  trx: Transaction<Database>,
  cube: ReadonlyMap<string, CubeEntry>,
  dialect: 'postgres' | 'sqlite',
  origin: CountedOrigin | typeof APART = 'responses',
): Promise<void> {
  for (const { place, tallies } of inLockingOrder(cube)) {
    const key = countKey(place, origin)
    await trx
      .insertInto('place_count')
      .values({ ...key, tallies: '{}' })
      .onConflict((oc) => oc.doNothing())
      .execute()
    const merged = new Map<string, CubeEntry>()
    mergeEntry(merged, { place, tallies: (await lockTallies(trx, key, dialect)) ?? {} })
    mergeEntry(merged, { place, tallies })
    await putTallies(trx, key, merged.get(placeKey(place))?.tallies ?? {})
  }
}
