import type { Transaction } from 'kysely'
import type { CubeEntry } from '../../surveys/counts/cube.ts'
import { type Place, placeKey } from '../../surveys/counts/place.ts'
import type { Tally } from '../../surveys/counts/tally.ts'
import type { Database } from '../db/schema.ts'
import type { PlaceCountTable } from './tables.ts'
import { parseTallies, tallyText } from './tallies-json.ts'

/** The primary key of one row of counts. */
export type CountKey = Omit<PlaceCountTable, 'tallies'>

/**
 * Entries in the order in which everybody locks their rows: processes that meet at the same places
 * wait for each other and never deadlock.
 */
export function inLockingOrder(cube: ReadonlyMap<string, CubeEntry>): CubeEntry[] {
  return [...cube.values()].toSorted((a, b) => (placeKey(a.place) < placeKey(b.place) ? -1 : 1))
}

export function countKey(place: Place, origin: string): CountKey {
  return {
    provider_id: place.provider,
    service_id: place.service,
    centre_id: place.centre,
    channel: place.channel,
    mode: place.mode,
    audience: place.audience,
    period: place.period,
    origin,
  }
}

/** The tallies of a row, which nobody else changes until the transaction ends. */
export async function lockTallies(
  trx: Transaction<Database>,
  key: CountKey,
  dialect: 'postgres' | 'sqlite',
): Promise<Record<string, Tally> | undefined> {
  const row = await trx
    .selectFrom('place_count')
    .select('tallies')
    .where((eb) => eb.and(key))
    // SQLite has one writer at a time and no such words.
    .$if(dialect === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst()
  return row && parseTallies(row.tallies)
}

export async function putTallies(
  trx: Transaction<Database>,
  key: CountKey,
  tallies: Readonly<Record<string, Tally>>,
): Promise<void> {
  await trx
    .updateTable('place_count')
    .set({ tallies: tallyText(tallies) })
    .where((eb) => eb.and(key))
    .execute()
}
