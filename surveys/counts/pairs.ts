import type { CodedAnswer } from './cube.ts'
import { scaleIndex } from './tally.ts'

/**
 * How often two scale items were answered together: `counts[i][j]` respondents chose option i + 1 of
 * `first` and j + 1 of `second`. The only form in which joint answers reach the statistics.
 */
export interface ItemPair {
  /** Before `second` in the order of characters. */
  readonly first: string
  readonly second: string
  /** A row for each option of `first`, a column for each of `second`. Integers ≥ 0. */
  readonly counts: readonly (readonly number[])[]
}

/** Every pair of scale items that somebody answered together, by `pairKey`. */
export type PairTally = ReadonlyMap<string, ItemPair>

/** How many options 1…k each scale item has, by its code. */
export type ScaleItems = ReadonlyMap<string, number>

/** A tally that is still being added to. */
export type GrowingPairs = Map<string, ItemPair & { readonly counts: readonly number[][] }>

export function emptyPairs(): GrowingPairs {
  return new Map()
}

/** One string for two items, whichever is named first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`
}

/**
 * Counts the pairs of one response. `pairs` is an accumulator: it is changed in place and returned,
 * so that a year of responses costs one pass.
 *
 * Items that are not in `scales`, "does not apply" and options outside an item's scale are left out.
 */
export function addToPairs(
  pairs: GrowingPairs,
  answers: readonly CodedAnswer[],
  scales: ScaleItems,
): GrowingPairs {
  const given = scaleAnswers(answers, scales)
  for (const [at, a] of given.entries()) {
    for (const b of given.slice(0, at)) {
      const [first, second] = a.item < b.item ? [a, b] : [b, a]
      const key = pairKey(a.item, b.item)
      const pair = pairs.get(key) ?? emptyPair(first, second)
      pairs.set(key, pair)
      const row = pair.counts[first.option - 1]
      if (row) row[second.option - 1] = (row[second.option - 1] ?? 0) + 1
    }
  }
  return pairs
}

/** What a response says on scale items, once an item. */
export function scaleAnswers(
  answers: readonly CodedAnswer[],
  scales: ScaleItems,
): { readonly item: string; readonly option: number; readonly points: number }[] {
  const given = new Map<string, { item: string; option: number; points: number }>()
  for (const { item, option: code } of answers) {
    const points = scales.get(item)
    const option = points === undefined ? undefined : scaleIndex(code)
    if (points === undefined || option === undefined || option < 1 || option > points) continue
    given.set(item, { item, option, points })
  }
  return [...given.values()]
}

/**
 * Adds two tallies. Associative and commutative, so parts merge in any order.
 * @throws RangeError when the same items have other scales in each
 */
export function mergePairs(a: PairTally, b: PairTally): Map<string, ItemPair> {
  const merged = new Map(a)
  for (const [key, pair] of b) {
    const own = merged.get(key)
    merged.set(key, own ? addPair(own, pair) : pair)
  }
  return merged
}

/** The tally of pairs kept as a list. */
export function pairsOf(list: Iterable<ItemPair>): PairTally {
  return new Map([...list].map((pair) => [pairKey(pair.first, pair.second), pair]))
}

/** The pairs as a list in a stable order, to be kept. */
export function listOfPairs(pairs: PairTally): ItemPair[] {
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}

/**
 * Joint counts with `rows` downwards and `columns` across.
 * @returns undefined when nobody answered both
 */
export function jointCounts(
  pairs: PairTally,
  rows: string,
  columns: string,
): readonly (readonly number[])[] | undefined {
  const pair = pairs.get(pairKey(rows, columns))
  if (!pair) return undefined
  if (pair.first === rows) return pair.counts
  const [top = []] = pair.counts
  return top.map((_, column) => pair.counts.map((row) => row[column] ?? 0))
}

function emptyPair(
  first: { item: string; points: number },
  second: { item: string; points: number },
) {
  const counts = Array.from({ length: first.points }, () =>
    Array.from({ length: second.points }, () => 0),
  )
  return { first: first.item, second: second.item, counts }
}

function addPair(a: ItemPair, b: ItemPair): ItemPair {
  const fits =
    a.counts.length === b.counts.length &&
    a.counts.every((row, at) => row.length === b.counts[at]?.length)
  if (!fits) throw new RangeError(`${a.first} and ${a.second} were counted on other scales`)
  return {
    first: a.first,
    second: a.second,
    counts: a.counts.map((row, i) => row.map((count, j) => count + (b.counts[i]?.[j] ?? 0))),
  }
}
