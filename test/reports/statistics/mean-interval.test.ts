import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { meanInterval, summarize } from '../../../reports/statistics/mean-interval.ts'
import { fivePointCounts } from '../../support/counts.ts'
import { expectAgreement, isUndefinedCase, referenceCases } from '../../support/reference-cases.ts'

const Inputs = v.object({
  counts: v.optional(v.record(v.string(), v.number())),
  values: v.optional(v.array(v.number())),
  conf: v.number(),
})

/** Counts by value, from either form that the reference cases use. */
function countsOf({ counts, values = [] }: v.InferOutput<typeof Inputs>): [number, number][] {
  if (counts) return Object.entries(counts).map(([value, count]) => [Number(value), count])
  return [...new Set(values)].map((value) => [value, values.filter((x) => x === value).length])
}

describe('the interval of a mean', () => {
  it.each(referenceCases('intervals', 'ci.meanT'))('agrees with R: $id', (one) => {
    const inputs = v.parse(Inputs, one.inputs)
    const pairs = countsOf(inputs)
    const summary = summarize(
      pairs.map(([, count]) => count),
      pairs.map(([value]) => value),
    )
    if (!summary) return expect.fail('somebody answered in every reference case')
    const interval = meanInterval(summary, inputs.conf)

    expectAgreement(one, summary, ['mean'])
    if (isUndefinedCase(one)) return expect(interval).toBeUndefined()
    if (!interval) return expect.fail('the reference has an interval')
    expectAgreement(one, interval, ['lower', 'upper'])
    expectAgreement(one, { sd: summary.sd ?? Number.NaN }, ['sd'])
  })

  it('does not claim certainty where all gave the same answer', () => {
    const summary = summarize([0, 0, 0, 0, 12], [1, 2, 3, 4, 5])

    expect(summary).toEqual({ n: 12, mean: 5, sd: 0 })
    expect(summary && meanInterval(summary)).toBeUndefined()
  })

  it('has no summary of nobody', () => {
    expect(summarize([0, 0, 0], [1, 2, 3])).toBeUndefined()
  })

  it('refuses counts and scores of different length', () => {
    expect(() => summarize([1, 2], [1, 2, 3])).toThrow('2 counts for 3 scores')
  })

  it('takes the mean of whole numbers as exactly as a double can', () => {
    fc.assert(
      fc.property(fivePointCounts, (counts) => {
        const n = counts.reduce((sum, count) => sum + count, 0)
        const points = counts.reduce((sum, count, option) => sum + count * (option + 1), 0)
        // Reference in rational arithmetic: |mean·n − points| is below half a unit in the last place.
        const mean = summarize(counts, [1, 2, 3, 4, 5])?.mean
        expect(mean).toBe(points / n)
      }),
    )
  })

  it('spreads as the answers written out one by one do', () => {
    fc.assert(
      fc.property(fivePointCounts, (counts) => {
        const answers = counts.flatMap((count, option) =>
          Array.from({ length: count }, () => option + 1),
        )
        fc.pre(answers.length > 1)
        const mean = answers.reduce((sum, x) => sum + x, 0) / answers.length
        const squares = answers.reduce((sum, x) => sum + (x - mean) ** 2, 0)
        expect(summarize(counts, [1, 2, 3, 4, 5])?.sd).toBeCloseTo(
          Math.sqrt(squares / (answers.length - 1)),
          9,
        )
      }),
      { numRuns: 50 },
    )
  })
})
