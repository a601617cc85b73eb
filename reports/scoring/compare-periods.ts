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

/** One rule in one slice, before and after. */
export interface PeriodChange {
  readonly slice: Slice
  readonly rule: ItemRule
  /** undefined where the slice has no answers in that period. */
  readonly before: Indicator | undefined
  readonly after: Indicator | undefined
  readonly change: Change
}

/**
 * Compares a profile's figures of two periods, those from one scale item, in one pass over the
 * cube. p values are adjusted by Holm inside each rule, because the rows of one rule are read as one
 * table.
 *
 * @returns every slice with answers in either period, ordered as `score` orders them
 * @throws RangeError when the periods are not of the same kind, or `before` is not the earlier one
 */
export function comparePeriods(
  profile: Profile,
  cube: Cube,
  comparison: PeriodComparison,
): PeriodChange[] {
  return [...comparePeriodsOfAll([profile], cube, comparison)].flatMap(({ changes }) => changes)
}

/**
 * The same for many profiles, still in one pass over the cube; one profile's changes at a time, so
 * that a country's need not be held all at once. @throws RangeError likewise
 */
export function* comparePeriodsOfAll(
  profiles: readonly Profile[],
  cube: Cube,
  comparison: PeriodComparison,
): Generator<{ readonly profile: Profile; readonly changes: PeriodChange[] }> {
  const { by, before, after } = comparison
  const periodKind = kindOfPeriod(after)
  if (kindOfPeriod(before) !== periodKind || periodKind === 'all' || before >= after)
    throw new RangeError(`cannot compare ${after} with ${before}`)

  const withItemRules = profiles.map((profile) => ({ ...profile, rules: itemRulesOf(profile) }))
  const merged = mergeBy(cube, { by, periodKind }, { wanted: wantedBy(withItemRules) })
  const pairs = new Map<string, SlicePair>()
  for (const entry of merged) {
    if (entry.period !== before && entry.period !== after) continue
    const key = JSON.stringify(entry.slice)
    const pair = pairs.get(key) ?? { slice: entry.slice }
    pairs.set(key, { ...pair, [entry.period === before ? 'before' : 'after']: entry })
  }
  for (const profile of profiles)
    yield { profile, changes: compareSlices(profile, [...pairs.values()], comparison) }
}

interface SlicePair {
  readonly slice: Slice
  readonly before?: MergedSlice
  readonly after?: MergedSlice
}

function compareSlices(
  profile: Profile,
  pairs: readonly SlicePair[],
  { before, after, sampling, breaks }: PeriodComparison,
): PeriodChange[] {
  const rules = itemRulesOf(profile).map((rule) => {
    const scoreOne = slicesScorer({ ...profile, rules: [rule] }, sampling)
    return {
      rule,
      key: itemKey(profile, rule),
      indicatorOf: (entry: MergedSlice | undefined) => entry && scoreOne(entry)[0],
    }
  })
  // Rows of one rule are one table; loops, because a country has a hundred thousand of them.
  const tables = rules.map((): PeriodChange[] => [])
  const order: number[] = []
  for (const pair of pairs) {
    const broken = breaks.some((known) => separates(known, before, after, pair.slice))
    for (const [table, { rule, key, indicatorOf }] of rules.entries()) {
      const earlier = pair.before?.tallies.get(key)
      const later = pair.after?.tallies.get(key)
      if (!earlier && !later) continue
      order.push(table)
      tables[table]?.push({
        slice: pair.slice,
        rule,
        before: indicatorOf(pair.before),
        after: indicatorOf(pair.after),
        change: broken
          ? notComparable('series-break')
          : compareTallies(rule, earlier, later, profile.minimumBase),
      })
    }
  }
  const adjusted = tables.map((rows) => adjustTable(rows).values())
  return order.flatMap((table) => adjusted[table]?.next().value ?? [])
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

function adjustTable(rows: readonly PeriodChange[]): PeriodChange[] {
  const changes = adjustChanges(rows.map(({ change }) => change))
  return rows.map((row, index) => ({ ...row, change: changes[index] ?? row.change }))
}
