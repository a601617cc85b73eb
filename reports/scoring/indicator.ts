import type { Place } from '../../surveys/counts/place.ts'

/** What a value is counted in: it decides how renderers print it, never how it is computed. */
export type Unit =
  /** a fraction in [0, 1], printed as per cent */
  | 'share'
  /** a mean on the item's own scale, e.g. 1…5 */
  | 'mean5'
  /** a difference of shares in [−1, 1], printed as percentage points */
  | 'net'
  /** a difference of means on the item's scale, printed with its sign */
  | 'mean5-difference'
  /** a number of answers */
  | 'count'
  /** a mean on a scale other than 1…5, or a mark, e.g. 1…4, 0…10 */
  | 'mean'
  /** a difference of such means, printed with its sign */
  | 'mean-difference'
  /** a per cent that the methodology itself computes with, 0…100 */
  | 'percent'
  /** an index on a scale of the methodology's own, e.g. 25…100 */
  | 'index'
  /** a sum of points */
  | 'points'
  /** cents of the currency that the numbers were given in */
  | 'money'
  /** calendar days */
  | 'days'
  /** 1 = the rule is met, 0 = it is not */
  | 'verdict'

export type IntervalMethod = 'wilson' | 't' | 'newcombe' | 'welch' | 'normal'

/** A two-sided interval in the unit of its value. */
export interface Interval {
  readonly lower: number
  readonly upper: number
  /** Confidence level in (0, 1), e.g. 0.95. */
  readonly level: number
  readonly method: IntervalMethod
}

export type FigureFlag =
  /** 10…29 respondents: shown, never ranked */
  | 'low-reliability'
  /** respondents chose themselves: the interval covers chance alone */
  | 'self-selected'
  /** counts came from another tool; single answers are not held here */
  | 'imported'
  /** a part of the index is missing and its weight went to the others, as its rule says */
  | 'reweighed'
  /** the official rounding and the exact formula lead to different grades */
  | 'grade-depends-on-rounding'
  /** of an earlier edition: the few answers since then would be known from the difference */
  | 'as-published-before'

/** A computed figure, or the reason there is none. Never `NaN`, never a silent 0. */
export type Figure = MeasuredFigure | WithheldFigure

export interface MeasuredFigure {
  readonly status: 'measured'
  /** Unrounded, in the indicator's unit. */
  readonly value: number
  /** Respondents inside the base. */
  readonly n: number
  /** null where one respondent, or a formula without one, leaves no interval. */
  readonly interval: Interval | null
  readonly flags: readonly FigureFlag[]
}

export interface WithheldFigure {
  readonly status: 'withheld'
  readonly reason: WithheldReason
  /** null once disclosed: the base of a hidden figure helps to work out the figure. */
  readonly n: number | null
}

export type WithheldReason =
  | 'no-responses'
  | 'too-few-responses'
  /** the item was answered on another scale than the formula is written for */
  | 'wrong-scale'
  /** a question that the formula needs was not asked */
  | 'item-missing'
  /** a number that the formula needs was not reported */
  | 'not-reported'
  /** there was nothing to take a share of: no cases, no standards */
  | 'nothing-counted'
  /** there is no target to compare with */
  | 'no-target'
  /** the numbers contradict each other, e.g. more cases completed than started */
  | 'inconsistent'
  /** the figure is of one service, and the counts are of several */
  | 'several-services'
  /** hidden so that another hidden figure cannot be worked out from it */
  | 'protects-another'

/** Wraps a value computed from `n` respondents. */
export function measured(
  value: number,
  n: number,
  interval: Interval | null = null,
  flags: readonly FigureFlag[] = [],
): MeasuredFigure {
  return { status: 'measured', value, n, interval, flags }
}

/** States why a figure from `n` respondents is not shown. */
export function withheld(reason: WithheldReason, n: number | null): WithheldFigure {
  return { status: 'withheld', reason, n }
}

/** The dimensions a figure is about; an absent one means "all together". */
export type Slice = Readonly<Partial<Omit<Place, 'period'>>>

/** One figure with everything needed to say what it is and to compute it again. */
export interface Indicator {
  /** e.g. 'satisfaction-index' */
  readonly indicator: string
  /** e.g. 'uk-gds' */
  readonly methodology: string
  /** Version of the methodology's rule, e.g. '2013-10'. */
  readonly version: string
  readonly unit: Unit
  readonly slice: Slice
  /** '2026-03', '2026-Q1' or '2026'; 'all' when the figure covers every period at hand. */
  readonly period: string
  readonly figure: Figure
  /** Default 'answers'; figures of 'operations' have no respondents behind them. */
  readonly basis?: 'operations'
  /** The methodology's name for where the value lies, when it has bands. */
  readonly band: string | null
}
