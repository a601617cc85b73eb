import type { Kysely } from 'kysely'
import { DEFAULT_DISCLOSURE } from '../../reports/disclosure/policy.ts'
import { RESPONSE_ITEM } from '../../surveys/counts/cube.ts'
import { tallyEntries } from '../../surveys/counts/tally.ts'
import { readCube } from '../counts/service.ts'
import type { Database } from '../db/schema.ts'

/** A month of a service at a centre. */
export interface PlaceMonth {
  readonly provider: string
  readonly service: string
  readonly centre: string
  readonly month: string
}

const ITEMS = new Set([RESPONSE_ITEM])

/**
 * Which places so many people answered at in a month that a text from there points to nobody: as
 * many as a published figure needs. Elsewhere an officer is told the service and the month alone.
 */
export async function largePlaces(
  db: Kysely<Database>,
  wanted: readonly PlaceMonth[],
): Promise<(place: PlaceMonth) => boolean> {
  const bySeries = Map.groupBy(wanted, ({ provider, service }) => `${provider}\t${service}`)
  const counts = new Map<string, number>()
  for (const [first, ...others] of bySeries.values()) {
    if (!first) continue
    const months = [first, ...others].map(({ month }) => month).toSorted()
    const found = await responsesByPlace(db, {
      provider: first.provider,
      service: first.service,
      from: months[0] ?? first.month,
      to: months.at(-1) ?? first.month,
    })
    for (const [key, count] of found) counts.set(key, count)
  }
  return (place) => (counts.get(keyOf(place)) ?? 0) >= DEFAULT_DISCLOSURE.withheldBelow
}

/** The months and services in which enough people answered at one centre. */
export async function largeMonthsOf(
  db: Kysely<Database>,
  { provider, centre }: { readonly provider: string; readonly centre: string },
): Promise<{ provider: string; service: string; month: string }[]> {
  const counts = await responsesByPlace(db, { provider })
  return [...counts].flatMap(([key, count]) => {
    const [, service = '', at = '', month = ''] = key.split('\t')
    const isLarge = at === centre && count >= DEFAULT_DISCLOSURE.withheldBelow
    return isLarge ? [{ provider, service, month }] : []
  })
}

async function responsesByPlace(
  db: Kysely<Database>,
  filter: { provider: string; service?: string; from?: string; to?: string },
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { place, tallies } of (await readCube(db, { ...filter, items: ITEMS })).values()) {
    const key = keyOf({ ...place, month: place.period })
    for (const [, count] of tallyEntries(tallies[RESPONSE_ITEM] ?? [])) {
      counts.set(key, (counts.get(key) ?? 0) + count)
    }
  }
  return counts
}

function keyOf({ provider, service, centre, month }: PlaceMonth): string {
  return [provider, service, centre, month].join('\t')
}
