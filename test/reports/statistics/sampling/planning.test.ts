import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from '../../../../reports/statistics/sampling/allocation.ts'
import { marginOfProportion } from '../../../../reports/statistics/sampling/margin-of-error.ts'
import {
  powerOfTwoProportions,
  sizeForTwoProportions,
} from '../../../../reports/statistics/sampling/power-two-proportions.ts'
import { sizeForProportion } from '../../../../reports/statistics/sampling/size-for-proportion.ts'

describe('planning a survey', () => {
  it('gives the published sizes for ± 5 points (Krejcie and Morgan 1970)', () => {
    const sizes = [100, 250, 1000, 5000, 10_000].map((population) =>
      Math.round(sizeForProportion({ margin: 0.05, level: 0.95, share: 0.5, population })),
    )
    expect(sizes).toEqual([80, 152, 278, 357, 370])
  })

  it('size and margin undo each other', () => {
    const plans = fc.record({
      margin: fc.double({ min: 0.01, max: 0.1, noNaN: true }),
      share: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      population: fc.integer({ min: 50, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(plans, ({ margin, share, population }) => {
        const n = sizeForProportion({ margin, level: 0.95, share, population })
        const back = marginOfProportion(share, { n, population, level: 0.95 })
        // The two textbooks differ in N − 1 and N, which matters only in small populations.
        expect(Math.abs(back - margin)).toBeLessThan(margin * (3 / population) + 1e-9 + margin / n)
      }),
    )
  })

  it('power and size undo each other', () => {
    const plan = { p1: 0.8, p2: 0.85, alpha: 0.05, sides: 2 } as const

    expect(powerOfTwoProportions(plan, sizeForTwoProportions(plan, 0.8))).toBeCloseTo(0.8, 10)
  })

  it('hands out the whole sample, whatever the rule', () => {
    const strata = [
      { name: 'a', population: 1000, variance: 0.25 },
      { name: 'b', population: 100, variance: 0.09 },
    ]
    for (const rule of ['optimal', 'proportional', 'equal'] as const) {
      const sum = allocate(strata, 60, rule).reduce((total, n) => total + n, 0)
      expect(sum).toBeCloseTo(60, 12)
    }
    expect(allocate(strata, 60, 'equal')).toEqual([30, 30])
    expect(() => allocate([], 60)).toThrow(RangeError)
  })
})
