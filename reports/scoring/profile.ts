import type { LocalizedText } from '../../locales/language.ts'
import type { Histogram } from '../../surveys/counts/histogram.ts'
import type { Channel } from '../../surveys/counts/place.ts'
import type { Tally } from '../../surveys/counts/tally.ts'
import type { AlertRule } from './alert.ts'
import type { Figure, FigureFlag, Unit, WithheldReason } from './indicator.ts'
import type { PeriodKind } from './period.ts'

/** Where a rule is written, so that anyone can check it. */
export interface Source {
  readonly title: string
  /** Article, page or commit. */
  readonly place: string
  readonly url?: string
}

/** One formula of a methodology. */
export type IndicatorRule = ItemRule | TalliesRule

/** What every formula says about itself. */
interface RuleFacts {
  /** Unique in the product, e.g. 'satisfaction-index'; versions of one methodology may share it. */
  readonly id: string
  readonly name: LocalizedText
  readonly unit: Unit
  /** The formula as the method annex prints it, in plain characters. */
  readonly formula: string
  /** What a reader must know beside the formula: who is counted, what is left out. */
  readonly note?: LocalizedText
  /** Instead of the profile's; `[]` = the profile's bands are not about this figure. */
  readonly bands?: readonly Band[]
  /** Instead of the profile's. */
  readonly rounding?: Rounding
  /** Instead of the profile's. */
  readonly minimumBase?: MinimumBase
  /**
   * What the figure is made of. 'answers' (default): of respondents, so that minimum bases and
   * flags apply. 'operations': of an institution's own numbers, complete and without sampling error.
   */
  readonly basis?: Basis
  /** The shortest period that the figure means anything for; shorter ones get no row. */
  readonly shortestPeriod?: Exclude<PeriodKind, 'all'>
  /** The longest one; longer ones get no row, 'all' does. */
  readonly longestPeriod?: Exclude<PeriodKind, 'all'>
  /** true: of one service only; where counts of several meet it is withheld `several-services`. */
  readonly oneService?: true
}

export type Basis = 'answers' | 'operations'

/** A formula over the answers to one scale item. */
export interface ItemRule extends RuleFacts {
  readonly kind: 'item'
  /** Code of the item that it is computed from. */
  readonly item: string
  /** Length of that item's scale: answers on another scale are withheld as `wrong-scale`. */
  readonly points: number
  /**
   * What one respondent of each option counts as, lowest option first: the value is the mean of
   * these over all respondents. Only 0 and 1: a share. [0, ¼, ½, ¾, 1]: a rescaled mean. null: the
   * formula is no such mean, and two of its figures cannot be tested for a change.
   */
  readonly scores: readonly number[] | null
  /** Computes the figure with its interval; `n` = respondents on the scale, 'na' outside. */
  readonly compute: (histogram: Histogram) => Figure
}

/** A formula over several items, or over an institution's own numbers. */
export interface TalliesRule extends RuleFacts {
  readonly kind: 'tallies'
  readonly items: readonly RuleItem[]
  /**
   * Computes the figure from the tallies of `items`. It is only called when every item that is not
   * `optional` is there and every tally is of the kind that its item says (`tally-readers.ts` reads
   * them); else the figure is withheld before.
   */
  readonly compute: (tallies: TallyLookup, options: RuleOptions) => Figure
}

/** The tally of an item by its `as`, else by its code; undefined when nothing was counted. */
export type TallyLookup = (code: string) => Tally | undefined

/** Something a formula is computed from. */
export type RuleItem = RuleItemFacts & RuleItemKind

interface RuleItemFacts {
  readonly code: string
  /** What `compute` asks for it by, where one code is read twice; default: the code. */
  readonly as?: string
  /** Only what was counted in these channels. Default: the profile's channels, else 'all'. */
  readonly channels?: readonly Channel[] | 'all'
  /** true: the formula does without it. */
  readonly optional?: true
}

export type RuleItemKind =
  /** a question answered 1…points */
  | { readonly kind: 'scale'; readonly points: number }
  /** a question with these options; null: whatever codes were counted (e.g. one per standard) */
  | { readonly kind: 'choice'; readonly options: readonly string[] | null }
  /** cases counted by a whole number, the option: days, scores from 0 to 10 */
  | { readonly kind: 'number' }
  /** a number from operations: one cell with option `all` and the number as its count */
  | { readonly kind: 'quantity' }

/** Values of a profile's options by name, read by `readOptions`. */
export type RuleOptions = Readonly<Record<string, OptionValue>>

export type OptionValue = string | number | readonly number[]

