import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { Audience, Channel, Mode } from '../../surveys/counts/place.ts'

export interface ResponseTable {
  provider_id: string
  /** Made by the respondent's device, so that sending twice stores once. */
  id: string
  collection_point: string
  survey_id: string
  survey_version: number
  service_id: string
  centre_id: string
  channel: Channel
  mode: Mode
  audience: Audience
  language: string
  /** Day where the institution is; never a time of day. */
  day: string
  /** JSON: `{coded: [item, option][], numbers?: {item: number}}`. */
  answers: string
  answers_hash: string
  /** The closed day whose receipts it is among; null until then, and where it was imported. */
  receipt_day?: string | null | undefined
  /** Salt of what its receipt commits to: erased with the response. */
  receipt_salt?: string | null | undefined
}

export interface ResponseTextTable {
  provider_id: string
  id: string
  response_id: string
  service_id: string
  item: string
  language: string
  month: string
  text: string
  state: 'unscreened' | 'cleared' | 'withheld'
}

/** Why a response is doubtful: on arrival, or in the view of its whole day. */
export interface ResponseFlagTable {
  provider_id: string
  response_id: string
  reason: FlagReason
}

/**
 * Responses that are acknowledged and wait for their places in the other tables. Only SQLite uses
 * it: there a place in random order costs ten times what the answer itself does.
 */
export interface ResponseInboxTable {
  /** Random. */
  id: number
  /** JSON: a batch of sealed responses. */
  responses: string
}

/** What an officer set for a collection point that is a kiosk. */
export interface KioskTable {
  collection_point: string
  provider_id: string
  /** Argon2id; the PIN opens the staff's door of the tablet. */
  pin_hash: string
  /** Time without a touch after which the person is asked whether they are still there. */
  idle_seconds: number
  /** Language that the kiosk returns to; null: the first of the survey. */
  language: string | null
  /** PINs tried since `attempts_since`; both go back when the right one comes. */
  attempts: number
  attempts_since: string
}
