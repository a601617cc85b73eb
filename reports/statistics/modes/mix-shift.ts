import { chiSquare } from '../difference/chi-square.ts'

export interface MixShift {
  /** Half the sum of |share now − share before|: how much of the answers changed mode, in [0, 1]. */
  readonly moved: number
  /** p value that both years have the same mix; null when there is nothing to test. */
  readonly p: number | null
  /** Whether a break in the series should be proposed. */
  readonly proposesBreak: boolean
}

/** A mix that moved by less than this is no break, however sure the test is with many answers. */
export const BREAK_FROM = 0.2
const SURE_BELOW = 0.01

/**
 * Did the mix of collection modes move between two years? A break is proposed when at least a fifth
 * of the answers changed mode and chance hardly explains it (p < 0.01). A person decides.
 *
 * @param before,after respondents by mode
 */
export function mixShift(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): MixShift {
  const modes = [...new Set([...before.keys(), ...after.keys()])]
  const table = [before, after].map((year) => modes.map((mode) => year.get(mode) ?? 0))
  const [first = [], second = []] = table
  const n1 = first.reduce((sum, count) => sum + count, 0)
  const n2 = second.reduce((sum, count) => sum + count, 0)
  if (n1 === 0 || n2 === 0) return { moved: 0, p: null, proposesBreak: false }
  const moved =
    modes.reduce((sum, _, i) => sum + Math.abs((second[i] ?? 0) / n2 - (first[i] ?? 0) / n1), 0) / 2
  const used = modes.flatMap((_, i) => ((first[i] ?? 0) + (second[i] ?? 0) > 0 ? [i] : []))
  const test = chiSquare(table.map((row) => used.map((i) => row[i] ?? 0)))
  const p = test.status === 'measured' ? test.p : null
  return { moved, p, proposesBreak: moved >= BREAK_FROM && p !== null && p < SURE_BELOW }
}
