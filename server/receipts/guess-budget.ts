/** How many codes that no response has may be asked for in a minute, by all visitors together. */
export const GUESSES_A_MINUTE = 120

export interface GuessBudget {
  readonly isSpent: () => boolean
  /** Somebody asked for a code that no response has. */
  readonly spend: () => void
}

/**
 * Bounds guessing without knowing who guesses: nothing of a visitor is kept, and changing the
 * address does not help. With ten million codes in use a year of guessing finds one with a
 * probability of 0.0006.
 */
export function createGuessBudget(now: () => Date, most: number = GUESSES_A_MINUTE): GuessBudget {
  let minute = 0
  let spent = 0
  const begin = () => {
    const current = Math.floor(now().getTime() / 60_000)
    if (current === minute) return
    minute = current
    spent = 0
  }
  return {
    isSpent() {
      begin()
      return spent >= most
    },
    spend() {
      begin()
      spent++
    },
  }
}
