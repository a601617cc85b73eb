/** Why a file with an index of one's own is refused. The words are in `locales/composite`. */
export const OWN_PROFILE_FAULT_CODES = [
  'missing-field',
  'unknown-field',
  'wrong-type',
  'not-listed',
  'not-a-code',
  'not-a-day',
  'not-whole',
  'not-above',
  'too-small',
  'too-large',
  'too-few',
  'too-many',
  'no-text',
  'weights-sum',
  'bounds-order',
  'duplicate-id',
  'duplicate-band',
  'id-taken',
  'unknown-methodology',
  'unknown-rule',
  'centres-only',
  'options-needed',
  'options-not-used',
  'option-outside-scale',
  'channels-not-possible',
  'falsely-independent',
] as const

export type OwnProfileFaultCode = (typeof OWN_PROFILE_FAULT_CODES)[number]

/** One thing that is wrong, at one place of the file. */
export interface OwnProfileFault {
  /** 'components[1].weight'; '' = the file as a whole. */
  readonly path: string
  readonly code: OwnProfileFaultCode
  /** What the wording needs: what was found, what would be right. */
  readonly values: Readonly<Record<string, string | number>>
}

/** A value of the file as a message may carry it: short, and without control characters. */
export function quoted(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const start = written.length > 40 ? `${written.slice(0, 40)}…` : written
  return start.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u{fffd}')
}
