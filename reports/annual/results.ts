import { type Cube, slice as sliceCube } from '../../surveys/counts/cube.ts'
import { type Histogram, histogramOf, respondentsOf } from '../../surveys/counts/histogram.ts'
import type { Dimension } from '../../surveys/counts/place.ts'
import { publicCounts } from '../disclosure/counts.ts'
import { discloseCounts } from '../disclosure/disclose-counts.ts'
import { type PublicIndicator, disclose } from '../disclosure/disclose.ts'
import { DEFAULT_DISCLOSURE } from '../disclosure/policy.ts'
import { figureKey } from '../document/figure-book.ts'
import type { Change } from '../scoring/change.ts'
import { comparePeriods } from '../scoring/compare-periods.ts'
import {
  type Figure,
  type Indicator,
  type Slice,
  measured,
  withheld,
} from '../scoring/indicator.ts'
import { mergeBy } from '../scoring/merge.ts'
import type { PeriodKind } from '../scoring/period.ts'
import type { ItemProfile, ItemRule, Profile } from '../scoring/profile.ts'
import { type Sampling, scoreSlices } from '../scoring/score.ts'
import { itemKey, wantedBy } from '../scoring/wanted-tallies.ts'
import { besideProfile } from './beside.ts'
import type { AnnualInput } from './input.ts'

/** A formula with the methodology it belongs to. */
export interface RuleOf {
  readonly profile: Profile
  readonly rule: ItemRule
}

/** Answers by option as they may be published. */
export interface Distribution {
  /** Shares of `n`, lowest option first; null = too few answers to be shown apart. */
  readonly shares: readonly (number | null)[]
  readonly counts: readonly (number | null)[]
  readonly n: number
}

/** A change between the year before and this one, and what may be said about it. */
export interface YearChange {
  readonly change: Change
  /** The difference as a figure; withheld where one of the two values is. */
  readonly indicator: PublicIndicator
  /** Respondents the year before, for the base; null when withheld. */
  readonly nBefore: number | null
}

/** Every figure of a report, computed once and disclosed together. */
export interface Results {
  /** The rule of the headline, then its profile's other rules, then the formulas beside it. */
  readonly rules: readonly RuleOf[]
  readonly main: RuleOf
  readonly find: (of: RuleOf, slice: Slice, period: string) => PublicIndicator | undefined
  readonly change: (of: RuleOf, slice: Slice) => YearChange | undefined
  readonly distribution: (slice: Slice, period: string) => Distribution | undefined
  /** Slices of those dimensions with answers to the headline's item this year or the year before. */
  readonly slices: (by: readonly SliceDimension[]) => readonly Slice[]
  readonly disclosed: readonly PublicIndicator[]
}

export type SliceDimension = Exclude<Dimension, 'period'>

/** What the report splits by. Every split has its total in the list, as `disclose` needs it. */
const SPLITS: readonly { by: readonly SliceDimension[]; kind: PeriodKind }[] = [
  { by: [], kind: 'year' },
  { by: [], kind: 'month' },
  { by: ['service'], kind: 'year' },
  { by: ['service'], kind: 'month' },
  { by: ['provider'], kind: 'year' },
  { by: ['centre'], kind: 'year' },
  { by: ['channel'], kind: 'year' },
  { by: ['audience'], kind: 'year' },
  { by: ['audience', 'service'], kind: 'year' },
  { by: ['mode'], kind: 'year' },
  { by: ['mode', 'service'], kind: 'year' },
]

/** The part of the cube that a report of this year may know: nothing after its end. */
export function cubeUntilYearEnd({ cube, year }: Pick<AnnualInput, 'cube' | 'year'>): Cube {
  return sliceCube(cube, ({ period }) => period <= `${year}-12`)
}

/** What every figure of the report is about, whatever its own slice says. */
export function scopeSlice({ scope }: Pick<AnnualInput, 'scope'>): Slice {
  return scope.kind === 'all' ? {} : { [scope.kind]: scope.code }
}

export function samplingOf({ source }: Pick<AnnualInput, 'source'>): Sampling {
  if (source.drawnFrom !== undefined) return 'random'
  return source.kind === 'imported' ? 'imported' : 'self-selected'
}

/**
 * Scores, compares and discloses everything the annual report prints.
 * @throws RangeError when the headline methodology has no rule
 */
