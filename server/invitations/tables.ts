/** A list of people that samples are drawn from. */
export interface InvitationFrameTable {
  id: string
  provider_id: string
  name: string
  /** Of the file as it was imported, so that its owner can tell which list was erased. */
  file_sha256: string
  /** JSON: names of the columns that strata are made of. */
  columns: string
  people: number
  imported_on: string
  /** The last day on which its people may be kept. */
  keep_until: string
  erased_on: string | null
}

export interface InvitationPersonTable {
  provider_id: string
  frame_id: string
  id: string
  email: string
  /** Keyed hash: what outlives the address. */
  email_hash: string
  language: string
  /** JSON: values in the order of the frame's columns. */
  strata: string
}

/**
 * drawn: nobody was written to; sending: a mailing is on its way; open: it has ended; closed: its
 * people are erased.
 */
export const WAVE_STATES = ['drawn', 'sending', 'open', 'closed'] as const
export type WaveState = (typeof WAVE_STATES)[number]

export interface InvitationWaveTable {
  id: string
  provider_id: string
  frame_id: string
  point: string
  name: string
  /** JSON: `WaveDesign`. */
  design: string
  seed: string
  /** Tells whether the signing key is still the one that the links were made with. */
  key_check: string
  people: number
  /** JSON: the officer's own words by language. */
  message: string
  contact: string
  not_again_days: number
  state: WaveState
  /** 0: none yet; 1: the invitation; 2 and more: reminders. */
  mailing: number
  /** Day on which the newest mailing was started. */
  mailed_on: string | null
  drawn_on: string
  /** The run that is sending; nobody else may until `sender_until`, an instant. */
  sender: string | null
  sender_until: string | null
  /** Why sending does not go on. */
  trouble: 'unreachable' | 'sign-in' | 'tls' | null
  /** JSON: `WaveOutcome`, once the people are erased. */
  outcome: string | null
  erased_on: string | null
}

/**
 * What became of the newest mailing to a person. drawn: none yet; waiting: to be sent; sending: being
 * sent; sent: a mail server has it; unknown: it may have it; refused: it said no; returned: it came
 * back; undelivered: no mail server took it in time.
 *
 * Whether the person answered is not among them.
 */
export const RECIPIENT_STATES = [
  'drawn',
  'waiting',
  'sending',
  'sent',
  'unknown',
  'refused',
  'returned',
  'undelivered',
] as const
export type RecipientState = (typeof RECIPIENT_STATES)[number]

export interface InvitationRecipientTable {
  provider_id: string
  wave_id: string
  person_id: string
  stratum: string
  state: RecipientState
  /** 1: a letter of this wave has gone out to the person, or may have. */
  reached: 0 | 1
  /** Times that a mail server asked to be tried later. */
  attempts: number
  /** Instant of the next attempt; null: now. */
  not_before: string | null
}

export interface InvitationTokenTable {
  provider_id: string
  wave_id: string
  token_hash: string
  /** Place among the sorted hashes of the wave. */
  position: number
}

export interface InvitationUseTable {
  wave_id: string
  /** Base64: bit `position` is 1 when that link was used. */
  spent: string
}

export interface InvitationContactTable {
  email_hash: string
  /** contacted: written to lately; stopped: asked not to be; returned: the address does not exist. */
  reason: 'contacted' | 'stopped' | 'returned'
  /** Last day; null: for good. */
  until: string | null
}
