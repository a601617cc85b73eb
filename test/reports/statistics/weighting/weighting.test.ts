import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapseThin } from '../../../../reports/statistics/weighting/collapse-thin.ts'
import { kish } from '../../../../reports/statistics/weighting/kish.ts'
import { categoryTotals } from '../../../../reports/statistics/weighting/margin.ts'
import { rakeCapped } from '../../../../reports/statistics/weighting/rake-capped.ts'
import { rake } from '../../../../reports/statistics/weighting/rake.ts'
import { trimWeights } from '../../../../reports/statistics/weighting/trim.ts'

const AGE = {
  name: 'age',
  targets: new Map([
    ['young', 400],
    ['old', 600],
  ]),
}
const SEX = {
  name: 'sex',
  targets: new Map([
    ['m', 490],
    ['f', 510],
  ]),
}

/** Samples in which every combination of age and sex answered, so that raking must converge. */
const samples = fc
  .tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 30 })))
  .map((counts) => {
    const cells = [
      ['young', 'm'],
      ['young', 'f'],
      ['old', 'm'],
      ['old', 'f'],
    ] as const
    return cells.map(([age, sex], i) => ({ age, sex, respondents: counts[i] ?? 1 }))
  })

describe('raking', () => {
  it('meets every margin, whether rows are people or cells', () => {
    fc.assert(
      fc.property(samples, (cells) => {
        const respondents = cells.map((cell) => cell.respondents)
        const margins = [
          { ...AGE, categories: cells.map(({ age }) => age) },
          { ...SEX, categories: cells.map(({ sex }) => sex) },
        ]
        const result = rake(
          cells.map(() => 1),
          margins,
          { respondents },
        )
        if (result.status === 'withheld') throw new Error(result.reason)
        expect(result.converged).toBe(true)
        for (const { categories, targets } of margins) {
          const totals = categoryTotals(categories, result.weights, respondents)
          for (const [name, target] of targets) expect(totals.get(name)).toBeCloseTo(target, 6)
        }
      }),
    )
  })

  it('says that it did not converge where margins contradict each other in the sample', () => {
    const margins = [
      { ...SEX, categories: ['m', 'm', 'f', 'f'] },
      { ...AGE, categories: ['young', 'young', 'old', 'old'] },
    ]

    expect(rake([1, 1, 1, 1], margins)).toMatchObject({ status: 'measured', converged: false })
  })

  it('names a category in which nobody answered', () => {
    const margin = { ...AGE, categories: ['young', 'young'] }

    expect(rake([1, 1], [margin])).toEqual({
      status: 'withheld',
      reason: 'empty-category',
      where: 'age: old',
    })
  })

  it('refuses margins that do not describe one population', () => {
    const margins = [
      { ...AGE, categories: ['young', 'old'] },
      {
        name: 'sex',
        categories: ['m', 'f'],
        targets: new Map([
          ['m', 1],
          ['f', 1],
        ]),
      },
    ]

    expect(rake([1, 1], margins)).toMatchObject({ reason: 'targets-disagree', where: 'sex' })
  })

  it('never lets a weight pass the cap', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 1.5, max: 6, noNaN: true }), (cells, cap) => {
        const people = cells.flatMap((cell) => Array.from({ length: cell.respondents }, () => cell))
        const margins = [
          { ...AGE, categories: people.map(({ age }) => age) },
          { ...SEX, categories: people.map(({ sex }) => sex) },
        ]
        const result = rakeCapped(
          people.map(() => 1),
          margins,
          cap,
        )
        if (result.status === 'withheld') throw new Error(result.reason)
        expect(Math.max(...result.weights)).toBeLessThanOrEqual(cap + 1e-4)
      }),
    )
  })
})

describe('trimming', () => {
  it('keeps the sum and the limits', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 4 })
    fc.assert(
      fc.property(weights, (start) => {
        const mean = start.reduce((sum, weight) => sum + weight, 0) / start.length
        const upper = 1.5 * mean
        const result = trimWeights(start, { upper, strict: true })
        if (result.status === 'withheld') return
        const sum = result.weights.reduce((total, weight) => total + weight, 0)
        expect(sum).toBeCloseTo(mean * start.length, 6)
        expect(Math.max(...result.weights)).toBeLessThanOrEqual(upper * (1 + 1e-9))
      }),
    )
  })

  it('gives up where the limits contradict the sum', () => {
    expect(trimWeights([2, 2, 2], { upper: 1 })).toMatchObject({ reason: 'not-converged' })
  })
})

describe('collapsing thin categories', () => {
  const margin = {
    name: 'age',
    categories: ['18-29', '30-44', '30-44', '30-44', '45-64', '45-64', '65+'],
    targets: new Map([
      ['18-29', 10],
      ['30-44', 20],
      ['45-64', 20],
      ['65+', 15],
    ]),
  }
  const order = ['18-29', '30-44', '45-64', '65+']

  it('merges neighbours until all are large enough, and says which', () => {
    const { margin: merged, merged: names } = collapseThin(margin, order, 3)

    expect([...merged.targets]).toEqual([
      ['18-29 + 30-44', 30],
      ['45-64 + 65+', 35],
    ])
    expect(names.get('45-64 + 65+')).toEqual(['45-64', '65+'])
    expect(merged.categories[0]).toBe('18-29 + 30-44')
  })

  it('changes nothing where nothing is thin', () => {
    const result = collapseThin(margin, order, 1)

    expect(result.margin).toEqual(margin)
    expect(result.merged.size).toBe(0)
  })
})

describe('effective sample size', () => {
  it('is n for equal weights and never more', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 })
    fc.assert(
      fc.property(weights, (own) => {
        const result = kish(own)
        if (result.status === 'withheld') throw new Error(result.reason)
        expect(result.neff).toBeLessThanOrEqual(own.length * (1 + 1e-12))
      }),
    )
    expect(kish([3, 3, 3])).toMatchObject({ neff: 3, deff: 1 })
  })

  it('is withheld without respondents', () => {
    expect(kish([0, 0])).toMatchObject({ reason: 'no-values' })
  })
})
