import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importancePerformance } from '../../../../reports/statistics/drivers/importance-performance.ts'
import { keyDrivers } from '../../../../reports/statistics/drivers/key-drivers.ts'
import { regression } from '../../../../reports/statistics/drivers/regression.ts'
import { shapley } from '../../../../reports/statistics/drivers/shapley.ts'
import { weightedCorrelations } from '../../../../reports/statistics/drivers/weighted-correlations.ts'
import { pearson } from '../../../../reports/statistics/scales/correlation.ts'
import {
  type PairCounts,
  pairMoments,
  pairSpearman,
} from '../../../../reports/statistics/scales/pair-counts.ts'
import { midRanks } from '../../../../reports/statistics/difference/ranks.ts'

/** Answers to three items and the overall rating, made up; drivers are correlated. */
const A = [1, 2, 3, 4, 5, 4, 3, 2, 5, 1, 4, 2]
const B = [2, 2, 3, 5, 4, 4, 2, 1, 5, 2, 3, 3]
const C = [5, 1, 4, 2, 3, 3, 5, 2, 1, 4, 2, 4]
const RATING = [1, 2, 4, 4, 5, 5, 3, 1, 5, 2, 4, 3]
const DRIVERS = { a: A, b: B, c: C }

function r2Of(names: readonly (keyof typeof DRIVERS)[]): number {
  if (names.length === 0) return 0
  const fit = regression(
    RATING,
    names.map((name) => ({ name, values: DRIVERS[name] })),
  )
  if (fit.status === 'withheld') throw new Error(fit.reason)
  return fit.r2
}

describe('Shapley shares of R²', () => {
  const names = ['a', 'b', 'c'] as const
  const { matrix } = weightedCorrelations([
    ...names.map((name) => ({ name, values: DRIVERS[name] })),
    { name: 'rating', values: RATING },
  ])
  const r = matrix.map((row) => row.map((value) => value ?? 0))
  const result = shapley(
    names,
    r.slice(0, 3).map((row) => row.slice(0, 3)),
    r.slice(0, 3).map((row) => row[3] ?? 0),
  )

  it('are what each driver adds, averaged over all orders', () => {
    const orders = [
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
      ['b', 'a', 'c'],
      ['b', 'c', 'a'],
      ['c', 'a', 'b'],
      ['c', 'b', 'a'],
    ] as const
    if (result.status === 'withheld') throw new Error(result.reason)
    for (const { name, lmg } of result.drivers) {
      const added = orders.map((order) => {
        const at = order.findIndex((own) => own === name)
        return r2Of(order.slice(0, at + 1)) - r2Of(order.slice(0, at))
      })
      expect(lmg).toBeCloseTo(added.reduce((sum, value) => sum + value, 0) / 6, 10)
    }
  })

  it('sum to R²', () => {
    if (result.status === 'withheld') throw new Error(result.reason)
    const sum = result.drivers.reduce((total, { lmg }) => total + lmg, 0)
    expect(sum).toBeCloseTo(r2Of(['a', 'b', 'c']), 10)
  })

  it('are withheld when a driver repeats another', () => {
    const repeated = shapley(
      ['a', 'a again'],
      [
        [1, 1],
        [1, 1],
      ],
      [0.5, 0.5],
    )
    expect(repeated).toMatchObject({ reason: 'collinear' })
  })
})

describe('regression', () => {
  it('finds a line that all answers lie on', () => {
    const line = regression(
      A.map((a, i) => 1 + 2 * a + (C[i] ?? 0)),
      [
        { name: 'a', values: A },
        { name: 'c', values: C },
      ],
    )
    if (line.status === 'withheld') throw new Error(line.reason)
    const [constant, a, c] = line.coefficients.map(({ coefficient }) => coefficient)
    expect([constant, a, c].map((value) => Math.round((value ?? 0) * 1e9) / 1e9)).toEqual([1, 2, 1])
    expect(line.r2).toBeCloseTo(1, 12)
  })

  it('needs a respondent more than coefficients', () => {
    expect(regression([1, 2], [{ name: 'a', values: [1, 3] }])).toMatchObject({
      reason: 'too-few-values',
    })
  })

  it('leaves out people with an answer missing', () => {
    const fit = regression([...RATING, 3, null], [{ name: 'a', values: [...A, null, 4] }])
    expect(fit).toMatchObject({ n: 12 })
  })
})

describe('joint counts of two items', () => {
  const answers = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    { minLength: 3, maxLength: 80 },
  )
  const scores = [1, 2, 3, 4, 5]

  function countsOf(pairs: readonly (readonly [number, number])[]): PairCounts {
    const counts = scores.map((_, i) =>
      scores.map((_score, j) => pairs.filter(([x, y]) => x === i && y === j).length),
    )
    return { counts, rowScores: scores, columnScores: scores }
  }

  it('give the correlations of the single answers', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const x = pairs.map(([own]) => own)
        const y = pairs.map(([, own]) => own)
        const expected = pearson(x, y)
        const r = pairMoments(countsOf(pairs))?.correlation ?? null
        const rho = pairSpearman(countsOf(pairs))
        const ranked = pearson(midRanks(x).ranks, midRanks(y).ranks)
        expect((r ?? 9) - (expected ?? 9)).toBeCloseTo(0, 10)
        expect((rho ?? 9) - (ranked ?? 9)).toBeCloseTo(0, 10)
      }),
    )
  })
})

describe('key drivers', () => {
  /** Joint counts of `n` people of whom most agree with themselves. */
  function pair(n: number): PairCounts {
    const same = Math.round(n * 0.4)
    const apart = Math.round(n * 0.1)
    return {
      counts: [
        [same, apart],
        [apart, n - same - 2 * apart],
      ],
      rowScores: [1, 2],
      columnScores: [1, 2],
    }
  }

  it('are Shapley shares from 200 answers on', () => {
    const result = keyDrivers(['a', 'b'], [pair(200), pair(200)], () => pair(200))

    expect(result).toMatchObject({
      method: 'shapley',
      n: 200,
      importance: [{ importance: expect.closeTo(0.5, 9) }, { importance: expect.closeTo(0.5, 9) }],
    })
  })

  it('are plain rank correlations below that, and say so', () => {
    const result = keyDrivers(['a', 'b'], [pair(200), pair(200)], () => pair(190))

    expect(result).toMatchObject({ method: 'spearman', n: 190, r2: null })
  })

  it('need answers', () => {
    expect(keyDrivers(['a'], [pair(0)], () => pair(0))).toMatchObject({ reason: 'too-few-values' })
  })
})

describe('importance–performance map', () => {
  it('cuts at the means and names what to improve first', () => {
    const map = importancePerformance([
      { name: 'speed', importance: 0.6, performance: 3 },
      { name: 'staff', importance: 0.4, performance: 5 },
      { name: 'parking', importance: 0.2, performance: 4 },
    ])
    const quadrants = map?.points.map(({ name, quadrant }) => `${name}: ${quadrant}`)

    expect(map?.cut).toEqual({ importance: expect.closeTo(0.4, 12), performance: 4 })
    expect(quadrants?.[0]).toBe('speed: improve-first')
    expect(quadrants?.[2]).toBe('parking: possible-overkill')
  })

  it('is nothing without drivers', () => {
    expect(importancePerformance([])).toBeUndefined()
  })
})
