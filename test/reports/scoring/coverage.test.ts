import { describe, expect, it } from 'vitest'
import { coverage, profileCoverage } from '../../../reports/scoring/coverage.ts'
import { itemRulesOf } from '../../../reports/scoring/headline.ts'
import { lvMk402 } from '../../../reports/scoring/profiles/lv-mk402/profile.ts'

const satisfaction = { ...lvMk402, rules: itemRulesOf(lvMk402) }

describe('coverage', () => {
  it.each([
    { items: [{ code: 'satisfaction', points: 5 }], status: 'covered' },
    { items: [{ code: 'satisfaction', points: 10 }], status: 'wrong-scale' },
    { items: [{ code: 'satisfaction', points: null }], status: 'wrong-scale' },
    { items: [{ code: 'ease', points: 5 }], status: 'item-missing' },
    { items: [], status: 'item-missing' },
  ])('a questionnaire with $items: the mean of MK 402 is $status', ({ items, status }) => {
    expect(coverage([satisfaction], items)).toEqual([
      {
        methodology: 'lv-mk402',
        version: lvMk402.version,
        rule: 'satisfaction-mean',
        status,
        items: [{ item: 'satisfaction', needs: 'scale', points: 5, status }],
      },
    ])
  })

  it('names the item that a profile lacks, once', () => {
    expect(profileCoverage([satisfaction], [])).toEqual([
      {
        methodology: 'lv-mk402',
        version: lvMk402.version,
        covered: 0,
        of: 1,
        missing: ['satisfaction'],
        wrongScale: [],
        fromOperations: [],
      },
    ])
  })
})
