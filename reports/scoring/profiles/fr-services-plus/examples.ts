import type { WorkedExample } from '../../profile.ts'

const DIVERGENCE =
  'constructed: the 100 answers that give 70 %, 71.25 %, 77 % or 3.85, depending on the formula'

export const frServicesPlusExamples: readonly WorkedExample[] = [
  {
    rule: 'sp-call-pickup',
    tallies: { calls_answered: { all: 850 }, calls_offered: { all: 1000 } },
    value: 0.85,
    n: 1000,
    source: 'constructed',
  },
  {
    rule: 'sp-call-pickup',
    tallies: { calls_answered: { all: 0 }, calls_offered: { all: 0 } },
    value: null,
    reason: 'nothing-counted',
    source: 'constructed: no calls are no share of 0',
  },
  {
    rule: 'sp-deadline-kept',
    tallies: { cases_in_time: { all: 45 }, cases_handled: { all: 60 } },
    value: 0.75,
    n: 60,
    source: 'constructed',
  },
  {
    rule: 'sp-deadline-kept',
    tallies: { cases_in_time: { all: 61 }, cases_handled: { all: 60 } },
    value: null,
    reason: 'inconsistent',
    source: 'constructed: more cases in time than cases',
  },
  {
    rule: 'sp-procedures-8-of-10',
    tallies: { procedures_good: { all: 30 }, procedures_rated: { all: 40 } },
    value: 0.75,
    n: 40,
    source: 'constructed',
  },
  {
    id: 'scale-comparison',
    rule: 'sp-satisfaction-rate',
    counts: [5, 5, 20, 40, 30],
    value: 0.7,
    source: DIVERGENCE,
  },
  {
    id: 'scale-comparison',
    rule: 'sp-net-satisfaction',
    counts: [5, 5, 20, 40, 30],
    value: 0.6,
    source: DIVERGENCE,
  },
]
