import type { Transaction } from 'kysely'
import type { CubeEntry } from '../../surveys/counts/cube.ts'
import { placeKey } from '../../surveys/counts/place.ts'
import type { Database } from '../db/schema.ts'
import { without } from './erased-counts.ts'
import { countKey, inLockingOrder, lockTallies, putTallies } from './locked-rows.ts'
import type { CountedOrigin } from './tables.ts'

/**
 * Takes the counts of responses back, in the transaction that deletes or leaves out the responses.
 * @throws Error when the counts hold less than is to be taken: somebody changed them
 */
export async function subtractCounts(
  trx: Transaction<Database>,
  cube: ReadonlyMap<string, CubeEntry>,
  dialect: 'postgres' | 'sqlite',
  origin: CountedOrigin = 'responses',
): Promise<void> {
  for (const { place, tallies } of inLockingOrder(cube)) {
    const key = countKey(place, origin)
    const there = await lockTallies(trx, key, dialect)
    if (!there)
      throw new Error(`the counts of ${placeKey(place)} are missing; run "counts rebuild"`)
    const left = without(there, tallies)
    if (Object.keys(left).length > 0) await putTallies(trx, key, left)
    else
      await trx
        .deleteFrom('place_count')
        .where((eb) => eb.and(key))
        .execute()
  }
}
