import type { Cube } from '../../surveys/counts/cube.ts'
import { histogramOf } from '../../surveys/counts/histogram.ts'
import type { Dimension } from '../../surveys/counts/place.ts'
import type { Tally } from '../../surveys/counts/tally.ts'
import { type Change, adjustChanges, compareHistograms, notComparable } from './change.ts'
import type { Indicator, Slice } from './indicator.ts'
import { type MergedSlice, mergeBy } from './merge.ts'
import { kindOfPeriod, monthsOf } from './period.ts'
import { itemRulesOf } from './headline.ts'
import type { ItemRule, MinimumBase, Profile } from './profile.ts'
import { type Sampling, slicesScorer } from './score.ts'
import { itemKey, wantedBy } from './wanted-tallies.ts'

/** Two periods of the same kind, e.g. '2024' and '2025', in every slice. */
export interface PeriodComparison {
  /** Dimensions that get rows of their own; the period is not one of them. */
  readonly by: readonly Exclude<Dimension, 'period'>[]
  readonly before: string
  readonly after: string
  readonly sampling: Sampling
  readonly breaks: readonly KnownBreak[]
}

/** The part of a declared break in series that decides whether two periods may be compared. */
export interface KnownBreak {
  /** First month (or first period) of the new series. */
  readonly period: string
  /** null = every service. */
  readonly service: string | null
  /** A break in the published figures only leaves the answers comparable. */
  readonly affects: 'published' | 'measured'
}

/** One rule in every slice with answers in either period: a table that is read as one. */
export interface RuleChanges {
  readonly profile: Profile
  readonly rule: ItemRule
  /** Ordered as `score` orders slices. */
  readonly changes: readonly PeriodChange[]
}

/** One rule in one slice, before and after. */
export interface PeriodChange {
  readonly slice: Slice
  /** undefined where the slice has no answers in that period. */
  readonly before: Indicator | undefined
  readonly after: Indicator | undefined
  readonly change: Change
}

/**
 * Compares the figures of two periods, those from one scale item, of many profiles in one pass over
 * the cube. p values are adjusted by Holm inside each rule, because its rows are read as one table;
 * one rule is worked out at a time, so that a country's need not be held all at once.
 *
 * @throws RangeError when the periods are not of the same kind, or `before` is not the earlier one
 */
export function* comparePeriods(
  profiles: readonly Profile[],
  cube: Cube,
  comparison: PeriodComparison,
): Generator<RuleChanges> {
  const { by, before, after, breaks } = comparison
  const periodKind = kindOfPeriod(after)
  if (kindOfPeriod(before) !== periodKind || periodKind === 'all' || before >= after)
    throw new RangeError(`cannot compare ${after} with ${before}`)

  const withItemRules = profiles.map((profile) => ({ ...profile, rules: itemRulesOf(profile) }))
  const merged = mergeBy(cube, { by, periodKind }, { wanted: wantedBy(withItemRules) })
  const pairs = pairsOf(merged, comparison).map((pair) => ({
    ...pair,
    isBroken: breaks.some((known) => separates(known, before, after, pair.slice)),
  }))
  for (const profile of profiles) {
    for (const rule of itemRulesOf(profile))
      yield { profile, rule, changes: compareSlices(profile, rule, pairs, comparison) }
  }
}

/** A slice in both periods. */
interface SlicePair {
  readonly slice: Slice
  before: MergedSlice | undefined
  after: MergedSlice | undefined
}

function pairsOf(merged: readonly MergedSlice[], { before, after }: PeriodComparison): SlicePair[] {
  const pairs = new Map<string, SlicePair>()
  for (const entry of merged) {
    if (entry.period !== before && entry.period !== after) continue
    const key = JSON.stringify(entry.slice)
    let pair = pairs.get(key)
    if (!pair) {
      pair = { slice: entry.slice, before: undefined, after: undefined }
      pairs.set(key, pair)
    }
    if (entry.period === before) pair.before = entry
    else pair.after = entry
  }
  return [...pairs.values()]
}

function compareSlices(
  profile: Profile,
  rule: ItemRule,
  pairs: readonly (SlicePair & { readonly isBroken: boolean })[],
  { sampling }: PeriodComparison,
): PeriodChange[] {
  const key = itemKey(profile, rule)
  const scoreSlice = slicesScorer({ ...profile, rules: [rule] }, sampling)
  const indicatorOf = (entry: MergedSlice | undefined) => entry && scoreSlice(entry)[0]
  const rows: PeriodChange[] = []
  const changes: Change[] = []
  for (const { slice, before, after, isBroken } of pairs) {
    const earlier = before?.tallies.get(key)
    const later = after?.tallies.get(key)
    if (!earlier && !later) continue
    const change = isBroken
      ? notComparable('series-break')
      : compareTallies(rule, earlier, later, profile.minimumBase)
    changes.push(change)
    rows.push({ slice, before: indicatorOf(before), after: indicatorOf(after), change })
  }
  const adjusted = adjustChanges(changes)
  return rows.map(({ slice, before, after, change }, at) => ({
    slice,
    before,
    after,
    change: adjusted[at] ?? change,
  }))
}

function compareTallies(
  rule: ItemRule,
  before: Tally | undefined,
  after: Tally | undefined,
  minimumBase: MinimumBase,
): Change {
  if (!before) return notComparable('nothing-before')
  if (!after) return notComparable('nothing-after')
  const earlier = histogramOf(before, rule.points)
  const later = histogramOf(after, rule.points)
  if (!earlier || !later) return notComparable('wrong-scale')
  return compareHistograms(rule, earlier, later, minimumBase)
}

/**
 * Whether a break makes two periods incomparable in this slice: the new series begins after the
 * first month of `before` and not after the last month of `after`. A break inside either period
 * counts, because that period then mixes both series. So does a break of one service in a slice
 * that holds all services.
 */
export function separates(known: KnownBreak, before: string, after: string, slice: Slice): boolean {
  if (known.affects === 'published') return false
  if (known.service !== null && slice.service !== undefined && slice.service !== known.service)
    return false
  const start = monthsOf(known.period)?.[0]
  const from = monthsOf(before)?.[0]
  const to = monthsOf(after)?.[1]
  if (start === undefined || from === undefined || to === undefined) return true
  return from < start && start <= to
}
