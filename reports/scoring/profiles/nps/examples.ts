import type { WorkedExample } from '../../profile.ts'

export const npsExamples: readonly WorkedExample[] = [
  {
    id: 'nps-variance',
    rule: 'net-promoter-score',
    tallies: { recommend: { '10': 30, '9': 20, '8': 20, '7': 10, '6': 10, '0': 10 } },
    value: 0.3,
    n: 100,
    source: 'computed: 50 promoters, 30 passives, 20 detractors',
  },
  {
    rule: 'net-promoter-score',
    tallies: { recommend: { na: 4 } },
    value: null,
    source: 'constructed',
  },
  {
    rule: 'net-promoter-score',
    tallies: { recommend: { '9': 12, '11': 1 } },
    value: null,
    reason: 'wrong-scale',
    source: 'constructed: 11 is no answer from 0 to 10',
  },
]
