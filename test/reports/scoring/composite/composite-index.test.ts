import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type IndexPart,
  compositeIndex,
} from '../../../../reports/scoring/composite/composite-index.ts'

const equal = (scores: Readonly<Record<string, number | null>>): IndexPart[] =>
  Object.entries(scores).map(([id, score]) => ({ id, score, weight: 1 }))

describe('the index', () => {
  // GSA/digitalgov.gov, 5 January 2016: the government customer experience index, published whole.
  it.each([
    [{ satisfaction: 79, ease: 69, return: 86, recommend: 77 }, 77.75, 78],
    [{ satisfaction: 79, return: 86, recommend: 77 }, 242 / 3, 81],
    [{ satisfaction: 85, return: 89, recommend: 84 }, 86, 86],
    [{ satisfaction: 87, return: 82, recommend: 89 }, 86, 86],
  ])('of %j is %d, published as %d', (scores, index, published) => {
    const result = compositeIndex(equal(scores))
    expect(result).toMatchObject({ status: 'measured', published })
    expect(result.status === 'measured' && result.index).toBeCloseTo(index, 12)
  })

  it('weighs its parts', () => {
    const parts = [
      { id: 'a', score: 80, weight: 60 },
      { id: 'b', score: 50, weight: 40 },
    ]
    // 0.6 · 80 + 0.4 · 50
    expect(compositeIndex(parts)).toMatchObject({ index: 68, weights: [60, 40] })
  })

  it('rounds half-up what binary numbers put a hair below the half', () => {
    const parts = [
      { id: 'a', score: 57.4, weight: 0.7 },
      { id: 'b', score: 57.733333333333334, weight: 0.3 },
    ]
    expect(compositeIndex(parts)).toMatchObject({ published: 58 })
    expect(compositeIndex(parts, { decimals: 1 })).toMatchObject({ published: 57.5 })
  })

  it('is withheld when a part is missing, unless the policy says to reweigh', () => {
    const parts = [
      { id: 'a', score: 80, weight: 60 },
      { id: 'b', score: null, weight: 40 },
    ]
    expect(compositeIndex(parts)).toEqual({ status: 'withheld', missing: ['b'] })
    expect(compositeIndex(parts, { missing: 'reweigh' })).toMatchObject({
      status: 'measured',
      index: 80,
      weights: [100, 0],
      missing: ['b'],
    })
  })

  it('is withheld when every part is missing, whatever the policy', () => {
    expect(compositeIndex(equal({ a: null, b: null }), { missing: 'reweigh' })).toEqual({
      status: 'withheld',
      missing: ['a', 'b'],
    })
  })

  it.each([[[]], [[{ id: 'a', score: 50, weight: 0 }]], [[{ id: 'a', score: 101, weight: 1 }]]])(
    'refuses %j',
    (parts) => {
      expect(() => compositeIndex(parts)).toThrow(RangeError)
    },
  )
})

describe('its variance', () => {
  const part = (id: string, weight: number, variance: number | null): IndexPart => ({
    id,
    score: 50,
    weight,
    variance,
  })

  it('adds up over independent parts', () => {
    // 0.6² · 4 + 0.4² · 9
    const result = compositeIndex([part('a', 60, 4), part('b', 40, 9)], { independent: true })
    expect(result).toMatchObject({ noVariance: null })
    expect(result.status === 'measured' && result.variance).toBeCloseTo(2.88, 12)
  })

  it('is not given where the same people answered several parts', () => {
    expect(compositeIndex([part('a', 60, 4), part('b', 40, 9)])).toMatchObject({
      variance: null,
      noVariance: 'dependent-parts',
    })
  })

  it('needs no independence beside full counts, which have none', () => {
    const result = compositeIndex([part('a', 50, 4), part('b', 50, 0)])
    expect(result).toMatchObject({ variance: 1, noVariance: null })
  })

  it('is not given where a part has none', () => {
    expect(
      compositeIndex([part('a', 50, 4), part('b', 50, null)], { independent: true }),
    ).toMatchObject({ variance: null, noVariance: 'part-without-variance' })
  })
})

const PARTS = fc.array(
  fc.record({
    score: fc.double({ min: 0, max: 100, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
)
const named = (parts: readonly Omit<IndexPart, 'id'>[]) =>
  parts.map((part, at) => ({ ...part, id: String(at) }))
const indexOf = (parts: readonly IndexPart[]) => {
  const result = compositeIndex(parts)
  return result.status === 'measured' ? result.index : Number.NaN
}

describe('for any parts', () => {
  it('the index lies between the lowest and the highest score', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const scores = parts.map(({ score }) => score)
        const index = indexOf(named(parts))
        expect(index).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9)
        expect(index).toBeLessThanOrEqual(Math.max(...scores) + 1e-9)
      }),
    )
  })

  it('only the proportions of the weights count, and not the order of the parts', () => {
    fc.assert(
      fc.property(PARTS, fc.double({ min: 0.1, max: 10, noNaN: true }), (parts, factor) => {
        const scaled = parts.map(({ score, weight }) => ({ score, weight: weight * factor }))
        expect(indexOf(named(scaled.toReversed()))).toBeCloseTo(indexOf(named(parts)), 8)
      }),
    )
  })
})