export function computeResults(input: AnnualInput, headline: ItemProfile): Results {
  const [first] = headline.rules
  if (!first) throw new RangeError(`${headline.id} has no rule`)
  const profiles = [headline, besideProfile(headline)]
  const rules = profiles.flatMap((profile) => profile.rules.map((rule) => ({ profile, rule })))
  const [main = { profile: headline, rule: first }] = rules
  const cube = cubeUntilYearEnd(input)
  const sampling = samplingOf(input)
  const wanted = wantedPeriods(input)
  const isTold = splitsApart({ ...input, cube })

  const scored: Indicator[] = []
  const histograms: PlacedHistogram[] = []
  const slicesBy = new Map<string, Map<string, Slice>>()
  for (const profile of profiles) {
    const filter = { wanted: wantedBy([profile]) }
    for (const { by, kind } of SPLITS) {
      const merged = mergeBy(cube, { by, periodKind: kind }, filter).filter(
        ({ slice, period }) => wanted(slice, period) && isTold(slice),
      )
      scored.push(...scoreSlices(profile, merged, sampling))
      if (profile !== headline) continue
      for (const { slice, period, tallies } of merged) {
        const tally = tallies.get(itemKey(headline, first))
        const histogram = tally && histogramOf(tally, first.points)
        if (!histogram) continue
        if (kind !== 'year') continue
        // What a year was answered is drawn for all and by one dimension, never for a crossing.
        if (by.length <= 1) histograms.push({ slice, period, histogram })
        const known = slicesBy.get(by.join()) ?? new Map<string, Slice>()
        slicesBy.set(by.join(), known.set(sliceKey(slice, ''), slice))
      }
    }
  }

  const disclosed = disclose(scored, DEFAULT_DISCLOSURE, {
    within: scopeSlice(input),
    editions: input.earlier ?? [],
  })
  const byKey = new Map(disclosed.map((indicator) => [figureKey(indicator), indicator]))
  const find: Results['find'] = (of, slice, period) => byKey.get(keyOf(of, slice, period))

  const isCurrent = (figure: Figure | undefined) =>
    figure?.status === 'measured' && !figure.flags.includes('as-published-before')
  let known: ReadonlyMap<string, Distribution> | undefined
  const distributions = () =>
    (known ??= publicDistributions(histograms, ({ slice, period }) =>
      isCurrent(find(main, slice, period)?.figure),
    ))

  const changes = yearChanges({ ...input, cube }, profiles, sampling)
  return {
    rules,
    main,
    find,
    disclosed,
    slices: (by) => [...(slicesBy.get(by.join())?.values() ?? [])],
    change(of, slice) {
      const change = changes.get(keyOf(of, slice, ''))
      return change && publicChange(change, of, slice, input.year, find)
    },
    distribution: (slice, period) => distributions().get(sliceKey(slice, period)),
  }
}

interface PlacedHistogram {
  readonly slice: Slice
  readonly period: string
  readonly histogram: Histogram
}

/**
 * The distributions that a report may draw, by `sliceKey`. They are disclosed together, as those of
 * all services are parts of that of the institution.
 */
function publicDistributions(
  placed: readonly PlacedHistogram[],
  isShown: (about: PlacedHistogram) => boolean,
): ReadonlyMap<string, Distribution> {
  const shown = placed.map((about) => isShown(about))
  const tables = placed.map(({ slice, period, histogram }, index) => {
    return { slice, period, counts: histogram.counts, isShown: shown[index] ?? false }
  })
  const counts = discloseCounts(tables, DEFAULT_DISCLOSURE)
  return new Map(
    placed.flatMap(({ slice, period, histogram }, index) =>
      shown[index]
        ? [[sliceKey(slice, period), sharesOf(counts[index] ?? [], respondentsOf(histogram))]]
        : [],
    ),
  )
}

function sharesOf(counts: readonly (number | null)[], n: number): Distribution {
  return { counts, n, shares: counts.map((count) => (count === null ? null : count / n)) }
}

/** Shares of answers by option, with very small counts taken out. */
export function publicDistribution(histogram: Histogram): Distribution {
  const n = respondentsOf(histogram)
  return sharesOf(publicCounts(histogram.counts, DEFAULT_DISCLOSURE), n)
}

/**
 * Which slices are told apart from their total: services by audience or mode only where there are
 * several. For the others it would repeat the service's own figure, and every figure more may force
 * another one to be hidden.
 */
