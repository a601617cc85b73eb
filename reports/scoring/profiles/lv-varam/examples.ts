import type { WorkedExample } from '../../profile.ts'

export const lvVaramExamples: readonly WorkedExample[] = [
  {
    rule: 'varam-parameters-measured',
    tallies: {
      requests: { all: 1500 },
      satisfaction: { 1: 10, 2: 15, 3: 50, 4: 200, 5: 225 },
      cases_started: { all: 1250 },
      complaints: { all: 0 },
    },
    value: 3 / 7,
    source:
      'constructed: requests, satisfaction and complaints (none is a number too); completions are not reported',
  },
]
