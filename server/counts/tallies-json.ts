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
export function parseTallies(text: string): Readonly<Record<string, Tally>> {
  const parsed: Readonly<Record<string, Tally>> | null = JSON.parse(text)
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
    throw new TypeError('the tallies of a place are no JSON object')
  }
  return parsed
}

/**
 * The tallies of some items only, as {@link parseTallies} would give them. A scale tally is cut out
 * of the text, which costs a fifth of reading the whole row.
 * @throws {TypeError} when the text is no JSON object
 */
export function parseSomeTallies(
  text: string,
  items: ReadonlySet<string>,
): Readonly<Record<string, Tally>> {
  const picked: Record<string, Tally> = {}
  for (const item of items) {
    const member = `${JSON.stringify(item)}:`
    const at = text.indexOf(member)
    if (at < 0) continue
    // After a brace or comma and before a bracket it is a member of the row itself: the counts
    // inside a tally are numbers, and a quote inside a code would have a backslash before it.
    const start = at + member.length
    const isScale = /[{,]/.test(text.charAt(at - 1)) && text.charAt(start) === '['
    const end = text.indexOf(']', start)
    if (!isScale || end < 0) return pickTallies(parseTallies(text), items)
    const scale: readonly number[] = JSON.parse(text.slice(start, end + 1))
    picked[item] = scale
  }
  return picked
}

/** The tallies of some items only. */
export function pickTallies(
  tallies: Readonly<Record<string, Tally>>,
  items: ReadonlySet<string>,
): Readonly<Record<string, Tally>> {
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
