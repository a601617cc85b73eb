import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundHalfUp, roundRatioHalfUp } from '../../../reports/statistics/round-half-up.ts'

describe('roundHalfUp', () => {
  it.each([
    // The UK ombudsman's charter scores print 76.5 as 77.
    { value: 76.5, digits: 0, rounded: 77 },
    { value: 2.5, digits: 0, rounded: 3 },
    { value: 86.49999999, digits: 0, rounded: 86 },
    // 1.005 lies below the half in binary; 1.005 · 100 is 100.49999999999999.
    { value: 1.005, digits: 2, rounded: 1.01 },
    { value: 8.345, digits: 2, rounded: 8.35 },
    { value: 1e-7, digits: 6, rounded: 0 },
    { value: 5e-7, digits: 6, rounded: 1e-6 },
    { value: 1e21, digits: 2, rounded: 1e21 },
    { value: -0.5, digits: 0, rounded: -1 },
    { value: -2.4, digits: 0, rounded: -2 },
  ])('rounds $value to $digits digits as $rounded', ({ value, digits, rounded }) => {
    expect(roundHalfUp(value, digits)).toBe(rounded)
  })

  it('does not print a minus before zero', () => {
    expect(Object.is(roundHalfUp(-0.2), 0)).toBe(true)
  })

  it('rounds every decimal with a 5 at the end upwards', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 1, max: 6 }),
        (k, digits) => {
          const half = Number(`${k}5e-${digits + 1}`)
          expect(roundHalfUp(half, digits)).toBe(Number(`${k + 1}e-${digits}`))
        },
      ),
    )
  })

  it('refuses what is no number', () => {
    expect(() => roundHalfUp(Number.NaN)).toThrow(RangeError)
    expect(() => roundHalfUp(Infinity)).toThrow(RangeError)
  })
})

describe('roundRatioHalfUp', () => {
  it.each([
    { of: [153, 2], rounded: 77 },
    { of: [152999, 2000], rounded: 76 },
    { of: [1, 3], digits: 4, rounded: 0.3333 },
    { of: [0, 7], rounded: 0 },
    // 9007199254740991 / 2 is a half that a double cannot hold.
    { of: [9007199254740991, 2], rounded: 4503599627370496 },
  ])('rounds $of as $rounded', ({ of: [numerator = 0, denominator = 1], digits, rounded }) => {
    expect(roundRatioHalfUp(numerator, denominator, digits)).toBe(rounded)
  })

  it('is off by at most half a step, and by exactly half only upwards', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 1e6 }), (numerator, denominator) => {
        const twice = 2n * BigInt(roundRatioHalfUp(numerator, denominator)) * BigInt(denominator)
        const error = twice - 2n * BigInt(numerator)
        expect(error > -BigInt(denominator) && error <= BigInt(denominator)).toBe(true)
      }),
    )
  })

  it('refuses what is no ratio of counts', () => {
    expect(() => roundRatioHalfUp(1, 0)).toThrow(RangeError)
    expect(() => roundRatioHalfUp(-1, 2)).toThrow(RangeError)
    expect(() => roundRatioHalfUp(0.5, 2)).toThrow(RangeError)
  })
})
