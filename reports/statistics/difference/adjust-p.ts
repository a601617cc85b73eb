import { holm } from '../holm.ts'

export const ADJUSTMENTS = ['holm', 'bh', 'by', 'bonferroni', 'hochberg', 'hommel'] as const
export type Adjustment = (typeof ADJUSTMENTS)[number]

/**
 * p values of a table of many tests, adjusted for their number.
 *
 * `holm`, `bonferroni`, `hochberg` and `hommel` keep the chance of even one false finding below α;
 * `bh` (Benjamini–Hochberg) and `by` (Benjamini–Yekutieli, under any dependence) the expected share
 * of false ones among the findings.
 *
 * @param pValues in [0, 1], null where no test was possible: it stays null and does not count
 * @see equal to R's p.adjust
 */
export function adjustP(
  pValues: readonly (number | null)[],
  method: Adjustment,
): (number | null)[] {
  const tested = [...pValues.entries()].flatMap(([index, p]) => (p === null ? [] : [{ index, p }]))
  const adjusted = adjustAll(
    tested.map(({ p }) => p),
    method,
  )
  const result = Array.from(pValues, (): number | null => null)
  for (const [place, { index }] of tested.entries()) result[index] = adjusted[place] ?? null
  return result
}

function adjustAll(p: readonly number[], method: Adjustment): number[] {
  const n = p.length
  switch (method) {
    case 'holm':
      return holm(p)
    case 'bonferroni':
      return p.map((value) => Math.min(1, value * n))
    case 'hochberg':
      return stepUp(p, (rank) => n - rank + 1)
    case 'bh':
      return stepUp(p, (rank) => n / rank)
    case 'by': {
      let harmonic = 0
      for (let i = 1; i <= n; i++) harmonic += 1 / i
      return stepUp(p, (rank) => (harmonic * n) / rank)
    }
    case 'hommel':
      return hommel(p)
  }
}

/** From the largest p down: each times its factor, never above the one before, cut at 1. */
function stepUp(p: readonly number[], factor: (rank: number) => number): number[] {
  const ascending = [...p.entries()].toSorted(([, a], [, b]) => a - b)
  const adjusted = Array.from(p, () => 1)
  let lowest = 1
  for (let rank = p.length; rank >= 1; rank--) {
    const [index, value] = ascending[rank - 1] ?? [0, 1]
    lowest = Math.min(lowest, value * factor(rank))
    adjusted[index] = lowest
  }
  return adjusted
}

/**
 * The closed test with Simes' test of every intersection, found without listing them.
 * @see G. Hommel, Biometrika 75 (1988) 383–386; S. P. Wright, Biometrics 48 (1992) 1005–1013
 */
function hommel(p: readonly number[]): number[] {
  const n = p.length
  if (n < 2) return [...p]
  const ascending = [...p.entries()].toSorted(([, a], [, b]) => a - b)
  const sorted = ascending.map(([, value]) => value)
  const at = (index: number) => sorted[index] ?? 1
  const start = Math.min(...sorted.map((value, i) => (n * value) / (i + 1)))
  const adjusted = sorted.map(() => start)
  for (let m = n - 1; m >= 2; m--) {
    let bound = Number.POSITIVE_INFINITY
    for (let i = 0; i < m - 1; i++) bound = Math.min(bound, (m * at(n - m + 1 + i)) / (i + 2))
    for (let i = 0; i < n; i++) {
      const simes = Math.min(m * at(Math.min(i, n - m)), bound)
      adjusted[i] = Math.max(adjusted[i] ?? 0, simes)
    }
  }
  const result = Array.from(p, () => 1)
  for (const [place, [index, value]] of ascending.entries())
    result[index] = Math.max(adjusted[place] ?? 1, value)
  return result
}
