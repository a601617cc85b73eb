import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mannKendall } from '../../../../reports/statistics/trend/mann-kendall.ts'

describe('trend over the years', () => {
  it('turns round with the series', () => {
    const series = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 15 })
    fc.assert(
      fc.property(series, (values) => {
        const there = mannKendall(values)
        const back = mannKendall(values.toReversed())
        expect(back.status).toBe(there.status)
        if (there.status === 'withheld' || back.status === 'withheld') return true
        const near = (a: number, b: number) => Math.abs(a - b) < 1e-12
        return back.s === 0 - there.s && near(back.sen, -there.sen) && near(back.p, there.p)
      }),
    )
  })

  it('finds the slope of a line, also over a year without a figure', () => {
    expect(mannKendall([10, 12, null, 16, 18])).toMatchObject({ n: 4, s: 6, sen: 2, tauB: 1 })
  })

  it.each([
    { values: [1, 2], reason: 'too-few-values' },
    { values: [1, null, null, 2], reason: 'too-few-values' },
    { values: [4, 4, 4, 4], reason: 'no-variation' },
  ])('is withheld for $values as $reason', ({ values, reason }) => {
    expect(mannKendall(values)).toMatchObject({ status: 'withheld', reason })
  })
})
