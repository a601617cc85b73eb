import { ibanIn } from './personal-data-accounts.ts'
import { numberFrom } from './personal-data-numbers.ts'

export const PERSONAL_DATA_KINDS = [
  'latvian-code',
  'pinfl',
  'phone',
  'email',
  'bank-account',
] as const
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number]

/** A part of a text that may tell who wrote it, or about whom. Offsets in UTF-16 units. */
export interface PersonalData {
  readonly kind: PersonalDataKind
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/**
 * Finds personal data by their form: Latvian personal codes, Uzbek PINFL, telephone numbers, e-mail
 * addresses and bank accounts, however they are spaced. Names, addresses and stories it cannot find:
 * a person reads each text.
 *
 * It would rather mark a number too many than one too few: a person decides. Its time grows with the
 * length of the text and no faster, whatever the text is.
 *
 * @returns in the order of the text, without overlaps
 */
export function findPersonalData(text: string): PersonalData[] {
  const found = [...emailsIn(text), ...accountsIn(text)].toSorted((a, b) => a.start - b.start)
  const kept: PersonalData[] = []
  let end = 0
  const keep = (each: PersonalData) => {
    if (each.start < end) return
    kept.push(each)
    end = each.end
  }
  let from = 0
  for (const each of found) {
    for (const number of numbersIn(text, from, each.start)) keep(number)
    keep(each)
    from = Math.max(from, each.end)
  }
  for (const number of numbersIn(text, from, text.length)) keep(number)
  return kept
}

/** Stands where personal data were taken out; reads the same in every language. */
export const MASK = '[…]'

/** The text with every found part replaced by {@link MASK}. */
export function maskPersonalData(text: string): string {
  let masked = ''
  let from = 0
  for (const { start, end } of findPersonalData(text)) {
    masked += text.slice(from, start) + MASK
    from = end
  }
  return masked + text.slice(from)
}

/** RFC 5321 (4.5.3.1) lets the part before the sign have 64 characters and a domain 255. */
const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 255
const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u
const NAMED_DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u

function* emailsIn(text: string): Generator<PersonalData> {
  let before = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > before && at - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? ''))
      start--
    let end = at + 1
    while (end < text.length && end - at <= LONGEST_DOMAIN && DOMAIN.test(text[end] ?? '')) end++
    const domain = NAMED_DOMAIN.exec(text.slice(at + 1, end))?.[0]
    if (start === at || domain === undefined) continue
    before = at + 1 + domain.length
    yield { kind: 'email', start, end: before }
  }
}

function* accountsIn(text: string): Generator<PersonalData> {
  const starts = /(?<![A-Za-z])[A-Za-z]{2} ?\d{2}/g
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const end = ibanIn(text, match.index)
    if (end === undefined) continue
    yield { kind: 'bank-account', start: match.index, end }
    starts.lastIndex = end
  }
}

function* numbersIn(text: string, from: number, to: number): Generator<PersonalData> {
  const groups = [...text.slice(from, to).matchAll(/\d+/g)].map(({ index, 0: digits }) => ({
    start: from + index,
    digits,
  }))
  for (let at = 0; at < groups.length;) {
    const found = numberFrom(text, from, groups, at)
    if (found) yield found.data
    at += found?.groups ?? 1
  }
}
