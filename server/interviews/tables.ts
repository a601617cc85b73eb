import type { PhoneOutcomeId } from '../../reports/statistics/response/phone-outcomes.ts'

export interface PhoneWaveTable {
  id: string
  provider_id: string
  point: string
  name: string
  /** JSON: `WaveDesign`. */
  design: string
  seed: string
  /** Of the list that the numbers were drawn from, which itself is not kept. */
  list_sha256: string
  people: number
  /** Whom people can ask; read aloud. */
  contact: string
  most_attempts: number
  /** JSON: `CallingHours`. */
  hours: string
  not_again_days: number
  drawn_on: string
  /** The last day on which its numbers may be kept, and called. */
  keep_until: string
  erased_on: string | null
}

/**
 * A number that is still to be called. The row goes, with its number, as soon as nobody will call
 * again; only the counts of {@link PhoneDispositionTable} stay.
 */
export interface PhoneNumberTable {
  provider_id: string
  wave_id: string
  /** Random. */
  id: string
  number: string
  language: string
  attempts: number
  /** What all calls so far tell; null before the first. */
  outcome: PhoneOutcomeId | null
  /** Day of the last call. */
  last_on: string | null
  /** An agreed call: day, from and to as '17:30' where the institution is, and who agreed it. */
  call_on: string | null
  call_from: string | null
  call_to: string | null
  call_officer: string | null
  /** Who has it now, until an instant; nobody else gets it before. */
  held_by: string | null
  held_until: string | null
}

/** Numbers that nobody will call again, by what became of them. */
export interface PhoneDispositionTable {
  provider_id: string
  wave_id: string
  outcome: PhoneOutcomeId
  numbers: number
}

/** Calls of a day by how they ended; which number was called is not kept. */
export interface PhoneCallTable {
  provider_id: string
  wave_id: string
  day: string
  outcome: PhoneOutcomeId
  calls: number
}

export interface PhoneContactTable {
  /** Keyed hash: what outlives the number. */
  number_hash: string
  /** contacted: drawn lately; stopped: asked not to be called. */
  reason: 'contacted' | 'stopped'
  /** Last day; null: for good. */
  until: string | null
}
