import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranks } from '../../../../reports/scoring/composite/rank.ts'
import { sensitivity } from '../../../../reports/scoring/composite/sensitivity.ts'

describe('places', () => {
  it('are shared by equals, and the next place stays empty', () => {
    expect(ranks([70, 90, 70, null, 60])).toEqual([2, 1, 2, null, 4])
  })

  it('do not see the last binary digit', () => {
    expect(ranks([0.1 + 0.2, 0.3])).toEqual([1, 1])
  })
})

describe('sensitivity to the weights', () => {
  const components = [
    { id: 'satisfaction', weight: 80 },
    { id: 'deadline', weight: 20 },
  ]
  const units = [
    { unit: 'A', scores: [80, 40] }, // 0.8·80 + 0.2·40 = 72, equal 60
    { unit: 'B', scores: [70, 75] }, // 0.8·70 + 0.2·75 = 71, equal 72.5
  ]
  const table = sensitivity(components, units)

  it('shows the stated weights, equal weights and each weight a quarter up and down', () => {
    expect(table.map(({ scenario }) => scenario)).toEqual([
      { kind: 'stated' },
      { kind: 'equal' },
      { kind: 'more', component: 'satisfaction' },
      { kind: 'less', component: 'satisfaction' },
      { kind: 'more', component: 'deadline' },
      { kind: 'less', component: 'deadline' },
    ])
  })

  it('tells who changes places', () => {
    expect(table[0]).toMatchObject({
      units: [
        { unit: 'A', index: 72, rank: 1, rankChange: 0 },
        { unit: 'B', index: 71, rank: 2, rankChange: 0 },
      ],
      moved: 0,
    })
    expect(table[1]).toMatchObject({
      units: [
        { unit: 'A', index: 60, rank: 2, rankChange: -1 },
        { unit: 'B', index: 72.5, rank: 1, rankChange: 1 },
      ],
      moved: 2,
      largestMove: 1,
    })
  })

  it('stretches the shifted weights to 100 again', () => {
    // 80 · 1.25 = 100 beside 20; 80 · 0.75 = 60 beside 20
    expect(table[2]?.weights[0]).toBeCloseTo((100 * 100) / 120, 10)
    expect(table[3]?.weights[0]).toBeCloseTo(75, 10)
  })

  it('gives no place to a unit without an index', () => {
    const [stated] = sensitivity(components, [...units, { unit: 'C', scores: [90, null] }])
    expect(stated?.units[2]).toEqual({ unit: 'C', index: null, rank: null, rankChange: null })
    expect(stated?.units[0]?.rank).toBe(1)
  })

  it('moves nobody who is best, or worst, in every component', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))),
        fc.integer({ min: 1, max: 99 }),
        (middle, weight) => {
          const all = [
            { unit: 'best', scores: [100, 100] },
            { unit: 'worst', scores: [0, 0] },
            ...middle.map((scores, at) => ({ unit: String(at), scores })),
          ]
          const rows = sensitivity(
            [
              { id: 'a', weight },
              { id: 'b', weight: 100 - weight },
            ],
            all,
          )
          for (const { units: placed } of rows) {
            expect(placed[0]).toMatchObject({ rank: 1, rankChange: 0 })
            expect(placed[1]).toMatchObject({ rank: all.length, rankChange: 0 })
          }
        },
      ),
    )
  })
})