/** A choice that a methodology leaves to its user, as data. */
export type ProfileOption = {
  readonly name: string
  readonly title: LocalizedText
} & (
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly default: string }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly default: number
    }
  | {
      /** One number ≥ 0 a part; they must add up to `sum`. */
      readonly kind: 'weights'
      readonly parts: readonly string[]
      readonly sum: number
      readonly default: readonly number[]
    }
)

/** How official figures of a methodology are rounded: half-up, on decimals. */
export interface Rounding {
  readonly mode: 'half-up'
  /** Decimals of the weights; null: exact. */
  readonly weightDigits: number | null
  /** Decimals of results in between; null: not rounded. */
  readonly intermediateDigits: number | null
  /** Decimals of the figure as it is published, in its unit; null: not rounded. */
  readonly finalDigits: number | null
  /** Whether the rounded figure is compared with the bands, or the exact one. */
  readonly beforeBanding: boolean
}

/** Nothing is rounded before it is printed. */
export const UNROUNDED: Rounding = {
  mode: 'half-up',
  weightDigits: null,
  intermediateDigits: null,
  finalDigits: null,
  beforeBanding: false,
}

/** What becomes of "does not apply to me". */
export type NaPolicy =
  /** left out of every base */
  | 'outside-base'
  /** the methodology offers no such answer */
  | 'not-offered'

/** A lower bound and the methodology's name for values from there on. */
export interface Band {
  readonly from: number
  readonly name: LocalizedText
  /** The methodology's own word, as data files carry it, e.g. 'A'; default: the English name. */
  readonly code?: string
}

/** An official way of measuring: rules, source, dates and bases. One folder each in `profiles/`. */
export interface Profile {
  readonly id: string
  /** Version of the rule, not of our code. */
  readonly version: string
  /** First day in force; the last one, inclusive, where it was superseded. */
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
  /** true: the rule is about client service centres; what was counted elsewhere is left out. */
  readonly inCentres?: true
  readonly rules: readonly IndicatorRule[]
  readonly bands: readonly Band[]
  readonly minimumBase: MinimumBase
  /** Default: `UNROUNDED`. */
  readonly rounding?: Rounding
  /** Default: 'outside-base'. */
  readonly naPolicy?: NaPolicy
  /** `id@version` of the rule before: figures on both sides of `validFrom` are a break in series. */
  readonly supersedes?: string
  readonly options?: readonly ProfileOption[]
  /** Which single ratings must reach somebody at once; default: 3 and below of 5. */
  readonly alert?: Partial<AlertRule>
}

/** A profile reduced to its figures from one scale item each. */
export interface ItemProfile extends Profile {
  readonly rules: readonly ItemRule[]
}

/** Bases under which a figure is withheld, or shown as of low reliability. */
export interface MinimumBase {
  readonly withheldBelow: number
  readonly lowReliabilityBelow: number
}

/** Withheld below 10, low reliability below 30. */
export const DEFAULT_MINIMUM_BASE: MinimumBase = { withheldBelow: 10, lowReliabilityBelow: 30 }

/** For figures made of an institution's own numbers. */
export const NO_MINIMUM_BASE: MinimumBase = { withheldBelow: 0, lowReliabilityBelow: 0 }

/** A worked example that is test, documentation and method annex at once. */
export type WorkedExample = ItemExample | TalliesExample | BandExample

interface ExampleFacts {
  /** Name of the case in the collection it comes from; several examples may belong to one. */
  readonly id?: string
  readonly rule: string
  /** `id` or `id@version` of the profile, where versions share the rule's id. */
  readonly profile?: string
  readonly source: string
}

interface ExampleOutcome {
  /** null: withheld. Compared with `tolerance` (default 1e-9). */
  readonly value: number | null
  readonly tolerance?: number
  /** Why it is withheld. Default: 'no-responses'. */
  readonly reason?: WithheldReason
  readonly n?: number
  /** The figure as the methodology rounds it. */
  readonly rounded?: number
  /** Code of the band; minimum bases left aside. */
  readonly band?: string
  readonly flags?: readonly FigureFlag[]
}

/** Answers to one scale item. */
export interface ItemExample extends ExampleFacts, ExampleOutcome {
  /** Answers 1…k, lowest first. */
  readonly counts: readonly number[]
  readonly notApplicable?: number
}

/** Counts of several items, or an institution's numbers. */
export interface TalliesExample extends ExampleFacts, ExampleOutcome {
  /** Counts by option, by the item's `as`, else its code. A quantity has the one option `all`. */
  readonly tallies: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Options of the profile that differ from the default, as written on the command line. */
  readonly options?: Readonly<Record<string, string>>
}

/** Which band a given figure lies in. */
export interface BandExample extends ExampleFacts {
  readonly figure: number
  readonly band: string
}
