import * as fc from 'fast-check'
import { type CountCell, type Cube, cubeOfCells } from '../../surveys/counts/cube.ts'
import type { Place } from '../../surveys/counts/place.ts'

/** One complete place; a test states only the dimensions it is about. */
export function aPlace(overrides: Partial<Place> = {}): Place {
  return {
    provider: 'rezekne',
    service: 'declare-residence',
    centre: '',
    channel: 'electronic',
    mode: 'link',
    audience: 'resident',
    period: '2025-03',
    ...overrides,
  }
}

/** The cells of one item on a scale at one place: `counts[i]` respondents chose i + 1. */
export function cellsOf(
  counts: readonly number[],
  { item = 'satisfaction', ...place }: Partial<Place> & { readonly item?: string } = {},
): CountCell[] {
  return counts.flatMap((count, index) =>
    count > 0 ? [{ ...aPlace(place), item, option: String(index + 1), count }] : [],
  )
}

/** A cube of several places' cells. */
export function aCube(...cells: readonly CountCell[][]): Cube {
  return cubeOfCells(cells.flat())
}

/** Counts on a five-point scale with somebody in them. */
export const fivePointCounts = fc
  .array(fc.nat(2000), { minLength: 5, maxLength: 5 })
  .filter((counts) => counts.some((count) => count > 0))
