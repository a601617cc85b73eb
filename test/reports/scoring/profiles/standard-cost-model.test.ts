import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  burden,
  burdenChange,
  presentValue,
} from '../../../../reports/scoring/profiles/scm/standard-cost-model.ts'

/** scm-monthly-form: productivitycalculator.net, 50 an hour, 2 hours, 1,000 firms, monthly. */
const MONTHLY_FORM = { centsPerHour: 5000, hours: 2, population: 1000, frequency: 12 }

describe('the burden of an obligation', () => {
  it('scm-monthly-form: 100 an occurrence, 1.2 million a year', () => {
    expect(burden(MONTHLY_FORM)).toEqual({ centsPerOccurrence: 10_000, centsPerYear: 120_000_000 })
  })

  it('scm-monthly-form: 8,428,297.85 over ten years at 7 %', () => {
    expect(presentValue(1_200_000, 0.07, 10)).toBeCloseTo(8_428_297.84912, 4)
  })

  it('counts what people pay besides their time', () => {
    expect(burden({ ...MONTHLY_FORM, outOfPocketCents: 500 }).centsPerYear).toBe(126_000_000)
  })

  it.each([{ hours: -1 }, { population: Number.NaN }, { frequency: Infinity }])(
    'refuses %j',
    (change) => {
      expect(() => burden({ ...MONTHLY_FORM, ...change })).toThrow(RangeError)
    },
  )

  it('falls by what a transformation saves', () => {
    const after = { ...MONTHLY_FORM, hours: 0.5, frequency: 4 }
    // 50 · 0.5 · 1,000 · 4 = 100,000 of 1,200,000 are left
    expect(burdenChange([MONTHLY_FORM], [after])).toMatchObject({
      savedCentsPerYear: 110_000_000,
      savedShare: 11 / 12,
    })
  })

  it('has no saved share where there was no burden', () => {
    expect(burdenChange([], [MONTHLY_FORM]).savedShare).toBeNull()
  })
})

describe('present value', () => {
  it('is the sum of the discounted years', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        (amount, rate, years) => {
          let sum = 0
          for (let year = 1; year <= years; year++) sum += amount / (1 + rate) ** year
          expect(Math.abs(presentValue(amount, rate, years) - sum)).toBeLessThanOrEqual(
            1e-9 * (sum + 1),
          )
        },
      ),
    )
  })

  it('adds the years up without a discount', () => {
    expect(presentValue(10, 0, 3)).toBe(30)
  })

  it.each([
    [0.05, 1.5],
    [0.05, -1],
    [-1, 3],
  ])('refuses a rate of %d over %d years', (rate, years) => {
    expect(() => presentValue(1, rate, years)).toThrow(RangeError)
  })
})
