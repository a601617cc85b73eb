import cdf from '@stdlib/stats-base-dists-chisquare-cdf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustP } from '../../../../reports/statistics/difference/adjust-p.ts'
import { chiSquare } from '../../../../reports/statistics/difference/chi-square.ts'
import { fisherExact } from '../../../../reports/statistics/difference/fisher-exact.ts'
import { mannWhitney } from '../../../../reports/statistics/difference/mann-whitney.ts'
import { chiSquareTail } from '../../../../reports/statistics/distributions/chi-square-tail.ts'

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 6,
})

/** Hommel's adjusted p: the largest Simes p of all sets that hold the test. Slow, by definition. */
function closedSimes(p: readonly number[], index: number): number {
  let largest = 0
  for (let set = 1; set < 2 ** p.length; set++) {
    if ((set & (1 << index)) === 0) continue
    const members = p.filter((_, i) => set & (1 << i)).toSorted((a, b) => a - b)
    const simes = Math.min(...members.map((own, rank) => (own * members.length) / (rank + 1)))
    largest = Math.max(largest, simes)
  }
  return Math.min(1, largest)
}

describe('adjusted p values', () => {
  it('of Hommel are those of the closed test', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        for (const [i, own] of adjustP(p, 'hommel').entries())
          expect(own).toBeCloseTo(closedSimes(p, i), 12)
      }),
    )
  })

  it('are ordered by strictness: Hommel ≤ Hochberg ≤ Holm ≤ Bonferroni, and BH ≤ BY', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const methods = ['hommel', 'hochberg', 'holm', 'bonferroni'] as const
        const [hommel, hochberg, holm, bonferroni] = methods.map((method) => adjustP(p, method))
        const bh = adjustP(p, 'bh')
        const by = adjustP(p, 'by')
        for (const i of p.keys()) {
          expect(hommel?.[i]).toBeLessThanOrEqual((hochberg?.[i] ?? 0) + 1e-12)
          expect(hochberg?.[i]).toBeLessThanOrEqual((holm?.[i] ?? 0) + 1e-12)
          expect(holm?.[i]).toBeLessThanOrEqual((bonferroni?.[i] ?? 0) + 1e-12)
          expect(bh[i]).toBeLessThanOrEqual((by[i] ?? 0) + 1e-12)
          expect(bh[i]).toBeGreaterThanOrEqual(p[i] ?? 0)
        }
      }),
    )
  })
})

describe('chi-squared', () => {
  it('has the tail of the distribution', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (x, df) => {
          expect(chiSquareTail(x, df)).toBeCloseTo(1 - cdf(x, df), 10)
        },
      ),
    )
  })

  it('keeps its digits far out, where one minus the distribution function is zero', () => {
    // R: pchisq(200, 4, lower.tail = FALSE) = 101 e^−100
    expect(chiSquareTail(200, 4) / (101 * Math.exp(-100))).toBeCloseTo(1, 10)
  })

  it('names an empty row or column instead of dividing by zero', () => {
    const empty = [
      [0, 0],
      [1, 2],
    ]
    expect(chiSquare(empty)).toMatchObject({ reason: 'empty-category' })
    expect(chiSquare([[1, 2]])).toMatchObject({ reason: 'too-few-values' })
  })
})

describe('exact and rank tests', () => {
  it('Fisher sees the lady tasting tea: 3 of 4 right has p = 34/70', () => {
    expect(fisherExact(3, 4, 1, 4)).toBeCloseTo(34 / 70, 12)
    expect(fisherExact(4, 4, 0, 4)).toBeCloseTo(2 / 70, 12)
  })

  it('Mann and Whitney count the pairs', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        let pairs = 0
        for (const x of a) for (const y of b) pairs += x > y ? 1 : x === y ? 0.5 : 0
        const result = mannWhitney(a, b)
        const allSame = new Set([...a, ...b]).size === 1
        expect(result).toMatchObject(allSame ? { reason: 'no-variation' } : { w: pairs })
      }),
    )
  })
})
