/** A site that may show a point's questionnaire in a frame. */
export interface EmbedHostTable {
  provider_id: string
  collection_point: string
  /** 'https://portal.example.lv', as a browser writes it. */
  origin: string
}

/** What lets a transaction system ask for answer addresses at one point. */
export interface AnswerKeyTable {
  provider_id: string
  collection_point: string
  id: string
  label: string
  key_hash: string
  created_on: string
  used_on: string | null
  revoked_on: string | null
  /** '2026-03-14T09:00' of the last call, and how many calls came in it. */
  minute: string
  calls: number
}

/** The links of a point that expire on one day. */
export interface AnswerLinkBatchTable {
  provider_id: string
  collection_point: string
  /** The last day on which its links work. */
  expires_on: string
  issued: number
  /** Base64: bit `position` is 1 when that link was used. */
  spent: string
}

export interface AnswerLinkTable {
  provider_id: string
  collection_point: string
  token_hash: string
  expires_on: string
  position: number
  /** Keyed hash of what was asked for: tells a repeated call from another one with its key. */
  request: string
}
