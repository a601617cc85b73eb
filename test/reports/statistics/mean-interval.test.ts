import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  type MeanSummary,
  meanInterval,
  summarize,
} from '../../../reports/statistics/mean-interval.ts'
import { present } from '../../support/figures.ts'
import { fivePointCounts } from '../../support/counts.ts'
import { definedAndNot, disagreements, referenceCases } from '../../support/reference-cases.ts'

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

function summaryOf(inputs: v.InferOutput<typeof Inputs>): MeanSummary {
  const pairs = countsOf(inputs)
  return present(
    summarize(
      pairs.map(([, count]) => count),
      pairs.map(([value]) => value),
    ),
  )
}

describe('the interval of a mean', () => {
  const cases = definedAndNot(referenceCases('intervals', 'ci.meanT'))

  it.each(cases.defined)('agrees with R: $id', (one) => {
    const inputs = v.parse(Inputs, one.inputs)
    const summary = summaryOf(inputs)
    const got = { ...summary, sd: summary.sd ?? 0, ...present(meanInterval(summary, inputs.conf)) }

    expect(disagreements(one, got, ['mean', 'sd', 'lower', 'upper'])).toEqual([])
  })

  it.each(cases.undefined)('has none where R has none: $id', (one) => {
    const summary = summaryOf(v.parse(Inputs, one.inputs))

    expect(disagreements(one, summary, ['mean'])).toEqual([])
    expect(meanInterval(summary)).toBeUndefined()
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
