import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  independentDesign,
  type SurveyDesign,
} from '../../../../reports/statistics/survey/design.ts'
import { domainMeans } from '../../../../reports/statistics/survey/domain-means.ts'
import { weightedMean } from '../../../../reports/statistics/survey/weighted-mean.ts'
import { weightedRatio } from '../../../../reports/statistics/survey/weighted-ratio.ts'
import { weightedShares } from '../../../../reports/statistics/survey/weighted-shares.ts'
import { exactMean, toNumber } from './exact-mean.ts'

const sampled = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 10 }), weight: fc.integer({ min: 1, max: 999 }) }),
  { minLength: 2, maxLength: 60 },
)

/** Six visitors of three centres in two regions; made up. */
const VALUES = [4, 5, 3, 2, 5, 4]
const STRATA = ['north', 'north', 'north', 'south', 'south', 'south']
const CENTRES = ['a', 'a', 'b', 'c', 'd', 'd']

function meanOf(values: readonly (number | null)[], design: SurveyDesign) {
  const result = weightedMean(values, design)
  if (result.status === 'withheld') throw new Error(result.reason)
  return result
}

/** Sample variance with divisor n − 1. */
function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}

describe('weighted mean', () => {
  it('equals the fraction of integers that it stands for', () => {
    fc.assert(
      fc.property(sampled, (rows) => {
        const values = rows.map(({ value }) => value)
        const weights = rows.map(({ weight }) => weight)
        const exact = toNumber(exactMean(values, weights))
        expect(meanOf(values, independentDesign(weights)).value).toBeCloseTo(exact, 12)
      }),
    )
  })

  it('does not depend on the order of the respondents', () => {
    fc.assert(
      fc.property(sampled, (rows) => {
        const of = (list: typeof rows) =>
          meanOf(
            list.map(({ value }) => value),
            independentDesign(list.map(({ weight }) => weight)),
          )
        const there = of(rows)
        const back = of(rows.toReversed())
        expect(back.value).toBeCloseTo(there.value, 12)
        expect(back.se).toBeCloseTo(there.se, 12)
      }),
    )
  })

  it('says the same of cells with counts as of the respondents in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 5 }),
        (counts) => {
          const options = counts.map((_, option) => option)
          const singles = options.flatMap((option) =>
            Array.from({ length: counts[option] ?? 0 }, () => option),
          )
          const cells = meanOf(
            options,
            independentDesign(
              counts.map(() => 2),
              counts,
            ),
          )
          const people = meanOf(singles, independentDesign(singles.map(() => 2)))
          expect(cells.n).toBe(people.n)
          expect(cells.df).toBe(people.df)
          expect(cells.value).toBeCloseTo(people.value, 12)
          expect(cells.se).toBeCloseTo(people.se, 12)
          expect(cells.deff).toBeCloseTo(people.deff ?? 0, 9)
        },
      ),
    )
  })

  it('has the textbook variance s²/n (1 − n/N) in a simple random sample', () => {
    const design = {
      weights: VALUES.map(() => 5),
      stages: [{ population: VALUES.map(() => 30) }],
    }
    const result = meanOf(VALUES, design)

    expect(result.variance).toBeCloseTo((variance(VALUES) / 6) * (1 - 6 / 30), 14)
    expect(result.deff).toBeCloseTo(1, 12)
  })

  it('adds Wₕ² sₕ²/nₕ over strata', () => {
    const weights = [10, 10, 10, 30, 30, 30]
    const result = meanOf(VALUES, { weights, stages: [{ strata: STRATA }] })
    const north = variance(VALUES.slice(0, 3)) / 3
    const south = variance(VALUES.slice(3)) / 3

    expect(result.value).toBeCloseTo(0.25 * 4 + 0.75 * (11 / 3), 14)
    expect(result.variance).toBeCloseTo(0.25 ** 2 * north + 0.75 ** 2 * south, 14)
    expect(result.df).toBe(4)
  })

  it('takes the spread between centres, not visitors, where centres were sampled', () => {
    const mean = 23 / 6
    const totals = [[4, 5], [3], [2], [5, 4]].map((visitors) =>
      visitors.reduce((sum, value) => sum + value - mean, 0),
    )
    const expected = ((4 / 3) * totals.reduce((sum, total) => sum + total ** 2, 0)) / 36

    const result = meanOf(VALUES, { weights: VALUES.map(() => 1), stages: [{ units: CENTRES }] })
    expect(result.variance).toBeCloseTo(expected, 14)
    expect(result.df).toBe(3)
  })

  it('adds what visitors differ within centres when both stages are corrected', () => {
    // Two of four centres, in each two of three visitors: (1 − 2/4)·2·Σ(zᵢ − z̄)² + 2/4 · within.
    const values = [1, 3, 6, 8]
    const units = ['a', 'a', 'b', 'b']
    const result = meanOf(values, {
      weights: [3, 3, 3, 3],
      stages: [{ units, population: [4, 4, 4, 4] }, { population: [3, 3, 3, 3] }],
    })
    const z = values.map((value) => (value - 4.5) / 4)
    const [a = 0, b = 0, c = 0, d = 0] = z
    const between = 0.5 * 2 * ((a + b - (c + d)) ** 2 / 2)
    const within = (1 - 2 / 3) * 2 * ((a - b) ** 2 / 2 + (c - d) ** 2 / 2)
    expect(result.variance).toBeCloseTo(between + 0.5 * within, 14)
  })

  it('has no error when everybody of a population was asked', () => {
    const design = { weights: [1, 1, 1, 1], stages: [{ population: [4, 4, 4, 4] }] }

    expect(meanOf([1, 0, 1, 1], design)).toMatchObject({ value: 0.75, se: 0 })
  })

  it('refuses a sample larger than its population', () => {
    const design = { weights: [1, 1], stages: [{ population: [1.5, 1.5] }] }

    expect(weightedMean([1, 0], design)).toMatchObject({ status: 'withheld', reason: 'impossible' })
  })

  it('withholds the figure when a stratum has one centre, and names it', () => {
    const design = { weights: [1, 1, 1], stages: [{ strata: ['x', 'x', 'y'] }] }

    expect(weightedMean([1, 2, 3], design)).toEqual({
      status: 'withheld',
      reason: 'lonely-unit',
      where: 'y',
    })
    expect(weightedMean([1, 2, 3], { ...design, lonely: 'certainty' }).status).toBe('measured')
  })

  it('leaves people without an answer in the sample but outside the mean', () => {
    const result = meanOf([4, null, 2], independentDesign([1, 1, 1]))

    expect(result).toMatchObject({ value: 3, n: 2, df: 2 })
    // Domain estimation: values (4 − 3)/2, 0, (2 − 3)/2 and three units.
    expect(result.variance).toBeCloseTo((3 / 2) * (0.25 + 0.25), 14)
  })

  it.each([
    { name: 'nobody answered', values: [null, null], weights: [1, 1] },
    { name: 'all weights are zero', values: [1, 2], weights: [0, 0] },
    { name: 'there is nobody', values: [], weights: [] },
  ])('is withheld when $name', ({ values, weights }) => {
    expect(weightedMean(values, independentDesign(weights))).toMatchObject({ reason: 'no-values' })
  })
})

