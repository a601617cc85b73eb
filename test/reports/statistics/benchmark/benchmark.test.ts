import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelPlace } from '../../../../reports/statistics/benchmark/funnel-place.ts'
import { overdispersion } from '../../../../reports/statistics/benchmark/overdispersion.ts'
import { rankIntervals } from '../../../../reports/statistics/benchmark/rank-intervals.ts'
import { shrinkMeans, shrinkShares } from '../../../../reports/statistics/benchmark/shrinkage.ts'

const group = fc.array(
  fc
    .integer({ min: 2, max: 400 })
    .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) })),
  { minLength: 3, maxLength: 30 },
)

describe('rank intervals', () => {
  it('leave the order open where figures overlap, and fix it where they do not', () => {
    const places = rankIntervals([
      { value: 90, se: 0.1 },
      { value: 80, se: 2 },
      { value: 79, se: 2 },
    ])

    expect(places).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
    ])
  })

  it('always hold the rank of the figure itself', () => {
    const estimates = fc.array(
      fc.record({
        value: fc.integer({ min: 0, max: 50 }),
        se: fc.double({ min: 0, max: 10, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(estimates, (own) => {
        for (const [i, { best, worst }] of rankIntervals(own).entries()) {
          const value = own[i]?.value ?? 0
          const above = own.filter((other) => other.value > value).length
          const below = own.filter((other) => other.value < value).length
          expect(best).toBeLessThanOrEqual(1 + above)
          expect(worst).toBeGreaterThanOrEqual(own.length - below)
        }
      }),
    )
  })

  it('fix the order completely when nothing is uncertain', () => {
    const places = rankIntervals([3, 1, 2].map((value) => ({ value, se: 0 })))

    expect(places.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 1],
      [3, 3],
      [2, 2],
    ])
  })
})

describe('shrinkage', () => {
  it('moves every share towards the group’s, and never past it', () => {
    fc.assert(
      fc.property(group, (shares) => {
        const result = shrinkShares(shares)
        if (result.status === 'withheld') return
        for (const [i, { value, ownWeight }] of result.shrunk.entries()) {
          const own = (shares[i]?.successes ?? 0) / (shares[i]?.n ?? 1)
          expect(ownWeight).toBeGreaterThanOrEqual(0)
          expect(ownWeight).toBeLessThanOrEqual(1)
          expect(value).toBeGreaterThanOrEqual(Math.min(own, result.groupShare) - 1e-12)
          expect(value).toBeLessThanOrEqual(Math.max(own, result.groupShare) + 1e-12)
        }
      }),
    )
  })

  it('trusts a provider with more answers more', () => {
    const result = shrinkShares([
      { successes: 9, n: 10 },
      { successes: 900, n: 1000 },
      { successes: 300, n: 1000 },
    ])
    if (result.status === 'withheld') throw new Error(result.reason)
    const [few, many] = result.shrunk

    expect(few?.ownWeight).toBeLessThan(many?.ownWeight ?? 0)
  })

  it('gives everybody the group’s share when they differ by no more than chance', () => {
    const result = shrinkShares(Array.from({ length: 4 }, () => ({ successes: 5, n: 10 })))

    expect(result).toMatchObject({ intraclass: 0, groupShare: 0.5 })
  })

  it('pulls means by their precision: τ² = 2 here, so own weight 2/3 at se = 1', () => {
    // k = 3, equal variances 1: Q = Σ(y − ȳ)² = 6, τ² = (6 − 2)/(3 − 1) = 2.
    const values = [3 - Math.sqrt(3), 3, 3 + Math.sqrt(3)]
    const result = shrinkMeans(values.map((value) => ({ value, se: 1 })))
    if (result.status === 'withheld') throw new Error(result.reason)

    expect(result.tau2).toBeCloseTo(2, 12)
    expect(result.shrunk[0]?.ownWeight).toBeCloseTo(2 / 3, 12)
    expect(result.shrunk[0]?.value).toBeCloseTo(3 - (2 / 3) * Math.sqrt(3), 12)
  })
})

describe('funnel', () => {
  it.each([
    // Limits of 82 % in 100 answers: 74…89 at 95 %, 69…93 at 99.8 % (R's qbinom).
    { successes: 68, place: 'far-below' },
    { successes: 69, place: 'below' },
    { successes: 74, place: 'inside' },
    { successes: 89, place: 'inside' },
    { successes: 90, place: 'above' },
    { successes: 94, place: 'far-above' },
  ])('puts $successes of 100 at 82 % $place', ({ successes, place }) => {
    expect(funnelPlace(successes, 100, 0.82)).toBe(place)
  })

  it('widens where the whole group varies more than by chance', () => {
    expect(funnelPlace(69, 100, 0.82, 4)).toBe('inside')
  })

  it('finds overdispersion after pulling in the most extreme', () => {
    // z = ±2 for ten providers at 50 % with n = 100 (60 or 40 successes): φ = 4.
    const shares = Array.from({ length: 10 }, (_, i) => ({ successes: i % 2 ? 60 : 40, n: 100 }))
    const [, ...others] = shares

    const even = overdispersion(shares, 0.5)
    const withOutlier = overdispersion([...others, { successes: 100, n: 100 }], 0.5)
    expect(even).toMatchObject({ phi: expect.closeTo(4, 12), applies: true })
    expect(withOutlier).toMatchObject({ phi: expect.closeTo(4, 12), applies: true })
  })

  it('finds none where providers are alike', () => {
    const shares = Array.from({ length: 10 }, () => ({ successes: 50, n: 100 }))

    expect(overdispersion(shares, 0.5)).toMatchObject({ phi: 1, applies: false })
  })
})
