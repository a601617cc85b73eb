import type { WorkedExample } from '../../profile.ts'

/** The regulation leaves the formula to the holder: these answers are constructed. */
export const lvMk399Examples: readonly WorkedExample[] = [
  {
    rule: 'recipient-satisfaction',
    counts: [5, 5, 20, 40, 30],
    value: 0.7,
    source:
      'constructed: 100 answers that give 70 %, 71.25 %, 77 % or 3.85, depending on the formula',
  },
  {
    rule: 'recipient-satisfaction',
    counts: [0, 0, 10, 0, 0],
    value: 0,
    source: 'constructed: the middle of the scale is not satisfied',
  },
  { rule: 'recipient-satisfaction', counts: [0, 0, 0, 0, 0], value: null, source: 'constructed' },
  {
    rule: 'mk399-in-time',
    tallies: { cases_in_time: { all: 188 }, cases_handled: { all: 200 } },
    value: 0.94,
    source: 'constructed',
  },
  {
    rule: 'mk399-in-time',
    tallies: { cases_in_time: { all: 0 }, cases_handled: { all: 0 } },
    value: null,
    reason: 'nothing-counted',
    source: 'constructed: without a case there is no share, and not 0 %',
  },
  {
    rule: 'mk399-remote-share',
    tallies: { remote: { all: 1200 }, requests: { all: 1500 } },
    value: 0.8,
    source: 'constructed: 1,000 electronic, 50 by phone, 150 by post, 300 in person',
  },
]
