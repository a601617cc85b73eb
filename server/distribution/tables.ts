import type { Channel, Mode } from '../../surveys/counts/place.ts'

export interface CollectionPointTable {
  code: string
  survey_id: string
  provider_id: string
  service_id: string
  /** '' where no centre is involved. */
  centre_id: string
  channel: Channel
  mode: Mode
  label: string
  /** 1: answers are taken with an invitation only. */
  token_required: 0 | 1
  /** Last day on which answers are taken; null = open. */
  closes_on: string | null
  created_on: string
}
