import type { WorkedExample } from '../../profile.ts'
import { QUALITY_DIMENSIONS, perceptionCode } from '../servqual/dimensions.ts'

/** Steps that all ten respondents gave in a dimension. */
const GIVEN = { tangibles: 7, reliability: 5, responsiveness: 6, assurance: 6, empathy: 4 } as const

const TALLIES = Object.fromEntries(
  QUALITY_DIMENSIONS.flatMap(({ id, items }) =>
    items.map((item) => [perceptionCode(item), { [GIVEN[id]]: 10 }]),
  ),
)

export const servperfExamples: readonly WorkedExample[] = [
  ...QUALITY_DIMENSIONS.map(({ id }): WorkedExample => ({
    rule: `servperf-${id}`,
    tallies: TALLIES,
    value: GIVEN[id],
    n: 10,
    source: 'constructed',
  })),
  {
    rule: 'servperf-overall',
    tallies: TALLIES,
    // (4·7 + 5·5 + 4·6 + 4·6 + 5·4) / 22
    value: 121 / 22,
    n: 10,
    source: 'constructed',
  },
]
