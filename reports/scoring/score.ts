import type { Cube } from '../../surveys/counts/cube.ts'
import { histogramOf } from '../../surveys/counts/histogram.ts'
import { NOT_APPLICABLE, type Tally, tallyEntries } from '../../surveys/counts/tally.ts'
import {
  type Figure,
  type FigureFlag,
  type Indicator,
  type WithheldFigure,
  measured,
  withheld,
} from './indicator.ts'
import { type MergedSlice, type Split, mergeBy } from './merge.ts'
import { defaultOptions } from './options.ts'
import { isAtLeast, isAtMost } from './period.ts'
import type { IndicatorRule, MinimumBase, Profile, RuleOptions, TalliesRule } from './profile.ts'
import { bandOfFigure } from './rounding.ts'
import { isOfKind } from './tally-readers.ts'
import { comparesChannels, itemKey, ruleItemKey, wantedBy } from './wanted-tallies.ts'

/** What figures are wanted, and how the respondents behind the counts came about. */
export interface Design extends Split {
  /**
   * 'self-selected': respondents chose themselves; 'imported': counts of another tool, whose
   * selection we did not see; 'random': a probability sample or everybody.
   */
  readonly sampling: Sampling
  /** Of the profile; default: `defaultOptions`. */
  readonly options?: RuleOptions
}

export type Sampling = 'self-selected' | 'imported' | 'random'

/**
 * Every figure of a profile, for every slice and period of the design.
 *
 * Counts are added up inside the slice and the formula is applied to the sum: never a mean of
 * means. A slice without any count of a rule's items gets no row for that rule; where all answers
 * were "not applicable" the row is withheld as `no-responses`.
 *
 * @returns ordered by slice and period as `mergeBy` orders them, then as the profile lists its rules
 */
export function score(profile: Profile, cube: Cube, design: Design): Indicator[] {
  const merged = mergeBy(cube, design, { wanted: wantedBy([profile]) })
  return scoreSlices(profile, merged, design.sampling, design.options)
}

/** Every figure of many profiles from one pass over the cube, profile by profile. */
export function scoreAll(profiles: readonly Profile[], cube: Cube, design: Design): Indicator[] {
  const merged = mergeBy(cube, design, { wanted: wantedBy(profiles) })
  return profiles.flatMap((profile) => scoreSlices(profile, merged, design.sampling))
}

/**
 * Applies a profile's rules to counts merged before, with at least `wantedBy([profile])`: the
 * second half of `score`.
 */
export function scoreSlices(
  profile: Profile,
  slices: readonly MergedSlice[],
  sampling: Sampling,
  options: RuleOptions = defaultOptions(profile),
): Indicator[] {
  const scoreSlice = slicesScorer(profile, sampling, options)
  return slices.flatMap((merged) => scoreSlice(merged))
}

/** What `scoreSlices` does with each slice, made ready once. */
export function slicesScorer(
  profile: Profile,
  sampling: Sampling,
  options: RuleOptions = defaultOptions(profile),
): (merged: MergedSlice) => Indicator[] {
  const scorers = profile.rules.map((rule) => ({
    rule,
    comparesChannels: comparesChannels(profile, rule),
    figureIn: figureReader(profile, rule, sampling, options),
  }))
  return (merged) => {
    const { slice, period } = merged
    const indicators: Indicator[] = []
    for (const { rule, comparesChannels: needsAllChannels, figureIn } of scorers) {
      if (needsAllChannels && slice.channel !== undefined) continue
      if (rule.shortestPeriod && !isAtLeast(period, rule.shortestPeriod)) continue
      if (rule.longestPeriod && !isAtMost(period, rule.longestPeriod)) continue
      const figure = figureIn(merged)
      if (!figure) continue
      const indicator = {
        indicator: rule.id,
        methodology: profile.id,
        version: profile.version,
        unit: rule.unit,
        slice,
        period,
        figure,
        band: figure.status === 'measured' ? bandOfFigure(profile, rule, figure.value) : null,
      }
      const { basis } = rule
      indicators.push(basis === 'operations' ? { ...indicator, basis } : indicator)
    }
    return indicators
  }
}

