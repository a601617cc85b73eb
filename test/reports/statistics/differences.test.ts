import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { holm } from '../../../reports/statistics/holm.ts'
import { type MeanSummary, summarize } from '../../../reports/statistics/mean-interval.ts'
import { newcombe } from '../../../reports/statistics/newcombe.ts'
import { type ZTest, twoProportions } from '../../../reports/statistics/two-proportions.ts'
import { welch } from '../../../reports/statistics/welch.ts'
import { present } from '../../support/figures.ts'
import { definedAndNot, disagreements, referenceCases } from '../../support/reference-cases.ts'

const Proportions = v.object({
  x1: v.number(),
  n1: v.number(),
  x2: v.number(),
  n2: v.number(),
  conf: v.number(),
})

describe('newcombe', () => {
  it.each(referenceCases('intervals', 'ci.newcombeDiff'))('agrees with R: $id', (one) => {
    const { x1, n1, x2, n2, conf } = v.parse(Proportions, one.inputs)
    const { difference: diff, lower, upper } = newcombe(x1, n1, x2, n2, conf)

    expect(disagreements(one, { diff, lower, upper }, ['diff', 'lower', 'upper'])).toEqual([])
  })

  it('gives the example of the paper: 56/70 against 48/80', () => {
    // Newcombe (1998), table II, method 10: 0.0524 to 0.3339
    const { lower, upper } = newcombe(56, 70, 48, 80)

    expect(lower).toBeCloseTo(0.0524, 4)
    expect(upper).toBeCloseTo(0.3339, 4)
  })
})

function testOf(inputs: unknown): ZTest | undefined {
  const { x1, n1, x2, n2 } = v.parse(Proportions, inputs)
  return twoProportions(x1, n1, x2, n2)
}

describe('twoProportions', () => {
  const cases = definedAndNot(referenceCases('tests-of-difference', 'test.twoProportions'))

  it.each(cases.defined)('agrees with R: $id', (one) => {
    const { difference: diff, z, p } = present(testOf(one.inputs))

    expect(disagreements(one, { diff, z, p }, ['diff', 'z', 'p'])).toEqual([])
  })

  it.each(cases.undefined)('has no test where R has none: $id', ({ inputs }) => {
    expect(testOf(inputs)).toBeUndefined()
  })

  it('refuses more successes than respondents', () => {
    expect(() => twoProportions(5, 4, 1, 4)).toThrow('5 of 4')
  })
})

const Samples = v.object({ a: v.array(v.number()), b: v.array(v.number()), conf: v.number() })

function summaryOf(values: readonly number[]): MeanSummary {
  const each = values.map(() => 1)
  return present(summarize(each, values))
}

describe('welch', () => {
  it.each(referenceCases('tests-of-difference', 'test.welchT'))('agrees with R: $id', (one) => {
    const { a, b, conf } = v.parse(Samples, one.inputs)
    const test = welch(summaryOf(a), summaryOf(b), conf)

    expect(disagreements(one, test, ['t', 'df', 'p', 'lower', 'upper'])).toEqual([])
  })

  it('has no test where neither side shows any spread', () => {
    expect(welch(summaryOf([5, 5, 5]), summaryOf([4, 4]))).toBeUndefined()
  })

  it('has no test of one respondent', () => {
    expect(welch(summaryOf([5]), summaryOf([4, 3]))).toBeUndefined()
  })
})

const PValues = v.object({ p: v.array(v.nullable(v.number())) })
const HolmExpected = v.object({ holm: v.array(v.nullable(v.number())) })

describe('holm', () => {
  it.each(referenceCases('tests-of-difference', 'test.adjustP'))('agrees with R: $id', (one) => {
    const given = v.parse(PValues, one.inputs).p.filter((p) => p !== null)
    const expected = v.parse(HolmExpected, one.expected).holm.filter((p) => p !== null)
    const got = holm(given)

    expect(got).toHaveLength(expected.length)
    for (const [index, p] of expected.entries()) expect(got[index]).toBeCloseTo(p, 10)
  })

  it('never lowers a p value and never turns two of them round', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (ps) => {
        const got = holm(ps)
        for (const [index, p] of got.entries()) {
          expect(p).toBeGreaterThanOrEqual(ps[index] ?? 1)
          expect(p).toBeLessThanOrEqual(1)
        }
        const inOrderGiven = [...ps.keys()].toSorted((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0))
        const ordered = inOrderGiven.map((index) => got[index] ?? 0)
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b))
      }),
    )
  })
})