describe('shares, domains and ratios', () => {
  it('shares of all categories sum to one', () => {
    const result = weightedShares(['a', 'b', null, 'a'], independentDesign([1, 2, 5, 4]))
    if (result.status === 'withheld') throw new Error(result.reason)
    const shares = [...result.shares.values()].map(({ value }) => value)

    expect(shares).toEqual([5 / 7, 2 / 7])
  })

  it('a domain of everybody is the whole', () => {
    const design = independentDesign([1, 2, 3])
    const whole = weightedMean([1, 5, 2], design)

    expect(domainMeans([1, 5, 2], ['all', 'all', 'all'], design).get('all')).toEqual(whole)
  })

  it('a ratio to one is a mean', () => {
    const design = independentDesign([1, 2, 3])
    const mean = weightedMean([1, 5, 2], design)
    const ratio = weightedRatio([1, 5, 2], [1, 1, 1], design)
    if (mean.status === 'withheld' || ratio.status === 'withheld') throw new Error('withheld')

    expect(ratio.value).toBeCloseTo(mean.value, 14)
    expect(ratio.se).toBeCloseTo(mean.se, 14)
  })

  it('a ratio to nothing is withheld', () => {
    expect(weightedRatio([1, 2], [0, 0], independentDesign([1, 1]))).toMatchObject({
      reason: 'no-variation',
    })
  })
})
