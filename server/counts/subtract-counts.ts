import type { Transaction } from 'kysely'
import type { CubeEntry } from '../../surveys/counts/cube.ts'
import { placeKey } from '../../surveys/counts/place.ts'
import type { Database } from '../db/schema.ts'
import { without } from './erased-counts.ts'
import type { CountedOrigin } from './tables.ts'
import { parseTallies } from './tallies-json.ts'

/**
 * Takes the counts of responses back, in the transaction that deletes them. Rows are locked in the
 * order of their keys, as `addCounts` does.
 * @throws Error when the counts hold less than is to be taken: somebody changed them
 */
export async function subtractCounts(
  trx: Transaction<Database>,
  cube: ReadonlyMap<string, CubeEntry>,
  dialect: 'postgres' | 'sqlite' = 'postgres',
  origin: CountedOrigin = 'responses',
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
    const row = await trx
      .selectFrom('place_count')
      .select('tallies')
      .where((eb) => eb.and(key))
      // SQLite has one writer at a time and no such words.
      .$if(dialect === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst()
    if (!row) throw new Error(`the counts of ${placeKey(place)} are missing; run "counts rebuild"`)
    const left = without(parseTallies(row.tallies), tallies)
    if (Object.keys(left).length === 0) {
      await trx
        .deleteFrom('place_count')
        .where((eb) => eb.and(key))
        .execute()
    } else {
      await trx
        .updateTable('place_count')
        .set({ tallies: JSON.stringify(left) })
        .where((eb) => eb.and(key))
        .execute()
    }
  }
}
