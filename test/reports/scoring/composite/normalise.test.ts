import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Normalisation, normalise } from '../../../../reports/scoring/composite/normalise.ts'

const minMax = (lower: number, upper: number, direction: 'higher' | 'lower' = 'higher') =>
  ({ kind: 'min-max', lower, upper, direction }) satisfies Normalisation
const target = (value: number, direction: 'higher' | 'lower' = 'higher') =>
  ({ kind: 'target', target: value, direction }) satisfies Normalisation

describe('a value is put on 0…100', () => {
  it.each<[string, number, Normalisation, number]>([
    // (3.85 − 1) / 4: the normalised mean of the 100 answers 5, 5, 20, 40, 30
    ['between stated bounds', 3.85, minMax(1, 5), 71.25],
    ['between bounds where lower is better', 12, minMax(10, 30, 'lower'), 90],
    ['at the end it passes', 6, minMax(1, 5), 100],
    ['at the other end it passes', -1, minMax(0, 5), 0],
    ['by its target', 0.72, target(0.9), 80],
    ['by its target, beaten', 0.95, target(0.9), 100],
    ['by its target, not reached', 10, target(7, 'lower'), 70],
    ['by its target where nothing is best', 0, target(7, 'lower'), 100],
  ])('%s', (_, value, rule, score) => {
    expect(normalise(value, null, rule).score).toBeCloseTo(score, 10)
  })

  it('refuses what is no number', () => {
    expect(() => normalise(Number.NaN, null, minMax(1, 5))).toThrow(RangeError)
  })
})

const RULES = fc.oneof(
  fc
    .record({
      lower: fc.double({ min: -100, max: 100, noNaN: true }),
      span: fc.double({ min: 0.1, max: 100, noNaN: true }),
      direction: fc.constantFrom('higher' as const, 'lower' as const),
    })
    .map(({ lower, span, direction }) => minMax(lower, lower + span, direction)),
  fc
    .record({
      value: fc.double({ min: 0.1, max: 100, noNaN: true }),
      direction: fc.constantFrom('higher' as const, 'lower' as const),
    })
    .map(({ value, direction }) => target(value, direction)),
)

describe('for any rule and value', () => {
  const VALUES = fc.double({ min: 0, max: 200, noNaN: true })

  it('the score lies in 0…100 and never falls as the value gets better', () => {
    fc.assert(
      fc.property(RULES, VALUES, VALUES, (rule, a, b) => {
        const [worse, better] = (rule.direction === 'higher') === a < b ? [a, b] : [b, a]
        const low = normalise(worse, null, rule).score
        const high = normalise(better, null, rule).score
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(100)
        expect(low).toBeLessThanOrEqual(high + 1e-9)
      }),
    )
  })

  it('the variance follows the slope of the score', () => {
    fc.assert(
      fc.property(RULES, VALUES, (rule, value) => {
        const step = 1e-5
        const at = normalise(value, 1, rule)
        const beside = normalise(value + step, null, rule)
        fc.pre(at.score > 0.01 && at.score < 99.99 && beside.score > 0 && beside.score < 100)
        const slope = Math.abs(beside.score - at.score) / step
        // A secant over such a step is off by up to a ten-thousandth of the slope itself.
        const distance = Math.abs(Math.sqrt(at.variance ?? Number.NaN) - slope)
        expect(distance).toBeLessThan(0.001 + slope / 1000)
      }),
    )
  })
})
