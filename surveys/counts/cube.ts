import { type Place, placeKey } from './place.ts'
import {
  type Tally,
  isScaleTally,
  mergeTallies,
  scaleIndex,
  tallyEntries,
  tallyOf,
} from './tally.ts'

/** One item's coded answer: `option` is the scale code ('1'…'5'), a choice code, or `na`. */
export interface CodedAnswer {
  readonly item: string
  readonly option: string
}

/** Everything counted at one place: a tally per item code. */
export interface CubeEntry {
  readonly place: Place
  readonly tallies: Readonly<Record<string, Tally>>
}

/**
 * Counts of answers by place, item and option: the border between what people said and what it
 * means. Individual answers never cross it.
 */
export type Cube = ReadonlyMap<string, CubeEntry>

/**
 * Pseudo-items counted once for each response; their names cannot clash with an item's, which
 * starts with a letter. `_response` has the one option `all`; `_language` the language answered in.
 */
export const RESPONSE_ITEM = '_response'
export const LANGUAGE_ITEM = '_language'

/** One row of the tidy form: one place, item and option with its respondents. */
export interface CountCell extends Place {
  readonly item: string
  readonly option: string
  readonly count: number
}

export function emptyCube(): Map<string, CubeEntry> {
  return new Map()
}

/**
 * Counts one response. `cube` is an accumulator: the answers are added to it in place and it is
 * returned, so that a batch of any size costs one pass.
 */
export function addToCube(
  cube: Map<string, CubeEntry>,
  place: Place,
  answers: readonly CodedAnswer[],
): Map<string, CubeEntry> {
  const tallies = { ...cube.get(placeKey(place))?.tallies }
  for (const { item, option } of answers) tallies[item] = addOne(tallies[item], option)
  cube.set(placeKey(place), { place, tallies })
  return cube
}

function addOne(tally: Tally | undefined, option: string): Tally {
  const index = scaleIndex(option)
  if (index !== undefined && (tally === undefined || isScaleTally(tally))) {
    const scale = tally === undefined ? [0] : [...tally]
    while (scale.length <= index) scale.push(0)
    scale[index] = (scale[index] ?? 0) + 1
    return scale
  }
  return mergeTallies(tally ?? {}, { [option]: 1 })
}

/** Adds the tallies of `entry` to the cube in place. */
export function mergeEntry(cube: Map<string, CubeEntry>, { place, tallies }: CubeEntry): void {
  const key = placeKey(place)
  const there = cube.get(key)
  if (!there) {
    cube.set(key, { place, tallies })
    return
  }
  const merged = { ...there.tallies }
  for (const [item, tally] of Object.entries(tallies)) {
    const own = merged[item]
    merged[item] = own ? mergeTallies(own, tally) : tally
  }
  cube.set(key, { place, tallies: merged })
}

/** The cube of tidy rows; rows of the same cell add up. */
export function cubeOfCells(cells: Iterable<CountCell>): Map<string, CubeEntry> {
  const places = new Map<string, { place: Place; items: Map<string, [string, number][]> }>()
  for (const { item, option, count, ...place } of cells) {
    const key = placeKey(place)
    let at = places.get(key)
    if (!at) places.set(key, (at = { place, items: new Map() }))
    const options = at.items.get(item)
    if (options) options.push([option, count])
    else at.items.set(item, [[option, count]])
  }
  const cube = emptyCube()
  for (const [key, { place, items }] of places) {
    const tallies = Object.fromEntries([...items].map(([item, pairs]) => [item, tallyOf(pairs)]))
    cube.set(key, { place, tallies })
  }
  return cube
}

/** The cube as tidy rows, in a stable order: by place, item and option. */
export function* cellsOfCube(cube: Cube): Generator<CountCell> {
  const keys = [...cube.keys()].toSorted()
  for (const key of keys) {
    const entry = cube.get(key)
    if (!entry) continue
    const items = Object.entries(entry.tallies).toSorted(([a], [b]) => (a < b ? -1 : 1))
    for (const [item, tally] of items) {
      for (const [option, count] of tallyEntries(tally))
        yield { ...entry.place, item, option, count }
    }
  }
}

/** The part of the cube whose places satisfy `keep`. */
export function slice(cube: Cube, keep: (place: Place) => boolean): Cube {
  const part = emptyCube()
  for (const [key, entry] of cube) if (keep(entry.place)) part.set(key, entry)
  return part
}
