import type { PersonalData, PersonalDataKind } from './personal-data.ts'
import {
  isBuiltLikePinfl,
  isDayMonth,
  latvianCheckHolds,
  pinflCheckHolds,
} from './personal-data-checks.ts'

/** Digits without anything between them, and where they stand in the text. */
export interface DigitGroup {
  readonly start: number
  readonly digits: string
}

/** What people write between the digits of one number. */
const BETWEEN = /^[\s.()/\u00a0\u202f\u2010-\u2015\u2212-]{1,3}$/u
/** ITU-T E.164: a telephone number has at most 15 digits. */
const MOST_DIGITS = 15
const MOST_GROUPS = 15

/**
 * The longest number that begins with the group at `at` and has the form of personal data, and how
 * many groups it takes. Looks at a bounded number of groups and digits.
 * @param from where in the text to look no further back
 */
export function numberFrom(
  text: string,
  from: number,
  groups: readonly DigitGroup[],
  at: number,
): { readonly data: PersonalData; readonly groups: number } | undefined {
  const first = groups[at]
  if (!first) return undefined
  const prefix = prefixBefore(text, from, first)
  let digits = ''
  const lengths: number[] = []
  let found: { data: PersonalData; groups: number } | undefined
  for (let next = at; next < groups.length && lengths.length < MOST_GROUPS; next++) {
    const group = groups[next]
    const before = groups[next - 1]
    if (!group) break
    if (next > at && before && !BETWEEN.test(text.slice(endOf(before), group.start))) break
    if (digits.length + group.digits.length > MOST_DIGITS + 2) break
    digits += group.digits
    lengths.push(group.digits.length)
    const kind = kindOf({ digits, lengths, plus: prefix.plus, first: first.digits })
    if (!kind) continue
    const start = kind === 'phone' ? prefix.start : first.start
    found = { data: { kind, start, end: endOf(group) }, groups: lengths.length }
    // A code is complete; a telephone number may go on in the next group.
    if (kind !== 'phone') break
  }
  return found
}

function endOf({ start, digits }: DigitGroup): number {
  return start + digits.length
}

/** A plus sign before the number, perhaps in front of a bracket, belongs to it. */
function prefixBefore(
  text: string,
  from: number,
  { start }: DigitGroup,
): { plus: boolean; start: number } {
  const before = text.slice(Math.max(from, start - 2), start)
  const length = /\+[\s(]?$/.exec(before)?.[0].length ?? 0
  return { plus: length > 0, start: start - length }
}

interface Candidate {
  readonly digits: string
  /** Digits in each group. */
  readonly lengths: readonly number[]
  /** A plus sign stands before it. */
  readonly plus: boolean
  readonly first: string
}

function kindOf(candidate: Candidate): PersonalDataKind | undefined {
  if (isPinfl(candidate)) return 'pinfl'
  if (isLatvianCode(candidate)) return 'latvian-code'
  return isPhone(candidate) ? 'phone' : undefined
}

/**
 * In one piece its form is enough: who mistypes one digit still points to a person. In pieces the
 * check digit must hold too, or any enumeration would be one.
 */
function isPinfl({ digits, lengths, plus }: Candidate): boolean {
  if (plus || !isBuiltLikePinfl(digits)) return false
  return lengths.length === 1 || pinflCheckHolds(digits)
}

/**
 * Personal codes of the Population Register Law (Fizisko personu reģistra likums): before July 2017
 * DDMMYY, a digit for the century (0, 1, 2), three of a serial number, a check digit; since then 32
 * and nine digits that mean nothing, whose check nobody publishes.
 */
function isLatvianCode({ digits, lengths, plus }: Candidate): boolean {
  if (plus || digits.length !== 11) return false
  const asPrinted = lengths.join('-') === '6-5'
  if (digits.startsWith('32')) return asPrinted || lengths.length === 1
  if (!isDayMonth(digits) || !/^\d{6}[012]/.test(digits)) return false
  return asPrinted || latvianCheckHolds(digits)
}

/**
 * Telephone numbers: with + or 00 any country's; else those of Latvia (eight digits, mobile ones
 * begin with 2, others with 6) and Uzbekistan (nine, after the code of a network or a region), with
 * or without the country's code and in the groups that people write.
 * @see ITU-T E.164; Latvia's and Uzbekistan's numbering plans as notified to the ITU
 */
function isPhone({ digits, lengths, plus, first }: Candidate): boolean {
  if (plus) return digits.length >= 8 && digits.length <= MOST_DIGITS && digits[0] !== '0'
  if (first.startsWith('00')) {
    return digits.length >= 10 && digits.length <= MOST_DIGITS + 2 && digits[2] !== '0'
  }
  if (/^371[26]\d{7}$/.test(digits)) return true
  if (/^998\d{9}$/.test(digits)) return true
  const written = lengths.join('-')
  if (digits.length === 8) {
    return /^[26]/.test(digits) && LATVIAN_GROUPS.has(written) && !areYears(digits, written)
  }
  return digits.length === 9 && UZBEK_CODE.test(digits) && UZBEK_GROUPS.has(written)
}

const LATVIAN_GROUPS = new Set(['8', '2-6', '2-3-3', '2-2-2-2', '3-2-3', '3-3-2', '3-5', '4-4'])
const UZBEK_GROUPS = new Set(['9', '2-7', '2-3-4', '2-3-2-2', '3-3-3', '3-2-2-2', '5-2-2'])
const UZBEK_CODE = /^(?:20|33|50|55|77|87|88|9[0-9]|6[1-9]|7[0-9])/

/** '2024-2025': two years, not a number in two groups. */
function areYears(digits: string, written: string): boolean {
  return written === '4-4' && /^20\d\d20\d\d$/.test(digits)
}
