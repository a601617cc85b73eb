import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustChanges, compareHistograms } from '../../../reports/scoring/change.ts'
import { DEFAULT_MINIMUM_BASE } from '../../../reports/scoring/profile.ts'
import { lvMk402 } from '../../../reports/scoring/profiles/lv-mk402/profile.ts'
import { ukGds } from '../../../reports/scoring/profiles/uk-gds/profile.ts'
import { fivePointCounts } from '../../support/counts.ts'
import { comparedChange, ruleOf } from '../../support/figures.ts'

const index = ruleOf(ukGds, 'satisfaction-index')
const topTwo = ruleOf(ukGds, 'satisfaction-top-two')
const mean = ruleOf(lvMk402, 'satisfaction-mean')

function compare(rule: typeof index, before: readonly number[], after: readonly number[]) {
  return compareHistograms(
    rule,
    { counts: before, notApplicable: 0 },
    { counts: after, notApplicable: 0 },
    DEFAULT_MINIMUM_BASE,
  )
}

describe('a change of a share', () => {
  it('has the interval and the p value of the literature', () => {
    // 48 of 80 before, 56 of 70 after: Newcombe (1998), table II: 0.0524 to 0.3339; R prop.test
    // without correction: p = 0.00804508136819656
    const change = comparedChange(compare(topTwo, [0, 0, 32, 0, 48], [0, 0, 14, 0, 56]))

    expect(change).toMatchObject({
      verdict: 'rose',
      n: { before: 80, after: 70 },
      interval: { method: 'newcombe', level: 0.95 },
    })
    expect(change.difference).toBeCloseTo(0.2, 12)
    expect(change.interval.lower).toBeCloseTo(0.0524, 4)
    expect(change.interval.upper).toBeCloseTo(0.3339, 4)
    expect(change.p).toBeCloseTo(0.00804508136819656, 10)
  })

  it('has no test where everybody was satisfied both times', () => {
    expect(compare(topTwo, [0, 0, 0, 0, 20], [0, 0, 0, 5, 20])).toEqual({
      verdict: 'not-comparable',
      reason: 'no-test-possible',
    })
  })
})

describe('a change of a mean', () => {
  it('is the real one of an OPG service, March to April 2026: the index rose by 0.0057', () => {
    // ministryofjustice/opg-performance-data: published 85 and 89, like for like 84.97 and 85.54
    const march = [476, 510, 1608, 6144, 12538]
    const april = [422, 406, 1322, 5772, 11647]
    const change = comparedChange(compare(index, march, april))

    expect(change.difference).toBeCloseTo(0.005692, 6)
    expect(change.verdict).toBe('rose')
  })

  it('is the same on the scale 1…5 as on the index, four times as large', () => {
    fc.assert(
      fc.property(fivePointCounts, fivePointCounts, (before, after) => {
        const onIndex = compare(index, before, after)
        const onScale = compare(mean, before, after)
        expect(onScale.verdict).toBe(onIndex.verdict)
        fc.pre('p' in onIndex && 'p' in onScale)
        expect(onScale.difference).toBeCloseTo(4 * onIndex.difference, 9)
        expect(onScale.p).toBeCloseTo(onIndex.p, 9)
      }),
    )
  })
})

describe('every comparison', () => {
  const opposite = {
    rose: 'fell',
    fell: 'rose',
    'no-certain-change': 'no-certain-change',
    'not-comparable': 'not-comparable',
  } as const

  it('turns round with the periods', () => {
    fc.assert(
      fc.property(
        fivePointCounts,
        fivePointCounts,
        fc.constantFrom(index, topTwo, mean),
        (before, after, rule) => {
          const there = compare(rule, before, after)
          const back = compare(rule, after, before)
          expect(back.verdict).toBe(opposite[there.verdict])
          fc.pre('p' in there && 'p' in back)
          expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 9)
        },
      ),
    )
  })

  it('calls a change certain only where the interval excludes 0', () => {
    fc.assert(
      fc.property(
        fivePointCounts,
        fivePointCounts,
        fc.constantFrom(index, topTwo, mean),
        (before, after, rule) => {
          const change = compare(rule, before, after)
          fc.pre(change.verdict === 'rose' || change.verdict === 'fell')
          const { lower, upper } = change.interval
          expect(change.verdict === 'rose' ? lower : -upper).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('says nothing of fewer than 10 respondents, whose figure is withheld', () => {
    expect(compare(index, [0, 0, 0, 4, 5], [10, 10, 10, 10, 10])).toEqual({
      verdict: 'not-comparable',
      reason: 'base-too-small',
    })
  })

  it('says which period has no answers', () => {
    expect(compare(index, [0, 0, 0, 0, 0], [10, 10, 10, 10, 10])).toMatchObject({
      reason: 'nothing-before',
    })
    expect(compare(index, [10, 10, 10, 10, 10], [0, 0, 0, 0, 0])).toMatchObject({
      reason: 'nothing-after',
    })
  })
})

describe('adjustChanges', () => {
  it('takes back a "rose" that stands among many comparisons', () => {
    // p = 0.0080 alone; among ten it is 0.080 (Holm), no longer below 0.05
    const rose = compare(topTwo, [0, 0, 32, 0, 48], [0, 0, 14, 0, 56])
    const level = compare(topTwo, [0, 0, 50, 0, 50], [0, 0, 50, 0, 50])
    const table = adjustChanges([rose, ...Array.from({ length: 9 }, () => level)])

    expect(rose.verdict).toBe('rose')
    expect(table[0]).toMatchObject({
      verdict: 'no-certain-change',
      p: expect.closeTo(0.0804508, 6),
    })
  })

  it('does not count what could not be compared', () => {
    const rose = compare(topTwo, [0, 0, 32, 0, 48], [0, 0, 14, 0, 56])
    const nothing = compare(topTwo, [0, 0, 0, 0, 0], [0, 0, 14, 0, 56])

    expect(adjustChanges([nothing, rose, nothing])).toEqual([nothing, rose, nothing])
  })
})
