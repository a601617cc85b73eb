import type { Cube } from '../../surveys/counts/cube.ts'
import { histogramOf } from '../../surveys/counts/histogram.ts'
import type { Place } from '../../surveys/counts/place.ts'
import { NOT_APPLICABLE, type Tally, tallyEntries } from '../../surveys/counts/tally.ts'
import { bandOf } from './bands.ts'
import {
  type Figure,
  type FigureFlag,
  type Indicator,
  type WithheldFigure,
  measured,
  withheld,
} from './indicator.ts'
import { type MergedSlice, type Split, mergeBy } from './merge.ts'
import type { IndicatorRule, MinimumBase, Profile } from './profile.ts'

/** What figures are wanted, and how the respondents behind the counts came about. */
export interface Design extends Split {
  /**
   * 'self-selected': respondents chose themselves; 'imported': counts of another tool, whose
   * selection we did not see; 'random': a probability sample or everybody.
   */
  readonly sampling: Sampling
}

export type Sampling = 'self-selected' | 'imported' | 'random'

/**
 * Every figure of a profile, for every slice and period of the design.
 *
 * Counts are added up inside the slice and the formula is applied to the sum: never a mean of
 * means. A slice without any answer to a rule's item gets no row for that rule; where all answers
 * were "not applicable" the row is withheld as `no-responses`.
 *
 * @returns ordered by slice and period as `mergeBy` orders them, then as the profile lists its rules
 */
export function score(profile: Profile, cube: Cube, design: Design): Indicator[] {
  const items = new Set(profile.rules.map(({ item }) => item))
  const merged = mergeBy(cube, design, { items, keep: keepChannels(profile) })
  return scoreSlices(profile, merged, design.sampling)
}

/** Which places a profile is about: those of its channels, or all. */
export function keepChannels({ channels }: Profile): (place: Place) => boolean {
  return channels ? ({ channel }) => channels.includes(channel) : () => true
}

/**
 * Applies a profile's rules to counts merged before: the second half of `score`. The counts must be
 * of the profile's channels only, where it names any.
 */
export function scoreSlices(
  profile: Profile,
  slices: readonly MergedSlice[],
  sampling: Sampling,
): Indicator[] {
  const indicators: Indicator[] = []
  for (const { slice, period, tallies } of slices) {
    for (const rule of profile.rules) {
      const tally = tallies.get(rule.item)
      if (!tally) continue
      const figure = figureOf(rule, tally, profile.minimumBase, sampling)
      indicators.push({
        indicator: rule.id,
        methodology: profile.id,
        version: profile.version,
        unit: rule.unit,
        slice,
        period,
        figure,
        band: figure.status === 'measured' ? bandOf(profile.bands, figure.value) : null,
      })
    }
  }
  return indicators
}

/** One rule's figure from one tally, with the minimum bases and flags applied. */
export function figureOf(
  rule: IndicatorRule,
  tally: Tally,
  minimumBase: MinimumBase,
  sampling: Sampling,
): Figure {
  const histogram = histogramOf(tally, rule.points)
  if (!histogram) return withheld('wrong-scale', answered(tally))

  const figure = rule.compute(histogram)
  if (figure.status === 'withheld') return figure
  const hidden = belowMinimum(figure.n, minimumBase)
  if (hidden) return hidden

  const flags: FigureFlag[] = [...figure.flags]
  if (figure.n < minimumBase.lowReliabilityBelow) flags.push('low-reliability')
  if (sampling !== 'random') flags.push(sampling)
  return measured(figure.value, figure.n, figure.interval, flags)
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
