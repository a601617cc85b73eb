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

/** Whether every tally of a row is made of counts ≥ 0. */
export function checkTallies(text: string): boolean {
  try {
    return v.is(Tallies, JSON.parse(text))
  } catch {
    return false
  }
}
