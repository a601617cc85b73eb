import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../../reports/statistics/wilson.ts'
import { disagreements, referenceCases } from '../../support/reference-cases.ts'

const Inputs = v.object({ successes: v.number(), n: v.number(), conf: v.number() })

describe('wilson', () => {
  it.each(referenceCases('intervals', 'ci.wilson'))('agrees with R: $id', (one) => {
    const { successes, n, conf } = v.parse(Inputs, one.inputs)

    expect(disagreements(one, wilson(successes, n, conf), ['lower', 'upper'])).toEqual([])
  })

  const proportion = fc
    .integer({ min: 1, max: 10_000_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

  it('contains the estimate and lies in [0, 1]', () => {
    fc.assert(
      fc.property(proportion, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([x, n], level) => {
        const { lower, upper } = wilson(x, n, level)
        expect(lower).toBeGreaterThanOrEqual(0)
        expect(lower).toBeLessThanOrEqual(x / n)
        expect(upper).toBeGreaterThanOrEqual(x / n)
        expect(upper).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('says the same about the unsatisfied as about the satisfied', () => {
    fc.assert(
      fc.property(proportion, ([x, n]) => {
        const satisfied = wilson(x, n)
        const unsatisfied = wilson(n - x, n)
        expect(unsatisfied.lower).toBeCloseTo(1 - satisfied.upper, 12)
        expect(unsatisfied.upper).toBeCloseTo(1 - satisfied.lower, 12)
      }),
    )
  })

  it.each([
    [0, 0],
    [-1, 5],
    [6, 5],
    [0.5, 5],
    [Number.NaN, 5],
  ])('refuses %d of %d as a wiring mistake', (x, n) => {
    expect(() => wilson(x, n)).toThrow(RangeError)
  })
})
