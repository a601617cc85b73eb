import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelCurve } from '../../../../reports/statistics/benchmark/funnel-curve.ts'
import { funnelLimits } from '../../../../reports/statistics/benchmark/funnel-limits.ts'
import { funnelPlace } from '../../../../reports/statistics/benchmark/funnel-place.ts'

const CLOSE = 1e-9

describe('the drawn limits of a funnel', () => {
  it('lie so that a dot is beyond them exactly when it is called so', () => {
    assert(
      property(
        integer({ min: 5, max: 600 }),
        integer({ min: 5, max: 95 }),
        integer({ min: 0, max: 600 }),
        (n, percent, x) => {
          const successes = Math.min(x, n)
          const target = percent / 100
          const { lower, upper } = funnelCurve(target, n, 0.95)
          const share = successes / n
          const beyond = share < lower - CLOSE || share > upper + CLOSE
          const on = Math.abs(share - lower) <= CLOSE || Math.abs(share - upper) <= CLOSE
          const called = funnelPlace(successes, n, target) !== 'inside'
          expect(on || beyond === called).toBe(true)
        },
      ),
    )
  })

  it('mirror each other: who is not satisfied lies as far from the middle', () => {
    const satisfied = funnelCurve(0.8, 150, 0.998)
    const not = funnelCurve(0.2, 150, 0.998)

    expect(satisfied.upper).toBeCloseTo(1 - not.lower, 12)
    expect(satisfied.lower).toBeCloseTo(1 - not.upper, 12)
  })

  it('are the widened normal limits under overdispersion', () => {
    expect(funnelCurve(0.8, 150, 0.95, 2.5)).toEqual(funnelLimits(0.8, 150, 0.95, 2.5).drawn)
  })
})
