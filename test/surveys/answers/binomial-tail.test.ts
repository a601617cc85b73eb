import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialTail, plausibleShare } from '../../../surveys/answers/binomial-tail.ts'

/** The definition, term by term from the other end. */
function summedUp(k: number, n: number, p: number): number {
  let term = (1 - p) ** n
  let below = 0
  for (let i = 0; i < k; i++) {
    below += term
    term *= ((n - i) / (i + 1)) * (p / (1 - p))
  }
  return 1 - below
}

describe('binomialTail', () => {
  it.each([
    // Coins: 56 of 1024 ways to throw 8, 9 or 10 heads.
    [8, 10, 0.5, 56 / 1024],
    // Tables of the cumulative binomial distribution, n = 20, p = 0.1: P(X ≤ 4) = 0.9568.
    [5, 20, 0.1, 0.0432],
    [0, 5, 0.3, 1],
    [6, 5, 0.3, 0],
    [5, 5, 0.2, 0.2 ** 5],
    [3, 3, 1, 1],
    [1, 3, 0, 0],
  ])('P(X ≥ %i), n = %i, p = %f', (k, n, p, expected) => {
    expect(binomialTail(k, n, p)).toBeCloseTo(expected, 4)
  })

  it('agrees with the sum of the terms below', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 120 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, k, p) => {
          fc.pre(k <= n)
          expect(binomialTail(k, n, p)).toBeCloseTo(summedUp(k, n, p), 8)
        },
      ),
    )
  })

  it('stays exact where the probability is far below what sums from the other end can show', () => {
    // 0.01^20 × (1 + …): nothing but the first term counts.
    expect(binomialTail(20, 20, 0.01) / 0.01 ** 20).toBeCloseTo(1, 10)
  })
})

describe('plausibleShare', () => {
  it('is 1 where nothing is known, and nears the share as more is', () => {
    expect(plausibleShare(0, 0)).toBe(1)
    expect(plausibleShare(500_000, 1_000_000)).toBeCloseTo(0.5, 2)
  })

  it('is Wilson’s upper limit', () => {
    // Wilson (1927), 0 of n: z² / (n + z²).
    expect(plausibleShare(0, 50, 1.96)).toBeCloseTo(1.96 ** 2 / (50 + 1.96 ** 2), 12)
    // Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I: 81 of 263.
    expect(plausibleShare(81, 263, 1.95996)).toBeCloseTo(0.3662, 4)
  })
})
