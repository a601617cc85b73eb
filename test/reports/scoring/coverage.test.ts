import { expect, it } from 'vitest'
import { coverage } from '../../../reports/scoring/coverage.ts'
import { lvMk402 } from '../../../reports/scoring/profiles/lv-mk402/profile.ts'

it.each([
  { items: [{ code: 'satisfaction', points: 5 }], status: 'covered' },
  { items: [{ code: 'satisfaction', points: 10 }], status: 'wrong-scale' },
  { items: [{ code: 'satisfaction', points: null }], status: 'wrong-scale' },
  { items: [{ code: 'ease', points: 5 }], status: 'item-missing' },
  { items: [], status: 'item-missing' },
])('a questionnaire with $items: the mean of MK 402 is $status', ({ items, status }) => {
  expect(coverage([lvMk402], items)).toEqual([
    { methodology: 'lv-mk402', rule: 'satisfaction-mean', item: 'satisfaction', points: 5, status },
  ])
})
