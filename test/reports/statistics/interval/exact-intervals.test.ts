import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agrestiCoull } from '../../../../reports/statistics/interval/agresti-coull.ts'
import { clopperPearson } from '../../../../reports/statistics/interval/clopper-pearson.ts'
import { proportionOfPopulation } from '../../../../reports/statistics/sampling/proportion-of-population.ts'
import { wilson } from '../../../../reports/statistics/wilson.ts'

const proportion = fc
  .integer({ min: 1, max: 300 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

/** P(X ≥ x) of a binomial, summed term by term from logarithms, so that no term underflows. */
function upperTail(x: number, n: number, p: number): number {
  let below = 0
  let logChoose = 0
  for (let k = 0; k < x; k++) {
    below += Math.exp(logChoose + k * Math.log(p) + (n - k) * Math.log1p(-p))
    logChoose += Math.log((n - k) / (k + 1))
  }
  return 1 - below
}

describe('Clopper–Pearson', () => {
  it('puts its limits where the tails are exactly α/2', () => {
    fc.assert(
      fc.property(proportion, ([x, n]) => {
        const { lower, upper } = clopperPearson(x, n)
        expect(x > 0 ? upperTail(x, n, lower) : 0.025).toBeCloseTo(0.025, 9)
        expect(x < n ? 1 - upperTail(x + 1, n, upper) : 0.025).toBeCloseTo(0.025, 9)
      }),
    )
  })

  it('holds what was seen and mirrors itself', () => {
    fc.assert(
      fc.property(proportion, ([x, n]) => {
        const yes = clopperPearson(x, n)
        const no = clopperPearson(n - x, n)
        expect(yes.lower).toBeLessThanOrEqual(x / n)
        expect(yes.upper).toBeGreaterThanOrEqual(x / n)
        expect(no.lower).toBeCloseTo(1 - yes.upper, 12)
      }),
    )
  })

  it('refuses what is no count', () => {
    expect(() => clopperPearson(3, 2)).toThrow(RangeError)
  })
})

describe('Agresti–Coull', () => {
  it('holds Wilson’s interval, around the same middle', () => {
    fc.assert(
      fc.property(proportion, ([x, n]) => {
        const wide = agrestiCoull(x, n)
        const score = wilson(x, n)
        expect(wide.lower).toBeLessThanOrEqual(score.lower + 1e-12)
        expect(wide.upper).toBeGreaterThanOrEqual(score.upper - 1e-12)
        expect(wide.clipped.lower).toBeGreaterThanOrEqual(0)
        expect(wide.clipped.upper).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('a share in a finite population', () => {
  it('has no error once everybody was asked', () => {
    expect(proportionOfPopulation(3, 4, 4)).toMatchObject({ se: 0, lower: 0.75, upper: 0.75 })
  })

  it('holds what was seen: at least the successes, at most all but the failures', () => {
    fc.assert(
      fc.property(proportion, fc.integer({ min: 0, max: 500 }), ([x, n], more) => {
        const result = proportionOfPopulation(x, n, n + more)
        if (result.status === 'withheld') return
        expect(result.exact?.lower).toBeGreaterThanOrEqual(x)
        expect(result.exact?.upper).toBeLessThanOrEqual(x + more)
        expect(result.exact?.lower).toBeLessThanOrEqual(result.exact?.upper ?? 0)
      }),
    )
  })

  it('is impossible from a sample larger than the population', () => {
    expect(proportionOfPopulation(3, 4, 3)).toMatchObject({ reason: 'impossible' })
  })
})
