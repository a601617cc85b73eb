import * as v from 'valibot'
import { type Tally, mergeTallies, tallyEntries } from '../../surveys/counts/tally.ts'

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Tallies = v.record(v.string(), v.union([v.array(Count), v.record(v.string(), Count)]))

/**
 * The tallies of one place as its row holds them. Rows are written by this product alone and read
 * by the hundred thousand, so only their outer shape is looked at here; `counts verify` checks
 * every number with {@link checkTallies}.
 * @throws {TypeError} when the text is no JSON object
 */
export function parseTallies(text: string): Record<string, Tally> {
  const parsed: Record<string, Tally> | null = JSON.parse(text)
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    throw new TypeError('the tallies of a place are no JSON object')
  }
  return parsed
}

/**
 * The tallies of one place as its row holds them. The items stand in the order of their names
 * whoever answered first, so that rows of one questionnaire read alike; see {@link addingTallies}.
 */
export function tallyText(tallies: Readonly<Record<string, Tally>>): string {
  const members = Object.keys(tallies)
    .toSorted()
    .map((item) => `${JSON.stringify(item)}:${JSON.stringify(tallies[item])}`)
  return `{${members.join(',')}}`
}

/** Tallies on their way to a sum: nobody else holds them, so that they are added to in place. */
export type TallySums = Map<string, number[] | Map<string, number>>

/**
 * Adds the tallies of a row to `sums`.
 * @param at where the JSON object begins in `text`
 * @returns where the object has ended
 * @throws {TypeError} when the text is not as `JSON.stringify` writes tallies: no row of ours
 */
export type AddTallies = (sums: TallySums, text: string, at: number) => number

/**
 * Reads rows to add them up, of some items only where they are named. One walk over each text that
 * makes no objects: a country's year is a hundred thousand rows, and parsing each to add it up once
 * takes several times as long. Rows name the same items in the same order ({@link tallyText}), so
 * each name is compared with the one that followed last time, and seldom read.
 */
export function addingTallies(items?: ReadonlySet<string>): AddTallies {
  const members = new Map<string, Member>()
  const start: Pick<Member, 'next'> = { next: undefined }
  const readMember = (text: string, at: number): Member => {
    const end = endOfString(text, at)
    const literal = text.slice(at, end + 2)
    const known = members.get(literal)
    if (known) return known
    const item = stringIn(text, at, end)
    const member = { literal, item, isWanted: !items || items.has(item), next: undefined }
    members.set(literal, member)
    return member
  }
  return (sums, text, at) => {
    if (text.charCodeAt(at) !== OPEN_TALLIES) throw notOurs(text, at)
    let next = at + 1
    if (text.charCodeAt(next) === CLOSE_TALLIES) return next + 1
    for (let last = start; ;) {
      let member = last.next
      if (!member || !text.startsWith(member.literal, next)) member = readMember(text, next)
      last.next = member
      last = member
      const value = next + member.literal.length
      if (text.charCodeAt(value) === OPEN_SCALE) {
        const close = text.indexOf(']', value)
        if (member.isWanted) addScale(sums, member.item, text, value, close)
        next = close + 1
      } else {
        next = walkChoice(text, value, member.isWanted ? choiceIn(sums, member.item) : null)
      }
      const separator = text.charCodeAt(next)
      next++
      if (separator === CLOSE_TALLIES) return next
      if (separator !== COMMA || next <= value) throw notOurs(text, at)
    }
  }
}

interface Member {
  /** The name as JSON writes it, with the colon. */
  readonly literal: string
  readonly item: string
  readonly isWanted: boolean
  /** The one that followed when it was met last. */
  next: Member | undefined
}

/** Sums as the tallies that they are. */
export function talliesOfSums(sums: TallySums): Record<string, Tally> {
  return Object.fromEntries(
    Array.from(sums, ([item, sum]) => [item, sum instanceof Map ? Object.fromEntries(sum) : sum]),
  )
}

