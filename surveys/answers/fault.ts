/** What is wrong with one answer. The words for people are in `surveys/forms/fault-text.ts`. */
export const FAULT_CODES = [
  /** The whole is not an object of answers by item code. */
  'not-an-object',
  'too-many-answers',
  'unknown-item',
  /** The question was not shown, so it cannot have been answered. */
  'hidden',
  'required',
  'wrong-type',
  'not-listed',
  'unknown-row',
  'incomplete',
  'duplicate',
  'out-of-range',
  'too-few',
  'too-many',
  'too-long',
  'bad-date',
  /** Control or direction-reversing characters, or half of a surrogate pair. */
  'bad-characters',
] as const

export type FaultCode = (typeof FAULT_CODES)[number]

export interface AnswerFault {
  /** Item code; the first characters of an unknown key; '' for the whole. */
  readonly item: string
  readonly code: FaultCode
  /** Limits and the like that the wording needs. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** At most this many faults are listed: one per faulty answer, the rest would not be read. */
export const MOST_ANSWER_FAULTS = 50
