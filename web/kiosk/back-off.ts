const FIRST_MS = 2000
const LONGEST_MS = 5 * 60_000

/**
 * How long to wait before trying again: doubles with each failure up to five minutes, less a random
 * half, so that the tablets of a town do not all come back in the same second.
 * @param failures in a row, at least 1
 * @param chance in [0, 1)
 */
export function backOff(failures: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 20))
  return longest * (1 - chance / 2)
}