const OPEN_TALLIES = 123
const CLOSE_TALLIES = 125
const OPEN_SCALE = 91
const QUOTE = 34
const BACKSLASH = 92
const COMMA = 44
const ZERO = 48
const NINE = 57

/** Where the string that begins at `start` ends: at its closing quote. */
function endOfString(text: string, start: number): number {
  if (text.charCodeAt(start) !== QUOTE) throw notOurs(text, start)
  let end = text.indexOf('"', start + 1)
  // A quote inside is written behind a backslash, a backslash behind another.
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  if (end < 0) throw notOurs(text, start)
  return end
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++
  return backslashes % 2 === 1
}

function stringIn(text: string, start: number, end: number): string {
  const plain = text.slice(start + 1, end)
  if (!plain.includes('\\')) return plain
  const read: unknown = JSON.parse(text.slice(start, end + 1))
  return String(read)
}

/** Adds `[…]`, from its bracket to `close`. */
function addScale(sums: TallySums, item: string, text: string, open: number, close: number): void {
  const sum = sums.get(item) ?? []
  if (sum instanceof Map) {
    const tally: Tally = JSON.parse(text.slice(open, close + 1))
    const both = mergeTallies(Object.fromEntries(sum), tally)
    sums.set(item, new Map(Object.entries(both)))
    return
  }
  sums.set(item, sum)
  if (close === open + 1) return
  let option = 0
  let count = 0
  for (let at = open + 1; at <= close; at++) {
    const sign = text.charCodeAt(at)
    if (sign >= ZERO && sign <= NINE) {
      count = count * 10 + sign - ZERO
      continue
    }
    if (sign !== COMMA && at !== close) throw notOurs(text, open)
    sum[option] = (sum[option] ?? 0) + count
    option++
    count = 0
  }
}

/** The sum of a choice, made of the scale that stood there where there was one. */
function choiceIn(sums: TallySums, item: string): Map<string, number> {
  const there = sums.get(item)
  if (there instanceof Map) return there
  const choice = new Map(there ? tallyEntries(there) : [])
  sums.set(item, choice)
  return choice
}

/** Walks over `{…}` and adds it, if it is wanted. @returns where it has ended */
function walkChoice(text: string, open: number, sum: Map<string, number> | null): number {
  if (text.charCodeAt(open) !== OPEN_TALLIES) throw notOurs(text, open)
  let at = open + 1
  if (text.charCodeAt(at) === CLOSE_TALLIES) return at + 1
  for (;;) {
    const end = endOfString(text, at)
    let next = end + 2
    let count = 0
    for (;;) {
      const sign = text.charCodeAt(next)
      if (!(sign >= ZERO && sign <= NINE)) break
      count = count * 10 + sign - ZERO
      next++
    }
    if (next === end + 2) throw notOurs(text, next)
    if (sum) {
      const option = stringIn(text, at, end)
      sum.set(option, (sum.get(option) ?? 0) + count)
    }
    const separator = text.charCodeAt(next)
    at = next + 1
    if (separator === CLOSE_TALLIES) return at
    if (separator !== COMMA) throw notOurs(text, at)
  }
}

function notOurs(text: string, at: number): TypeError {
  return new TypeError(`these are no tallies: ${text.slice(at, at + 40)}`)
}

/** The tallies of some items only. */
export function pickTallies(
  tallies: Readonly<Record<string, Tally>>,
  items: ReadonlySet<string>,
): Record<string, Tally> {
  const picked: Record<string, Tally> = {}
  for (const item of items) {
    const tally = Object.hasOwn(tallies, item) ? tallies[item] : undefined
    if (tally) picked[item] = tally
  }
  return picked
}

/** Whether every tally of a row is made of counts ≥ 0. */
export function checkTallies(text: string): boolean {
  try {
    return v.is(Tallies, JSON.parse(text))
  } catch {
    return false
  }
}
