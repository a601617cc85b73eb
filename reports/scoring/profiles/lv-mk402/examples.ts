import type { WorkedExample } from '../../profile.ts'

const RULE = 'Cabinet Regulation 402 (2017), points 3, 7, 9 and 12; the numbers are constructed'

/** The regulation gives no numbers of its own: these are constructed. */
export const lvMk402Examples: readonly WorkedExample[] = [
  // (10·1 + 15·2 + 50·3 + 200·4 + 225·5) / 500
  {
    id: 'lv-mk402-indicators',
    rule: 'satisfaction-mean',
    counts: [10, 15, 50, 200, 225],
    value: 4.23,
    n: 500,
    source: RULE,
  },
  {
    rule: 'satisfaction-mean',
    counts: [5, 5, 20, 40, 30],
    value: 3.85,
    source:
      'constructed: 100 answers that give 70 %, 71.25 %, 77 % or 3.85, depending on the formula',
  },
  {
    rule: 'satisfaction-mean',
    counts: [0, 0, 0, 0, 2],
    notApplicable: 98,
    value: 5,
    source: 'constructed: "not applicable" is outside the base',
  },
  { rule: 'satisfaction-mean', counts: [0, 0, 0, 0, 0], value: null, source: 'constructed' },
  {
    id: 'lv-mk402-indicators',
    rule: 'mk402-completion',
    tallies: { cases_completed: { all: 1000 }, cases_started: { all: 1250 } },
    value: 0.8,
    n: 1250,
    source: RULE,
  },
  {
    rule: 'mk402-completion',
    tallies: { cases_completed: { all: 1251 }, cases_started: { all: 1250 } },
    value: null,
    reason: 'inconsistent',
    source: 'constructed: success is never above 100 %',
  },
  {
    rule: 'mk402-completion',
    tallies: { cases_completed: { all: 1000 } },
    value: null,
    reason: 'not-reported',
    source: 'constructed: starts were not reported, which is not 0',
  },
  {
    id: 'lv-mk402-indicators',
    rule: 'mk402-electronic-use',
    tallies: { electronic: { all: 1000 }, requests: { all: 1500 } },
    value: 2 / 3,
    n: 1500,
    source: RULE,
  },
  {
    id: 'lv-mk402-indicators',
    rule: 'mk402-availability',
    tallies: { minutes_down: { all: 864 }, minutes_total: { all: 43200 } },
    value: 0.98,
    source: RULE,
  },
  {
    id: 'lv-mk402-indicators',
    rule: 'mk402-availability-kept',
    tallies: { minutes_down: { all: 864 }, minutes_total: { all: 43200 } },
    value: 1,
    source: RULE,
  },
  {
    rule: 'mk402-availability-kept',
    tallies: { minutes_down: { all: 865 }, minutes_total: { all: 43200 } },
    value: 0,
    source: 'constructed: one minute more',
  },
  {
    id: 'lv-mk402-support-deadlines',
    rule: 'mk402-acknowledged',
    tallies: { support_ack_days: { 1: 1, 2: 1 } },
    value: 0.5,
    source: RULE,
  },
  {
    rule: 'mk402-acknowledged',
    tallies: { support_ack_days: { 0: 3, 1: 1 }, support_requests: { all: 5 } },
    value: 0.8,
    n: 5,
    source: 'constructed: one request of five was never acknowledged',
  },
  {
    id: 'lv-mk402-support-deadlines',
    rule: 'mk402-answered',
    tallies: { support_answer_days: { 7: 1, 8: 1 } },
    value: 0.5,
    source: RULE,
  },
  ...(
    [
      [5000, 100_000, 0],
      [5001, 100_000, 1],
      [400, 4000, 0],
      [401, 4000, 1],
    ] as const
  ).map(([requests, holder, value]) => ({
    id: 'lv-mk402-criterion',
    rule: 'mk402-digitisation-trigger',
    tallies: { requests: { all: requests }, holder_requests: { all: holder } },
    value,
    source: RULE,
  })),
  {
    rule: 'mk402-digitisation-trigger',
    tallies: { requests: { all: 400 } },
    value: null,
    reason: 'not-reported',
    source: 'constructed: at 400 requests it hangs on the number of all the holder’s requests',
  },
]
