import type { WorkedExample } from '../../profile.ts'

const RULE = 'Regulation (EU) 2020/1121, Article 4(5)–(8); the numbers are constructed'

export const euSdgExamples: readonly WorkedExample[] = [
  {
    id: 'eu-sdg-response-time',
    rule: 'sdg-response-time',
    tallies: { assistance_days: { 3: 1, 5: 1, 10: 1, 2: 1, 30: 1 } },
    value: 10,
    n: 5,
    source: RULE,
  },
  // (10·1 + 15·2 + 50·3 + 200·4 + 225·5) / 500
  {
    rule: 'sdg-procedure-ease',
    counts: [10, 15, 50, 200, 225],
    value: 4.23,
    source: 'constructed',
  },
  { rule: 'sdg-page-rating', counts: [1, 1, 1, 1, 6], value: 4, source: 'constructed' },
  {
    rule: 'sdg-assistance-rating',
    counts: [0, 0, 0, 0, 0],
    value: null,
    source: 'constructed: nobody answered',
  },
  { rule: 'sdg-assistance-rating', counts: [0, 0, 10, 0, 30], value: 4.5, source: 'constructed' },
  {
    rule: 'sdg-page-found',
    tallies: { page_found: { yes: 60, partly: 25, no: 15 } },
    value: 0.6,
    n: 100,
    source: 'constructed',
  },
  {
    rule: 'sdg-assistance-cross-border',
    tallies: {
      assistance_users: {
        'citizen-national': 150,
        'citizen-cross-border': 40,
        'business-cross-border': 10,
      },
    },
    value: 0.25,
    source: 'constructed',
  },
  {
    rule: 'sdg-assistance-business',
    tallies: {
      assistance_users: {
        'citizen-national': 150,
        'citizen-cross-border': 40,
        'business-cross-border': 10,
      },
    },
    value: 0.05,
    source: 'constructed',
  },
  {
    rule: 'sdg-page-views',
    tallies: { page_views: { all: 12_345 } },
    value: 12_345,
    source: 'constructed',
  },
]
