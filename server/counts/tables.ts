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
  /** 'responses' for answers held here, else the id of a `count_import`. */
  origin: string
  /** JSON: tally by item code. */
  tallies: string
}

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
