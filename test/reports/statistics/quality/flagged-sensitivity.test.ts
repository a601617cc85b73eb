import { describe, expect, it } from 'vitest'
import {
  flaggedSensitivity,
  straightLinersAtMost,
} from '../../../../reports/statistics/quality/flagged-sensitivity.ts'

describe('sensitivity to doubtful answers', () => {
  it('tells what the mean would be without them', () => {
    const result = flaggedSensitivity([10, 0, 0, 0, 10], [0, 0, 0, 0, 5], [1, 2, 3, 4, 5])

    expect(result).toMatchObject({
      flaggedShare: 0.25,
      withAll: 3,
      without: expect.closeTo(35 / 15, 12),
      difference: expect.closeTo(35 / 15 - 3, 12),
    })
  })

  it('is nothing without flagged answers', () => {
    expect(flaggedSensitivity([1, 2], [0, 0], [0, 1])).toMatchObject({
      difference: 0,
      flaggedShare: 0,
    })
  })

  it('is withheld when everybody is flagged or nobody answered', () => {
    expect(flaggedSensitivity([1, 2], [1, 2], [0, 1])).toMatchObject({ reason: 'too-few-values' })
    expect(flaggedSensitivity([0, 0], [0, 0], [0, 1])).toMatchObject({ reason: 'no-values' })
  })

  it('refuses more flagged than there are', () => {
    expect(() => flaggedSensitivity([1, 2], [2, 0], [0, 1])).toThrow(RangeError)
  })

  it('bounds the straight-liners by the smallest diagonal', () => {
    const pair = (same: number) => [
      [same, 3],
      [2, 1],
    ]

    expect(straightLinersAtMost([pair(10), pair(4), pair(7)])).toBe(5)
    expect(straightLinersAtMost([])).toBe(0)
  })
})