/** Reads one rule's figure from a merged slice; undefined where nothing of it was counted. */
function figureReader(
  profile: Profile,
  rule: IndicatorRule,
  sampling: Sampling,
  options: RuleOptions,
): (merged: MergedSlice) => Figure | undefined {
  const minimumBase = rule.minimumBase ?? profile.minimumBase
  if (rule.kind === 'item') {
    const key = itemKey(profile, rule)
    return ({ tallies }) => {
      const tally = tallies.get(key)
      return tally && figureOf(rule, tally, minimumBase, sampling)
    }
  }
  const keys = new Map(rule.items.map((item) => [item.as ?? item.code, ruleItemKey(profile, item)]))
  const needed = rule.items.filter(({ optional }) => !optional)
  // Where a formula does without any single item, any one of them makes a row.
  const telling = needed.length > 0 ? needed : rule.items
  return ({ tallies, severalServices }) => {
    const lookup = (code: string): Tally | undefined => tallies.get(keys.get(code) ?? '')
    if (!telling.some((item) => lookup(item.as ?? item.code))) return undefined
    if (rule.oneService && severalServices) return withheld('several-services', null)
    return figureOfTallies(rule, lookup, options, minimumBase, sampling)
  }
}

/** One rule's figure from one tally, with the minimum bases and flags applied. */
export function figureOf(
  rule: IndicatorRule & { kind: 'item' },
  tally: Tally,
  minimumBase: MinimumBase,
  sampling: Sampling,
): Figure {
  const histogram = histogramOf(tally, rule.points)
  if (!histogram) return withheld('wrong-scale', answered(tally))
  return withBase(rule.compute(histogram), rule, minimumBase, sampling)
}

/** One rule's figure from the tallies of its items, with the minimum bases and flags applied. */
export function figureOfTallies(
  rule: TalliesRule,
  tallies: (code: string) => Tally | undefined,
  options: RuleOptions,
  minimumBase: MinimumBase,
  sampling: Sampling,
): Figure {
  for (const item of rule.items) {
    const tally = tallies(item.as ?? item.code)
    if (tally && !isOfKind(tally, item)) return withheld('wrong-scale', answered(tally))
    if (!tally && !item.optional)
      return withheld(item.kind === 'quantity' ? 'not-reported' : 'item-missing', null)
  }
  return withBase(rule.compute(tallies, options), rule, minimumBase, sampling)
}

function withBase(
  figure: Figure,
  { basis }: IndicatorRule,
  minimumBase: MinimumBase,
  sampling: Sampling,
): Figure {
  if (figure.status === 'withheld' || basis === 'operations') return figure
  const hidden = belowMinimum(figure.n, minimumBase)
  if (hidden) return hidden

  const { small, enough } = FLAGS[sampling]
  const added = figure.n < minimumBase.lowReliabilityBelow ? small : enough
  const flags = figure.flags.length === 0 ? added : [...figure.flags, ...added]
  return measured(figure.value, figure.n, figure.interval, flags)
}

/** By the size of the base; made once, because a country's figures are a hundred thousand. */
const FLAGS: Readonly<
  Record<Sampling, { small: readonly FigureFlag[]; enough: readonly FigureFlag[] }>
> = {
  'self-selected': { small: ['low-reliability', 'self-selected'], enough: ['self-selected'] },
  imported: { small: ['low-reliability', 'imported'], enough: ['imported'] },
  random: { small: ['low-reliability'], enough: [] },
}

/** Why a figure with this base is not shown; undefined when it is. */
export function belowMinimum(
  n: number,
  { withheldBelow }: MinimumBase,
): WithheldFigure | undefined {
  if (n === 0) return withheld('no-responses', 0)
  if (n < withheldBelow) return withheld('too-few-responses', n)
  return undefined
}

function answered(tally: Tally): number {
  let n = 0
  for (const [option, count] of tallyEntries(tally)) if (option !== NOT_APPLICABLE) n += count
  return n
}
