import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  netPromoter,
  netPromoterFigure,
} from '../../../../reports/scoring/profiles/nps/net-promoter.ts'

describe('the net promoter score', () => {
  // nps-variance: 50 promoters, 30 passives, 20 detractors
  const answers = [
    [10, 50],
    [7, 30],
    [3, 20],
  ] as const

  it('nps-variance: 30 with a standard error of 7.81', () => {
    const result = netPromoter(answers)
    expect(result).toMatchObject({ n: 100, score: 0.3 })
    expect(100 * Math.sqrt(result?.variance ?? Number.NaN)).toBeCloseTo(7.81024967591, 9)
  })

  it('nps-variance: 95 % interval from 14.69 to 45.31', () => {
    const figure = netPromoterFigure(answers)
    const interval = figure.status === 'measured' ? figure.interval : null
    expect(100 * (interval?.lower ?? Number.NaN)).toBeCloseTo(14.6922, 4)
    expect(100 * (interval?.upper ?? Number.NaN)).toBeCloseTo(45.3078, 4)
  })

  it('has no interval where everybody is of one class', () => {
    expect(netPromoterFigure([[9, 20]])).toMatchObject({ value: 1, interval: null })
  })

  it('is withheld without answers', () => {
    expect(netPromoterFigure([])).toEqual({ status: 'withheld', reason: 'no-responses', n: 0 })
  })

  it('refuses an answer outside 0…10', () => {
    expect(() => netPromoter([[11, 1]])).toThrow(RangeError)
  })

  it('equals the mean and the variance of −1, 0 and 1 over the respondents', () => {
    const counts = fc.array(fc.nat({ max: 50 }), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(counts, (all) => {
        fc.pre(all.some((count) => count > 0))
        const people = all.flatMap((count, answer) =>
          Array.from({ length: count }, () => (answer >= 9 ? 1 : answer >= 7 ? 0 : -1)),
        )
        const mean = people.reduce<number>((sum, one) => sum + one, 0) / people.length
        const squares = people.reduce<number>((sum, one) => sum + (one - mean) ** 2, 0)
        const result = netPromoter(all.map((count, answer) => [answer, count] as const))
        expect(result?.score).toBeCloseTo(mean, 12)
        expect(result?.variance).toBeCloseTo(squares / people.length ** 2, 12)
      }),
    )
  })
})
