import type { WorkedExample } from '../../profile.ts'

const PHSO =
  'UK Parliamentary and Health Service Ombudsman, Performance against our Service Charter, '

/** 100 answers to each commitment, that many of them positive. */
function commitments(percents: readonly (number | null)[]) {
  return Object.fromEntries(
    percents.flatMap((percent, at) =>
      percent === null ? [] : [[`commitment_${at + 1}`, { '2': 100 - percent, '5': percent }]],
    ),
  )
}

const SECTIONS = [
  [
    'uk-phso-section-1',
    [81, 89, 91, 44, 84, null, 57],
    446 / 6,
    74,
    '2022/23 Q4 fair process, complainants',
  ],
  [
    'uk-phso-section-2',
    [84, 82, 90, 84, 83, 81, 85],
    589 / 7,
    84,
    '2022/23 Q4 fair process, organisations',
  ],
  [
    'uk-phso-section-3',
    [74, 86, 71, 48, 71, null, 53],
    403 / 6,
    67,
    '2019/20 Q1 fair process, complainants',
  ],
  [
    'uk-phso-section-4',
    [82, 90, 94, 88, 88, null, 90],
    532 / 6,
    89,
    '2019/20 Q1 fair process, organisations',
  ],
] as const

export const charterExamples: readonly WorkedExample[] = [
  ...SECTIONS.map(([id, percents, value, rounded, place]): WorkedExample => ({
    id,
    rule: 'charter-section',
    tallies: commitments(percents),
    value,
    rounded,
    n: 100,
    source: PHSO + place,
  })),
  {
    rule: 'charter-section',
    tallies: commitments([76, 77]),
    value: 76.5,
    rounded: 77,
    source: 'constructed: a half goes up',
  },
  {
    rule: 'charter-conduct',
    // 7 of 8 = 87.5 % and 1 of 3 = 33.3 % become 88 and 33 before their mean is taken
    tallies: { respect: { '1': 1, '4': 7 }, information: { '3': 2, '5': 1, na: 5 } },
    value: 60.5,
    rounded: 61,
    n: 3,
    source: 'constructed: whole per cents are averaged, “does not apply” is outside the base',
  },
]
