import type { Cube } from '../../surveys/counts/cube.ts'
import { DIMENSIONS, type Dimension, type Place } from '../../surveys/counts/place.ts'
import {
  type ChoiceTally,
  type Tally,
  isScaleTally,
  mergeTallies,
} from '../../surveys/counts/tally.ts'
import type { Slice } from './indicator.ts'
import { type PeriodKind, periodOf } from './period.ts'

/** What counts are split by before a formula is applied. */
export interface Split {
  /** Dimensions that get figures of their own; all others are added together. */
  readonly by: readonly Dimension[]
  /** Default: 'month' when `by` names the period, else 'all'. */
  readonly periodKind?: PeriodKind
}

/** The counts of one slice in one period, all places of it added together. */
export interface MergedSlice {
  readonly slice: Slice
  readonly period: string
  readonly tallies: ReadonlyMap<string, Tally>
}

/** Restricts a merge to some places and items. */
export interface MergeFilter {
  readonly keep?: (place: Place) => boolean
  readonly items?: ReadonlySet<string>
}

/**
 * Adds the counts of the cube up by the dimensions of `split`, in one pass, so that several
 * profiles can be scored from the same result.
 *
 * @returns slices ordered by their codes in the order of `DIMENSIONS`, then by period; an item that
 *   nobody in the slice answered is absent from its tallies
 */
export function mergeBy(cube: Cube, split: Split, filter: MergeFilter = {}): MergedSlice[] {
  const { keep, items } = filter
  const kind = split.periodKind ?? (split.by.includes('period') ? 'month' : 'all')
  const dimensions = DIMENSIONS.filter((name) => name !== 'period').filter((name) =>
    split.by.includes(name),
  )
  const periods = new Map<string, string>()
  // A map inside a map for each dimension: to join the codes into one key for each of a hundred
  // thousand places would cost more than to add them up.
  const root: Branch = { parts: new Map(), group: undefined }
  const groups: { key: string; group: Group }[] = []

  for (const { place, tallies } of cube.values()) {
    if (keep && !keep(place)) continue
    let period = periods.get(place.period)
    if (period === undefined) {
      period = periodOf(place.period, kind)
      periods.set(place.period, period)
    }
    let branch = root
    for (const name of dimensions) branch = partOf(branch, place[name])
    branch = partOf(branch, period)

    if (!branch.group) {
      branch.group = { slice: sliceOf(place, dimensions), period, tallies: new Map() }
      const key = [...dimensions.map((name) => place[name]), period].join('\t')
      groups.push({ key, group: branch.group })
    }
    addTallies(branch.group.tallies, tallies, items)
  }

  return groups.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ group }) => group)
}

type Group = MergedSlice & { readonly tallies: Map<string, Sum> }

interface Branch {
  readonly parts: Map<string, Branch>
  group: Group | undefined
}

function partOf({ parts }: Branch, name: string): Branch {
  let part = parts.get(name)
  if (!part) {
    part = { parts: new Map(), group: undefined }
    parts.set(name, part)
  }
  return part
}

function sliceOf(place: Place, dimensions: readonly Exclude<Dimension, 'period'>[]): Slice {
  return Object.fromEntries(dimensions.map((name) => [name, place[name]]))
}

/** Sums are copies made here, so adding to them in place leaves the cube as it was. */
type Sum = number[] | ChoiceTally

function addTallies(
  sums: Map<string, Sum>,
  tallies: Readonly<Record<string, Tally>>,
  items: ReadonlySet<string> | undefined,
): void {
  for (const item of items ?? Object.keys(tallies)) {
    const tally = Object.hasOwn(tallies, item) ? tallies[item] : undefined
    if (!tally) continue
    const sum = sums.get(item)
    if (!sum) sums.set(item, copyOf(tally))
    else if (isScaleTally(sum) && isScaleTally(tally)) addInPlace(sum, tally)
    else sums.set(item, copyOf(mergeTallies(sum, tally)))
  }
}

function copyOf(tally: Tally): Sum {
  return isScaleTally(tally) ? tally.slice() : tally
}

function addInPlace(sum: number[], tally: readonly number[]): void {
  for (let option = sum.length; option < tally.length; option++) sum.push(0)
  for (let option = 0; option < tally.length; option++)
    sum[option] = (sum[option] ?? 0) + (tally[option] ?? 0)
}
