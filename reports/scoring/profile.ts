import type { LocalizedText } from '../../locales/language.ts'
import type { Histogram } from '../../surveys/counts/histogram.ts'
import type { Channel } from '../../surveys/counts/place.ts'
import type { Figure, Unit } from './indicator.ts'

/** Where a rule is written, so that anyone can check it. */
export interface Source {
  readonly title: string
  /** Article, page or commit. */
  readonly place: string
  readonly url?: string
}

/** One formula of a methodology. */
export interface IndicatorRule {
  /** Unique in the product, e.g. 'satisfaction-index'. */
  readonly id: string
  readonly name: LocalizedText
  readonly unit: Unit
  /** Code of the item that it is computed from. */
  readonly item: string
  /** Length of that item's scale: answers on another scale are withheld as `wrong-scale`. */
  readonly points: number
  /** The formula as the method annex prints it, in plain characters. */
  readonly formula: string
  /**
   * What one respondent of each option counts as, lowest option first: the value is the mean of
   * these over all respondents. Only 0 and 1: a share. [0, ¼, ½, ¾, 1]: a rescaled mean. null: the
   * formula is no such mean, and two of its figures cannot be tested for a change.
   */
  readonly scores: readonly number[] | null
  /** Computes the figure with its interval; `n` = respondents on the scale, 'na' outside. */
  readonly compute: (histogram: Histogram) => Figure
}

/** A lower bound and the methodology's name for values from there on. */
export interface Band {
  readonly from: number
  readonly name: LocalizedText
}

/** An official way of measuring: rules, source, dates and bases. One folder each in `profiles/`. */
export interface Profile {
  readonly id: string
  /** Version of the rule, not of our code. */
  readonly version: string
  readonly validFrom: string
  readonly validTo?: string
  readonly title: LocalizedText
  /** What the rule asks for, in words a council member reads. */
  readonly summary: LocalizedText
  readonly source: Source
  /** 'official' only where the owner's own wording is loaded. */
  readonly wordingStatus: 'official' | 'own-wording'
  /** Where the rule is about some channels only: answers from others are left out. */
  readonly channels?: readonly Channel[]
  readonly rules: readonly IndicatorRule[]
  readonly bands: readonly Band[]
  readonly minimumBase: MinimumBase
}

/** Bases under which a figure is withheld, or shown as of low reliability. */
export interface MinimumBase {
  readonly withheldBelow: number
  readonly lowReliabilityBelow: number
}

/** Withheld below 10, low reliability below 30. */
export const DEFAULT_MINIMUM_BASE: MinimumBase = { withheldBelow: 10, lowReliabilityBelow: 30 }

/** A worked example that is test, documentation and method annex at once. */
export interface WorkedExample {
  readonly rule: string
  /** Answers 1…k, lowest first. */
  readonly counts: readonly number[]
  readonly notApplicable?: number
  /** null: withheld. Compared with `tolerance` (default 1e-9). */
  readonly value: number | null
  readonly tolerance?: number
  readonly source: string
}
