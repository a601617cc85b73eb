import type { Language } from '../../locales/language.ts'
import type { Channel } from '../../surveys/counts/place.ts'

/** A response that nobody was told of yet. Written by the database itself with each response. */
export interface ResponseArrivalTable {
  provider_id: string
  id: string
}

/** answered: somebody dealt with it, and says how; closed: there was nothing to do, and why. */
export const LOW_RATING_STATES = ['new', 'taken', 'answered', 'closed'] as const
export type LowRatingState = (typeof LOW_RATING_STATES)[number]

/** A rating that an officer must look at: one a response at most. */
export interface LowRatingTable {
  provider_id: string
  /** Random; what officers see of it. */
  id: string
  /** Shown to nobody. */
  response_id: string
  survey_id: string
  survey_version: number
  service_id: string
  centre_id: string
  channel: Channel
  day: string
  /** The item that was rated lowest. */
  item: string
  rating: number
  state: LowRatingState
  taken_by: string | null
  /** What the officer did about it. */
  note: string
  changed_on: string | null
}

export interface SurveyAlertTable {
  survey_id: string
  /** 0: none; else ratings up to this one are low. */
  up_to: number
}

export const FREQUENCIES = ['hourly', 'daily', 'never'] as const
export type Frequency = (typeof FREQUENCIES)[number]

export interface DigestSubscriptionTable {
  officer_id: string
  frequency: Frequency
  /** JSON: codes; []: all that the officer may see. */
  providers: string
  /** JSON: codes; []: all. */
  services: string
  language: Language
  /** Instant before which no mail goes out. */
  not_before: string
}

export const NEWS_KINDS = ['low-rating', 'comment'] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

/** What happened since an officer's last digest. */
export interface DigestCountTable {
  officer_id: string
  provider_id: string
  service_id: string
  kind: NewsKind
  number: number
}

/**
 * waiting: to be sent; sending: being sent, or the process ended while it was, so that the mail
 * server may have it: it is never sent again; sent; refused: the mail server will not take it.
 */
export interface DigestMailTable {
  id: string
  officer_id: string
  /** JSON: {@link DigestCountTable} without the officer; '[]' once it is on its way. */
  counts: string
  state: 'waiting' | 'sending' | 'sent' | 'refused'
  attempts: number
  not_before: string
  made_on: string
}