function splitsApart({
  cube,
  year,
}: Pick<AnnualInput, 'cube' | 'year'>): (slice: Slice) => boolean {
  const audiences = new Map<string, Set<string>>()
  const modes = new Map<string, Set<string>>()
  const add = (sets: Map<string, Set<string>>, of: string, member: string) =>
    sets.set(of, (sets.get(of) ?? new Set()).add(member))
  for (const { place } of cube.values()) {
    add(audiences, place.service, place.audience)
    if (Number(place.period.slice(0, 4)) < year - 1) continue
    add(modes, place.service, place.mode)
    add(modes, ALL, place.mode)
  }
  const several = (sets: Map<string, Set<string>>, of: string) => (sets.get(of)?.size ?? 0) > 1
  return ({ audience, mode, service }) => {
    if (audience !== undefined && service !== undefined) return several(audiences, service)
    return mode === undefined || several(modes, service ?? ALL)
  }
}

/** No code is empty. */
const ALL = ''

/**
 * Two years, for services with published figures every month that has one, and every year of the
 * whole and of the services.
 */
function wantedPeriods({ year, published }: AnnualInput) {
  const withPublished = new Set(published.map(({ service, period }) => `${service}\t${period}`))
  const years = new Set([String(year), String(year - 1)])
  return (slice: Slice, period: string): boolean =>
    years.has(period.slice(0, 4)) ||
    (period.length === 4 && Object.keys(slice).every((name) => name === 'service')) ||
    (Object.keys(slice).length === 1 && withPublished.has(`${slice.service}\t${period}`))
}

function yearChanges(
  { cube, year, breaks }: AnnualInput,
  profiles: readonly Profile[],
  sampling: Sampling,
): Map<string, Change> {
  const found = new Map<string, Change>()
  const splits = SPLITS.filter(({ by, kind }) => kind === 'year' && !by.includes('mode'))
  const periods = { before: String(year - 1), after: String(year) }
  for (const { by } of splits) {
    const tables = comparePeriods(profiles, cube, { by, ...periods, sampling, breaks })
    for (const { profile, rule, changes } of tables)
      for (const { slice, change } of changes)
        found.set(keyOf({ profile, rule }, slice, ''), change)
  }
  return found
}

/** A difference is only shown where both of its values are. */
function publicChange(
  change: Change,
  of: RuleOf,
  slice: Slice,
  year: number,
  find: Results['find'],
): YearChange {
  const before = find(of, slice, String(year - 1))?.figure
  const after = find(of, slice, String(year))?.figure
  // A figure kept from an earlier edition has no change of its own: the new one would give it away.
  const isKept = [before, after].some(
    (figure) => figure?.status === 'measured' && figure.flags.includes('as-published-before'),
  )
  const shown = before?.status === 'measured' && after?.status === 'measured' && !isKept
  const figure =
    shown && change.verdict !== 'not-comparable'
      ? measured(change.difference, after.n, change.interval, [
          ...new Set([...before.flags, ...after.flags]),
        ])
      : withheld(
          hiddenReason(after) ??
            hiddenReason(before) ??
            (isKept ? 'protects-another' : 'no-responses'),
          null,
        )
  const { rule, profile } = of
  return {
    change:
      shown || change.verdict === 'not-comparable'
        ? change
        : { verdict: 'not-comparable', reason: 'base-too-small' },
    nBefore: shown ? before.n : null,
    indicator: discloseAlone({
      indicator: `${rule.id}-change`,
      methodology: profile.id,
      version: profile.version,
      unit: rule.unit === 'mean5' ? 'mean5-difference' : 'net',
      slice,
      period: String(year),
      figure,
      band: null,
    }),
  }
}

/**
 * Discloses a figure that is no part of any sum: a difference of two disclosed figures, a number of
 * responses, a number that is public already.
 */
export function discloseAlone(indicator: Indicator): PublicIndicator {
  const [only] = disclose([indicator], DEFAULT_DISCLOSURE)
  if (!only) throw new RangeError('one figure in, one figure out')
  return only
}

function hiddenReason(figure: Indicator['figure'] | undefined) {
  return figure?.status === 'withheld' ? figure.reason : undefined
}

function keyOf({ profile, rule }: RuleOf, slice: Slice, period: string): string {
  return figureKey({
    indicator: rule.id,
    methodology: profile.id,
    version: profile.version,
    slice,
    period,
  })
}

function sliceKey(slice: Slice, period: string): string {
  const about = Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([about, period])
}
