import type { Audience, Channel, Mode } from '../../surveys/counts/place.ts'

export interface PlaceCountTable {
  provider_id: string
  service_id: string
  centre_id: string
  channel: Channel
  mode: Mode
  audience: Audience
  /** Month, '2026-03'. */
  period: string
  /**
   * 'responses' and 'excluded' for answers held here, 'erased' for those no longer held, else the id
   * of a `count_import`. No figure reads 'excluded'. 'apart' is what responses count as that is not
   * kept with them: it cannot be recounted.
   */
  origin: string
  /** JSON: tally by item code. */
  tallies: string
}

/** Origins that are recounted from the responses held here. */
export const COUNTED_ORIGINS = ['responses', 'excluded'] as const
export type CountedOrigin = (typeof COUNTED_ORIGINS)[number]

/** Where the counts of erased responses stand: no longer recounted, still in every figure. */
export const ERASED = 'erased'

/** Origin of counts of responses that are kept with no response. */
export const APART = 'apart'

export interface CountImportTable {
  id: string
  file_name: string
  sha256: string
  citation: string | null
  cells: number
  answers: number
  imported_on: string
}

export interface PublishedPercentTable {
  provider_id: string
  service_id: string
  period: string
  /** Decimal, as printed: '86' or '86.5'. */
  percent: string
  origin: string
}
