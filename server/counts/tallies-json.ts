import * as v from 'valibot'
import type { Tally } from '../../surveys/counts/tally.ts'

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
 * The tallies of some items only, as {@link parseTallies} would give them. One walk over the text
 * that reads what is wanted and jumps over the rest: a quarter of the time of reading it all.
 * @throws {TypeError} when the text is no JSON object
 */
export function parseSomeTallies(text: string, items: ReadonlySet<string>): Record<string, Tally> {
  const picked: Record<string, Tally> = {}
  // Rows are written by JSON.stringify: no spaces, and a member follows a brace or a comma.
  let at = 1
  while (text.charCodeAt(at) === QUOTE) {
    const end = text.indexOf('":', at + 1)
    const item = text.slice(at + 1, end)
    const start = end + 2
    const isScale = text.charCodeAt(start) === OPEN_SCALE
    const close = end < 0 ? -1 : text.indexOf(isScale ? ']' : '}', start)
    // A code of an item or an option may hold any sign; such rows are read as a whole.
    const isPlain = close >= 0 && !/["\\]/.test(item) && /[,}]/.test(text.charAt(close + 1))
    if (!isPlain) return pickTallies(parseTallies(text), items)
    if (items.has(item)) {
      const value = readTally(text.slice(start, close + 1))
      if (!value) return pickTallies(parseTallies(text), items)
      picked[item] = value
    }
    at = close + 2
  }
  // Anywhere but behind the last brace, some code had misled the walk.
  return at === text.length ? picked : pickTallies(parseTallies(text), items)
}

const QUOTE = 34
const OPEN_SCALE = 91

function readTally(text: string): Tally | undefined {
  try {
    const tally: Tally = JSON.parse(text)
    return tally
  } catch {
    return undefined
  }
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
