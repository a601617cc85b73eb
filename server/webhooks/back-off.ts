const FIRST_MS = 10_000
const LONGEST_MS = 24 * 60 * 60_000

/** Attempts until a message is given up: the last one two to three days after the first. */
export const MOST_ATTEMPTS = 10

/**
 * How long to wait after an attempt that failed: four times as long each time, less a random part of
 * up to half, so that messages that failed together do not come back together.
 * @param attempt 1 after the first
 * @param chance in [0, 1)
 */
export function waitAfter(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 4 ** (attempt - 1))
  return Math.round(longest * (1 - chance / 2))
}
