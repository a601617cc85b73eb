/** A name by language as JSON text: `{"lv": "…", "en": "…"}`. */
export type NameJson = string

export interface InstitutionTable {
  id: number
  code: string
  name: NameJson
  /** ISO 3166-1 alpha-2. */
  country: string
  /** IANA time zone: it decides in which month an answer counts. */
  time_zone: string
  headline_methodology: string
  /** 1 where the data were generated for a demonstration. */
  made_up: number
}

export interface ProviderTable {
  code: string
  name: NameJson
  kind: 'state' | 'municipality' | 'agency' | 'other'
  size_group: string | null
  territory: string | null
  valid_from: string | null
  valid_to: string | null
  successor: string | null
}

export interface CentreTable {
  code: string
  provider_id: string
  name: NameJson
  type: 'local' | 'regional' | 'national'
  address: string | null
}

export interface ServiceTable {
  code: string
  name: NameJson
  holder_id: string
  description: string | null
  fees: string | null
  stages: string | null
  legal_basis: string | null
  cofog: string | null
  client_circle: string | null
  territory: string | null
}

/** Who provides what, where and through which channel; `centre_id` is '' outside centres. */
export interface ProvisionTable {
  provider_id: string
  service_id: string
  centre_id: string
  channel: 'in-person' | 'electronic' | 'phone' | 'post'
}
