import type { WorkedExample } from '../../profile.ts'
import { DIMENSIONS, OVERALL } from './questions.ts'

const OLD = 'ph-csm@2022'
const NEW = 'ph-csm@percentages'
const PORTAL = 'quality portal of a Philippine university, test notes, section 14.3'
const TABLE = 'CSM interpretation table as printed in an agency’s report; edges computed'
const CONSTRUCTED = 'constructed by the formula of the current CSM template (from memory)'

const ONE_CLIENT = Object.fromEntries(
  DIMENSIONS.map(({ code }, index) => [code, { [[4, 5, 3, 4, 4, 5, 4, 4][index] ?? 0]: 1 }]),
)
const FAVOURABLE = { 1: 3, 2: 3, 3: 4, 4: 30, 5: 60, na: 20 }
const CHARTER = {
  csm_cc1: { 1: 50, 2: 20, 3: 10, 4: 20 },
  csm_cc2: { 1: 48, 2: 16, 3: 10, 4: 6, na: 20 },
  csm_cc3: { 1: 40, 2: 20, 3: 20, na: 20 },
}

export const phCsmExamples: readonly WorkedExample[] = [
  {
    id: 'ph-csm-means',
    profile: OLD,
    rule: 'csm-overall-mean',
    tallies: { csm_sqd0: { 4: 1 }, ...ONE_CLIENT },
    value: 4.125,
    n: 1,
    rounded: 4.13,
    band: 'Satisfied',
    source: `${PORTAL}: over SQD1–SQD8; over all nine it would be 4.11`,
  },
  ...[OVERALL, ...DIMENSIONS].map(({ code }) => ({
    profile: OLD,
    rule: `${code.replace('_', '-')}-mean`,
    counts: [5, 5, 20, 40, 30],
    notApplicable: 7,
    value: 3.85,
    n: 100,
    band: 'Satisfied',
    source: 'constructed',
  })),
  ...(
    [
      [1.494, 'Very Unsatisfied'],
      [1.495, 'Unsatisfied'],
      [2.49, 'Unsatisfied'],
      [2.5, 'Neither'],
      [3.49, 'Neither'],
      [3.5, 'Satisfied'],
      [4.49, 'Satisfied'],
      [4.5, 'Very Satisfied'],
    ] as const
  ).map(([figure, band]) => ({
    profile: OLD,
    rule: 'csm-overall-mean',
    figure,
    band,
    source: 'Memorandum Circular 2022-05, interpretation of means; edges computed',
  })),
  {
    id: 'ph-csm-favourable',
    profile: NEW,
    rule: 'csm-overall-favourable',
    tallies: Object.fromEntries(DIMENSIONS.map(({ code }) => [code, FAVOURABLE])),
    value: 0.9,
    n: 100,
    rounded: 0.9,
    band: 'Very Satisfactory',
    source: `${CONSTRUCTED}; with "does not apply" in the base it would wrongly be 75 %`,
  },
  {
    profile: NEW,
    rule: 'csm-overall-favourable',
    tallies: Object.fromEntries(
      DIMENSIONS.filter(({ code }) => code !== 'csm_sqd5').map(({ code }) => [code, FAVOURABLE]),
    ),
    value: 0.9,
    source: `${CONSTRUCTED}: a free service, nobody was asked about its costs`,
  },
  ...[OVERALL, ...DIMENSIONS].map(({ code }) => ({
    id: 'ph-csm-favourable',
    profile: NEW,
    rule: `${code.replace('_', '-')}-favourable`,
    counts: [3, 3, 4, 30, 60],
    notApplicable: 20,
    value: 0.9,
    n: 100,
    band: 'Very Satisfactory',
    source: CONSTRUCTED,
  })),
  ...(
    [
      [0, 'Poor'],
      [59.9, 'Poor'],
      [59.94, 'Poor'],
      [59.95, 'Fair'],
      [60, 'Fair'],
      [79.9, 'Fair'],
      [80, 'Satisfactory'],
      [89.94, 'Satisfactory'],
      [89.95, 'Very Satisfactory'],
      [90, 'Very Satisfactory'],
      [94.9, 'Very Satisfactory'],
      [94.95, 'Outstanding'],
      [95, 'Outstanding'],
      [100, 'Outstanding'],
    ] as const
  ).map(([percent, band]) => ({
    id: 'ph-csm-bands-percent',
    profile: NEW,
    rule: 'csm-overall-favourable',
    figure: percent / 100,
    band,
    source: TABLE,
  })),
  ...[OLD, NEW].flatMap((profile) => [
    {
      profile,
      rule: 'csm-cc-awareness',
      tallies: CHARTER,
      value: 0.8,
      n: 100,
      source: 'constructed',
    },
    {
      profile,
      rule: 'csm-cc-visibility',
      tallies: CHARTER,
      value: 0.8,
      n: 80,
      source: 'constructed: the 20 who do not know the charter were not asked',
    },
    {
      profile,
      rule: 'csm-cc-helpfulness',
      tallies: CHARTER,
      value: 0.75,
      n: 80,
      source: 'constructed: the 20 who do not know the charter were not asked',
    },
  ]),
]
