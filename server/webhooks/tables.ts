export const WEBHOOK_EVENTS = ['rating.low', 'comment.received', 'report.published'] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]

/** An address of another system that is told of events. */
export interface WebhookTable {
  id: string
  /** null: events of every provider. */
  provider_id: string | null
  url: string
  /** JSON: `WebhookEvent[]`. */
  events: string
  /** Goes up with each new secret. */
  secret_version: number
  /** Instant until which messages are signed with the secret before as well. */
  previous_until: string | null
  /** Tells whether the server's key is still the one that the secret was made from. */
  key_check: string
  state: 'on' | 'off'
  created_on: string
}

/** dead: given up, until an officer sends it again. */
export const DELIVERY_STATES = ['waiting', 'sending', 'delivered', 'dead'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/**
 * Why an attempt failed. address: the name leads to an address that is not public; name: it leads
 * nowhere; gone: the receiver wants no more (410); key: the server's key is not the one that the
 * secret was made from.
 */
export const TROUBLES = [
  'address',
  'name',
  'timeout',
  'connection',
  'tls',
  'redirect',
  'status',
  'gone',
  'key',
] as const
export type Trouble = (typeof TROUBLES)[number]

/** One message to one address. */
export interface WebhookDeliveryTable {
  /** `webhook-id`: the same at every attempt, so that the receiver can tell a repetition. */
  id: string
  webhook_id: string
  event: WebhookEvent
  /** The body as it is signed; '' once it was delivered. */
  payload: string
  state: DeliveryState
  attempts: number
  /** Instant of the next attempt; of one under way, that at which it is taken for lost. */
  not_before: string
  /** HTTP status of the last attempt. */
  status: number | null
  trouble: Trouble | null
  created_on: string
}
