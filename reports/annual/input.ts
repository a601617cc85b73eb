import type { EnteredText, Language } from '../../locales/language.ts'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { ExclusionReason } from '../../surveys/answers/exclusion.ts'
import type { Cube } from '../../surveys/counts/cube.ts'
import type { ItemPair } from '../../surveys/counts/pairs.ts'
import type { Audience } from '../../surveys/counts/place.ts'
import type { StraightLines } from '../../surveys/counts/straight-lines.ts'
import type { PublishedEdition } from '../disclosure/disclose.ts'

/** Everything an annual report is made from: frozen, hashed and kept with the report. */
export interface AnnualInput {
  readonly institution: {
    readonly code: string
    readonly name: EnteredText
    /** ISO 3166-1 alpha-2: decides the legal basis that is named. */
    readonly country: string
  }
  /** true when the data were generated for a demonstration: said on every page. */
  readonly madeUp: boolean
  readonly year: number
  readonly edition: number
  /** Calendar day. */
  readonly preparedOn: string
  readonly status: 'prepared' | 'published'
  /** What the report covers. */
  readonly scope:
    | { readonly kind: 'all' }
    | { readonly kind: 'provider' | 'service'; readonly code: string }
  /** Methodology of the headline figure, e.g. 'uk-gds'. */
  readonly headline: string
  readonly providers: readonly ProviderEntry[]
  readonly services: readonly ServiceEntry[]
  readonly centres: readonly CentreEntry[]
  readonly surveys: readonly SurveyEntry[]
  /** All periods at hand, already inside the scope. */
  readonly cube: Cube
  /** Figures that the body itself published earlier, to be shown beside ours. */
  readonly published: readonly PublishedPercent[]
  readonly breaks: readonly SeriesBreak[]
  readonly source: DataSource
  /**
   * Figures that are public already and about the same years: earlier editions and reports of other
   * scopes. What this report shows must not give away, beside them, what either hides.
   */
  readonly earlier?: readonly PublishedEdition[]
  /** Numbers of services and offers that somebody signed for; without them there are no rates. */
  readonly denominators?: readonly Denominator[]
  /** Joint counts of the year's scale items, for drivers; absent where single answers are not held. */
  readonly pairs?: readonly ServicePairs[]
  /** The year's answers to the headline's item, and those of people who answered all alike. */
  readonly straightLines?: StraightLines
  /** What was done about doubtful answers; absent where single answers are not held. */
  readonly doubtful?: DoubtfulAnswers
  /** How far answers of the year can be checked by who gave them; absent where there is no closed day. */
  readonly receipts?: ClosedReceipts
}

/** Receipts in closed days, of the whole institution whatever the report covers. */
export interface ClosedReceipts {
  /** Answers of the year. */
  readonly answers: number
  /** The last closed day. */
  readonly day: string
  /** Its hash, which contains every day before it; hexadecimal. */
  readonly hash: string
}

export interface ProviderEntry {
  readonly code: string
  readonly name: EnteredText
  /** Providers are compared only with those of the same kind and size group. */
  readonly kind?: 'state' | 'municipality' | 'agency' | 'other'
  /** As the catalogue calls it, e.g. 'under 7,000 inhabitants'. */
  readonly sizeGroup?: string
}

/** The year's answers that were marked for somebody to look at, and those left out of every figure. */
export interface DoubtfulAnswers {
  /** Marks by reason; an answer with two marks stands in two reasons. */
  readonly flagged: readonly { readonly reason: FlagReason; readonly responses: number }[]
  /** Answers left out, by why. */
  readonly excluded: readonly { readonly reason: ExclusionReason; readonly responses: number }[]
  /** Marked answers that nobody has decided about: they are in the figures. */
  readonly undecided: number
  /** Answers to the headline's item by option, lowest first: those in the figures and those left out. */
  readonly effect?: {
    readonly item: string
    readonly kept: readonly number[]
    readonly excluded: readonly number[]
  }
}

/** How often a service was given and its questionnaire offered in the year. */
export interface Denominator {
  /** null = all services together. */
  readonly service: string | null
  /** Services given; null = not known. */
  readonly transactions: number | null
  /** Of these, with the questionnaire offered; null = not known. */
  readonly offers: number | null
  readonly signedBy: string
  /** Calendar day. */
  readonly signedOn: string
}

/** How one group of users answered two questions of a service together. */
export interface ServicePairs {
  readonly service: string
  readonly audience: Audience
  readonly pairs: readonly ItemPair[]
}

export interface ServiceEntry {
  readonly code: string
  readonly name: EnteredText
  /** The institution responsible (holder), which may differ from who provides. */
  readonly holder: string
}

export interface CentreEntry {
  readonly code: string
  readonly name: EnteredText
  /** Centres are compared only inside their peer group. */
  readonly peerGroup: 'local' | 'regional' | 'national'
}

export interface SurveyEntry {
  readonly title: EnteredText
  readonly version: number
  /** Content hash of the published definition. */
  readonly fingerprint: string
  readonly publishedOn: string
  readonly languages: readonly Language[]
  readonly items: readonly {
    readonly code: string
    readonly title: EnteredText
    readonly options: readonly { readonly code: string; readonly title: EnteredText }[]
    readonly source: string
  }[]
  readonly collectionPoints: number
}

/** A per cent that was published for a month and service by the body itself. */
export interface PublishedPercent {
  readonly period: string
  readonly provider: string
  readonly service: string
  /** 0…100 as printed. */
  readonly percent: number
}

/** A declared or detected change after which values are not comparable with those before. */
export interface SeriesBreak {
  /** First period of the new series. */
  readonly period: string
  readonly service: string | null
  readonly kind: 'wording' | 'scale' | 'formula' | 'mode' | 'frame' | 'unit'
  /** 'published': only the published figures broke; 'measured': the answers themselves. */
  readonly affects: 'published' | 'measured'
  readonly reason: EnteredText
}

export interface DataSource {
  readonly kind: 'collected' | 'imported'
  /** Name, licence and address of imported data, as its owner asks to be cited. */
  readonly citation: string | null
  /**
   * Only where respondents were drawn at random from a known number of people. Everybody else chose
   * themselves: no margin of error, no correction for the size of a population.
   */
  readonly drawnFrom?: number
}
