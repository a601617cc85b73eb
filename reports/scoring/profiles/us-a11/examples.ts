import type { WorkedExample } from '../../profile.ts'
import { DRIVERS_V1, DRIVERS_V2 } from './drivers.ts'

const V1 = 'us-a11@v1'
const V2 = 'us-a11@v2'
const VOLUMES = {
  customers: { all: 10_000 },
  customers_offered: { all: 4000 },
  respondents: { all: 500 },
}

/** The circular gives no numbers: these are constructed. */
export const usA11Examples: readonly WorkedExample[] = [
  {
    profile: V1,
    rule: 'a11-trust-share',
    counts: [5, 5, 20, 40, 30],
    value: 0.7,
    source: 'constructed',
  },
  ...DRIVERS_V1.map(({ id }) => ({
    profile: V1,
    rule: `a11-${id}-mean`,
    counts: [5, 5, 20, 40, 30],
    value: 3.85,
    source: 'constructed',
  })),
  {
    profile: V2,
    rule: 'a11-trust-thumbs-up',
    tallies: { a11_thumb: { up: 320, down: 80 } },
    value: 0.8,
    n: 400,
    source: 'constructed',
  },
  ...DRIVERS_V2.flatMap(({ id }) => [
    {
      profile: V2,
      rule: `a11-${id}-well`,
      tallies: { a11_positive: { [id]: 120 }, _response: { all: 400 } },
      value: 0.3,
      n: 400,
      source: 'constructed: 120 of 400 respondents ticked it',
    },
    {
      profile: V2,
      rule: `a11-${id}-badly`,
      tallies: { a11_negative: { [id]: 20 }, _response: { all: 400 } },
      value: 0.05,
      n: 400,
      source: 'constructed: 20 of 400 respondents ticked it',
    },
  ]),
  ...[V1, V2].flatMap((profile) => [
    {
      profile,
      rule: 'a11-opportunity-rate',
      tallies: VOLUMES,
      value: 0.4,
      n: 10_000,
      source: 'constructed',
    },
    {
      profile,
      rule: 'a11-response-rate',
      tallies: VOLUMES,
      value: 0.125,
      n: 4000,
      source: 'constructed',
    },
    {
      profile,
      rule: 'a11-coverage-rate',
      tallies: VOLUMES,
      value: 0.05,
      n: 10_000,
      source: 'constructed',
    },
  ]),
]
