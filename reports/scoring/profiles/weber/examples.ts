import type { WorkedExample } from '../../profile.ts'

const CASES = [
  [2999, 7001, 0],
  [3000, 7000, 1],
  [5999, 4001, 1],
  [6000, 4000, 2],
  [10_000, 0, 2],
] as const

export const weberExamples: readonly WorkedExample[] = [
  ...CASES.map(([agree, disagree, points]): WorkedExample => ({
    id: 'weber-steps',
    rule: 'weber-points',
    tallies: { weber_agreement: { agree, disagree } },
    value: points,
    n: 10_000,
    source: 'WeBER PAR Monitor, area 5, element E.1: 29.99, 30, 59.99, 60 and 100 %',
  })),
  {
    rule: 'weber-points',
    tallies: { weber_agreement: { agree: 50, disagree: 50, na: 300 } },
    options: { weight: '2' },
    value: 2,
    n: 100,
    source: 'constructed: one point times a weight of 2, “don’t know” outside the base',
  },
]
