/** How the service was given. */
export const CHANNELS = ['in-person', 'electronic', 'phone', 'post'] as const
export type Channel = (typeof CHANNELS)[number]

/** How the answer was collected. Figures of different modes are never compared silently. */
export const MODES = [
  'inline',
  'link',
  'email',
  'qr',
  'kiosk',
  'assisted',
  'paper',
  'phone',
  'imported',
] as const
export type Mode = (typeof MODES)[number]

/** Residents and businesses are two samples with two sets of results. */
export const AUDIENCES = ['resident', 'business'] as const
export type Audience = (typeof AUDIENCES)[number]

/**
 * Where, how and when answers were collected: every dimension that counts are kept by.
 * Codes are those of the catalogue; `centre` is '' where no centre was involved.
 */
export interface Place {
  readonly provider: string
  readonly service: string
  readonly centre: string
  readonly channel: Channel
  readonly mode: Mode
  readonly audience: Audience
  /** Calendar month in the institution's time zone, '2026-03'. */
  readonly period: string
}

export const DIMENSIONS = [
  'provider',
  'service',
  'centre',
  'channel',
  'mode',
  'audience',
  'period',
] as const satisfies readonly (keyof Place)[]

export type Dimension = (typeof DIMENSIONS)[number]

/** One string per place, equal exactly when all dimensions are. */
export function placeKey(place: Place): string {
  return `${place.provider}\t${place.service}\t${place.centre}\t${place.channel}\t${place.mode}\t${place.audience}\t${place.period}`
}
