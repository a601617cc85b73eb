import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicCounts } from '../../../reports/disclosure/counts.ts'
import { DEFAULT_DISCLOSURE } from '../../../reports/disclosure/policy.ts'

describe('publicCounts', () => {
  it.each([
    { counts: [10, 20, 30, 40, 50], shown: [10, 20, 30, 40, 50], because: 'none is small' },
    { counts: [0, 0, 0, 40, 50], shown: [0, 0, 0, 40, 50], because: 'nobody is behind a 0' },
    {
      counts: [3, 20, 30, 40, 50],
      shown: [null, null, 30, 40, 50],
      because: '3 could be subtracted',
    },
    {
      counts: [1, 2, 30, 40, 50],
      shown: [null, null, null, 40, 50],
      because: '1 and 2 are 3 people',
    },
    {
      counts: [2, 4, 30, 40, 50],
      shown: [null, null, 30, 40, 50],
      because: '2 and 4 hide each other',
    },
    { counts: [0, 0, 0, 4, 5], shown: [null, null, null, null, null], because: 'only 9 answered' },
    { counts: [0, 0, 0, 0, 0], shown: [0, 0, 0, 0, 0], because: 'nobody answered' },
  ])('$counts → $shown: $because', ({ counts, shown }) => {
    expect(publicCounts(counts, DEFAULT_DISCLOSURE)).toEqual(shown)
  })

  it('never shows a count of 1 to 4, nor lets one be subtracted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 7 }), (counts) => {
        const shown = publicCounts(counts, DEFAULT_DISCLOSURE)
        expect(shown.every((count) => count === null || count === 0 || count >= 5)).toBe(true)

        const hidden = [...shown.keys()].filter((option) => shown[option] === null)
        const people = hidden.reduce((sum, option) => sum + (counts[option] ?? 0), 0)
        const all = shown.every((count) => count === null || count === 0)
        expect(hidden.length === 0 || all || (hidden.length >= 2 && people >= 5)).toBe(true)
      }),
    )
  })
})
