import type { Cube } from '../../surveys/counts/cube.ts'
import { type Channel, DIMENSIONS, type Dimension, type Place } from '../../surveys/counts/place.ts'
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
  /** By item code, or by the key of a wanted tally. */
  readonly tallies: ReadonlyMap<string, Tally>
  /** Whether counts of several services were added together. */
  readonly severalServices: boolean
}

/** A tally that a formula asks for, which may be of some channels only. */
export interface WantedTally {
  readonly key: string
  readonly item: string
  /** Default: all. */
  readonly channels?: readonly Channel[]
  /** true: only what was counted in a client service centre. */
  readonly inCentres?: true
}

/** Restricts a merge to some places and items. */
export interface MergeFilter {
  readonly keep?: (place: Place) => boolean
  readonly items?: ReadonlySet<string>
  /** Instead of `items`: exactly these tallies, by their keys. */
  readonly wanted?: readonly WantedTally[]
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
  const wantedIn = filter.wanted && byChannel(filter.wanted)
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
      branch.group = {
        slice: sliceOf(place, dimensions),
        period,
        tallies: new Map(),
        severalServices: false,
        service: place.service,
      }
      const key = [...dimensions.map((name) => place[name]), period].join('\t')
      groups.push({ key, group: branch.group })
    }
    if (branch.group.service !== place.service) branch.group.severalServices = true
    if (wantedIn) addWanted(branch.group.tallies, tallies, wantedIn[place.channel], place.centre)
    else addTallies(branch.group.tallies, tallies, items)
  }

  return groups.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ group }) => group)
}

type Group = Omit<MergedSlice, 'tallies' | 'severalServices'> & {
  readonly tallies: Map<string, Sum>
  readonly service: string
  severalServices: boolean
}

/** What is wanted of each item, by the channel it was counted in. */
function byChannel(
  wanted: readonly WantedTally[],
): Record<Channel, ReadonlyMap<string, readonly WantedTally[]>> {
  const of = (channel: Channel) =>
    Map.groupBy(
      wanted.filter(({ channels }) => !channels || channels.includes(channel)),
      ({ item }) => item,
    )
  return {
    'in-person': of('in-person'),
    electronic: of('electronic'),
    phone: of('phone'),
    post: of('post'),
  }
}

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
    if (tally) addTally(sums, item, tally)
  }
}

function addWanted(
  sums: Map<string, Sum>,
  tallies: Readonly<Record<string, Tally>>,
  wanted: ReadonlyMap<string, readonly WantedTally[]>,
  centre: string,
): void {
  // From what was counted, which is little, to what is wanted, which is a country's formulas.
  for (const item of Object.keys(tallies)) {
    const tally = tallies[item]
    const wants = wanted.get(item)
    if (!wants || !tally) continue
    for (const { key, inCentres } of wants)
      if (!inCentres || centre !== '') addTally(sums, key, tally)
  }
}

function addTally(sums: Map<string, Sum>, key: string, tally: Tally): void {
  const sum = sums.get(key)
  if (!sum) sums.set(key, copyOf(tally))
  else if (isScaleTally(sum) && isScaleTally(tally)) addInPlace(sum, tally)
  else sums.set(key, copyOf(mergeTallies(sum, tally)))
}

function copyOf(tally: Tally): Sum {
  return isScaleTally(tally) ? tally.slice() : tally
}

function addInPlace(sum: number[], tally: readonly number[]): void {
  for (let option = sum.length; option < tally.length; option++) sum.push(0)
  for (let option = 0; option < tally.length; option++)
    sum[option] = (sum[option] ?? 0) + (tally[option] ?? 0)
}
