import * as fc from 'fast-check'
import { AUDIENCES, CHANNELS, type Place } from '../../surveys/counts/place.ts'
import type { CountCell } from '../../surveys/counts/cube.ts'

/**
 * Random counts of scale items at a few places: small and large numbers, not applicable, places
 * without an answer.
 * @param points longest scale; options above an item's own scale make it a wrong scale
 */
export function someCells(
  items: readonly string[],
  points: number,
): fc.Arbitrary<readonly CountCell[]> {
  const place: fc.Arbitrary<Place> = fc.record({
    provider: fc.constantFrom('riga', 'cesis'),
    service: fc.constantFrom('residence', 'permit'),
    centre: fc.constantFrom('', 'kac-1'),
    channel: fc.constantFrom(...CHANNELS),
    mode: fc.constantFrom('qr' as const, 'paper' as const),
    audience: fc.constantFrom(...AUDIENCES),
    period: fc.constantFrom('2024-11', '2025-01', '2025-02'),
  })
  const answer = fc.record({
    item: fc.constantFrom(...items),
    option: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }).map(String) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: points }).map(String) },
      { weight: 1, arbitrary: fc.constant('na') },
    ),
    count: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2 ** 40 })),
  })
  const cell = fc.tuple(place, answer).map(([at, said]): CountCell => ({ ...at, ...said }))
  return fc.uniqueArray(cell, {
    maxLength: 120,
    minLength: 1,
    selector: (each) => JSON.stringify({ ...each, count: 0 }),
  })
}
