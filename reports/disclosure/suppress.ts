import type { Equation } from './equations.ts'

/** What a reader sees of a figure before complementary suppression. */
export interface Member {
  /** 'empty' had no respondents: it adds nothing to a sum and hides nothing. */
  readonly state: 'shown' | 'hidden' | 'empty'
  readonly n: number
}

/**
 * Complementary suppression: hides further figures until no sum gives a hidden one away.
 *
 * In every equation with something hidden, at least two members must be hidden, and hidden parts
 * under a shown total must hold `withheldBelow` respondents together, else their joint figure would
 * be that of too few. What is added is the shown part with the smallest base, the first in order
 * where bases are equal; the total itself where no part is left.
 *
 * Each sum is looked at on its own. Figures split in two crossing ways can still give bounds, or in
 * rare cases a value, by solving several sums at once.
 *
 * @returns positions of the figures hidden in addition
 */
export function complementary(
  members: readonly Member[],
  equations: readonly Equation[],
  withheldBelow: number,
): Set<number> {
  const added = new Set<number>()
  const isHidden = (index: number) => added.has(index) || members[index]?.state === 'hidden'
  const isShown = (index: number) => !added.has(index) && members[index]?.state === 'shown'
  const baseOf = (index: number) => members[index]?.n ?? 0

  let changed = true
  while (changed) {
    changed = false
    for (const { total, parts } of equations) {
      for (;;) {
        const hidden = parts.filter(isHidden)
        const totalHidden = isHidden(total)
        if (hidden.length === 0 && !totalHidden) break
        const base = hidden.reduce((sum, index) => sum + baseOf(index), 0)
        const safe = totalHidden ? hidden.length >= 1 : hidden.length >= 2 && base >= withheldBelow
        if (safe) break

        const next = smallest(parts.filter(isShown), baseOf) ?? (isShown(total) ? total : undefined)
        if (next === undefined) break
        added.add(next)
        changed = true
      }
    }
  }
  return added
}

function smallest(
  candidates: readonly number[],
  baseOf: (index: number) => number,
): number | undefined {
  let best: number | undefined
  for (const candidate of candidates)
    if (best === undefined || baseOf(candidate) < baseOf(best)) best = candidate
  return best
}
