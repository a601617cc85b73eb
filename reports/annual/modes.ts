import { normalTwoSided } from '../statistics/distributions/two-sided.ts'
import { adjustP } from '../statistics/difference/adjust-p.ts'
import { type MixShift, mixShift } from '../statistics/modes/mix-shift.ts'
import {
  type ModeFigure,
  type StandardisedChange,
  standardisedChange,
} from '../statistics/modes/standardise.ts'
import { tQuantile } from '../statistics/t-quantile.ts'
import { MODES, type Mode } from '../../surveys/counts/place.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import { SIGNIFICANCE } from '../scoring/change.ts'
import { separates } from '../scoring/compare-periods.ts'
import type { MeasuredFigure, Slice } from '../scoring/indicator.ts'
import { isShare } from '../scoring/option-scores.ts'
import { shownFigure } from './derived-figure.ts'
import type { AnnualInput } from './input.ts'
import type { Results, RuleOf } from './results.ts'

/** What the mix of collection modes does to one figure's comparison of two years. */
export interface ModeEffect {
  readonly slice: Slice
  readonly modes: readonly ModeRow[]
  /** Answers of each year whose mode is not shown. */
  readonly rest: { readonly now: number; readonly before: number }
  readonly shift: MixShift
  /** A break of the mode between the years is on record already. */
  readonly declared: boolean
  /** undefined when no mode is shown in both years. */
  readonly standardised: StandardisedChange | undefined
  /** Of the standardised change, after Holm over all services; undefined without a test. */
  readonly verdict: 'rose' | 'fell' | 'no-certain-change' | undefined
}

export interface ModeRow {
  readonly mode: Mode
  readonly now: PublicIndicator | undefined
  readonly before: PublicIndicator | undefined
  /** Of the slice's answers in that year; null = not shown. */
  readonly shareNow: number | null
  readonly shareBefore: number | null
}

/**
 * The whole and every service whose answers came in several ways, from shown figures alone.
 * @param slices in the order they are to be told
 */
export function modeEffects(
  input: AnnualInput,
  results: Results,
  slices: readonly Slice[],
): ModeEffect[] {
  const effects = slices.flatMap((slice) => modeEffect(input, results, slice) ?? [])
  const tests = effects.map(({ standardised }) =>
    standardised && standardised.se > 0
      ? normalTwoSided(standardised.change / standardised.se)
      : null,
  )
  // The whole is no further service: it is tested by itself.
  const services = effects.map(({ slice }) => slice.service !== undefined)
  const adjusted = adjustP(
    tests.map((p, at) => (services[at] ? p : null)),
    'holm',
  )
  return effects.map((effect, at) => {
    const p = services[at] ? (adjusted[at] ?? null) : (tests[at] ?? null)
    return { ...effect, verdict: verdictOf(effect.standardised, p) }
  })
}

function verdictOf(
  standardised: StandardisedChange | undefined,
  p: number | null,
): ModeEffect['verdict'] {
  if (!standardised || p === null) return undefined
  if (p >= SIGNIFICANCE) return 'no-certain-change'
  return standardised.change > 0 ? 'rose' : 'fell'
}

function modeEffect(
  input: AnnualInput,
  results: Results,
  slice: Slice,
): Omit<ModeEffect, 'verdict'> | undefined {
  const { main } = results
  const now = String(input.year)
  const before = String(input.year - 1)
  const whole = {
    now: shownFigure(results.find(main, slice, now)),
    before: shownFigure(results.find(main, slice, before)),
  }
  if (!whole.now) return undefined
  const modes = MODES.flatMap((mode): ModeRow[] => {
    const own = { ...slice, mode }
    const row = { now: results.find(main, own, now), before: results.find(main, own, before) }
    if (!row.now && !row.before) return []
    const share = (part: PublicIndicator | undefined, of: MeasuredFigure | undefined) => {
      if (!part) return 0
      const figure = shownFigure(part)
      return figure && of ? figure.n / of.n : null
    }
    return [
      {
        mode,
        ...row,
        shareNow: share(row.now, whole.now),
        shareBefore: share(row.before, whole.before),
      },
    ]
  })
  if (modes.length < 2) return undefined

  const figures = (year: 'now' | 'before') =>
    modes.flatMap((row): ModeFigure[] => {
      const figure = shownFigure(row[year])
      const variance = figure && varianceOf(figure, main)
      return figure && variance !== undefined
        ? [{ mode: row.mode, n: figure.n, value: figure.value, variance }]
        : []
    })
  const counts = (year: 'now' | 'before') =>
    new Map(modes.map((row) => [row.mode, shownFigure(row[year])?.n ?? 0]))
  const rest = (year: 'now' | 'before') =>
    Math.max(
      0,
      (whole[year]?.n ?? 0) - [...counts(year).values()].reduce((sum, count) => sum + count, 0),
    )
  const standardised = standardisedChange(figures('before'), figures('now'))
  const left = { now: rest('now'), before: rest('before') }
  return {
    slice,
    modes,
    rest: left,
    shift: mixShift(
      new Map([...counts('before'), ['', left.before]]),
      new Map([...counts('now'), ['', left.now]]),
    ),
    declared: input.breaks.some(
      (known) => known.kind === 'mode' && separates(known, before, now, slice),
    ),
    standardised: standardised.status === 'measured' ? standardised : undefined,
  }
}

/**
 * The variance of a shown value, from what is shown with it: p(1 − p)/n of a share, the half width
 * of Student's interval of a mean. undefined where there is no spread to be seen.
 */
export function varianceOf(
  { value, n, interval }: MeasuredFigure,
  { rule }: RuleOf,
): number | undefined {
  if (rule.scores !== null && isShare(rule.scores)) {
    const spread = value * (1 - value)
    return spread > 0 ? spread / n : undefined
  }
  if (!interval || n < 2) return undefined
  // An end may have been cut at the end of the scale: the longer half is whole.
  const half = Math.max(value - interval.lower, interval.upper - value)
  return (half / tQuantile(n - 1, interval.level)) ** 2
}
