import { describe, expect, it } from 'vitest'
import {
  comparePromoters,
  netPromoter,
  promoterCounts,
} from '../../../../reports/statistics/summaries/net-promoter.ts'
import { distribution } from '../../../../reports/statistics/summaries/distribution.ts'
import { weightedQuantile } from '../../../../reports/statistics/summaries/weighted-quantile.ts'

describe('net promoter score', () => {
  it('groups 0–6, 7–8 and 9–10', () => {
    expect(promoterCounts([0, 6, 7, 8, 9, 10])).toEqual({
      detractors: 2,
      passives: 2,
      promoters: 2,
    })
    expect(() => promoterCounts([11])).toThrow(RangeError)
  })

  it('is withheld when nobody answered, and so is a comparison without spread', () => {
    expect(netPromoter({ detractors: 0, passives: 0, promoters: 0 })).toMatchObject({
      reason: 'no-values',
    })
    const all = netPromoter({ detractors: 0, passives: 0, promoters: 9 })
    if (all.status === 'withheld') throw new Error(all.reason)
    expect(comparePromoters(all, all)).toMatchObject({ reason: 'no-variation' })
  })
})

describe('distribution of answers', () => {
  it('finds the median of an even number of people between the two in the middle', () => {
    expect(distribution([2, 0, 2], [1, 2, 3])).toMatchObject({ median: 2, mean: 2, net: 0 })
    expect(distribution([3, 0, 2], [1, 2, 3])).toMatchObject({ median: 1 })
  })

  it('is withheld without answers', () => {
    expect(distribution([0, 0], [1, 2])).toMatchObject({ reason: 'no-values' })
  })
})

describe('weighted quantiles', () => {
  it('of one value are that value', () => {
    expect(weightedQuantile([4, null], [2, 5], [0, 0.5, 1])).toMatchObject({ quantiles: [4, 4, 4] })
  })

  it('are withheld without values', () => {
    expect(weightedQuantile([null], [1], [0.5])).toMatchObject({ reason: 'no-values' })
  })
})
