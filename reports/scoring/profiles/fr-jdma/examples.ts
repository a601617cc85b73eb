import type { WorkedExample } from '../../profile.ts'

const CODE = 'DISIC/jedonnemonavis, commit 0ee9c3eb, '

export const frJdmaExamples: readonly WorkedExample[] = [
  {
    id: 'fr-jdma-satisfaction',
    rule: 'jdma-satisfaction',
    counts: [10, 18, 72],
    value: 8.1,
    band: 'Good',
    source: `constructed with the marks of ${CODE}good = 10, medium = 5, bad = 0`,
  },
  ...(
    [
      [4.99, 'Bad'],
      [5, 'Medium'],
      [7.99, 'Medium'],
      [8, 'Good'],
    ] as const
  ).map(([figure, band]) => ({
    id: 'fr-jdma-labels',
    rule: 'jdma-satisfaction',
    figure,
    band,
    source: `${CODE}thresholds`,
  })),
  ...(
    [
      [6.99, 'Weak'],
      [7, 'Medium'],
      [8.49, 'Medium'],
      [8.5, 'Optimal'],
    ] as const
  ).map(([figure, band]) => ({
    id: 'fr-jdma-reach-labels',
    rule: 'jdma-help-reached',
    figure,
    band,
    source: `${CODE}thresholds of reachability`,
  })),
  {
    rule: 'jdma-satisfaction',
    counts: [0, 0, 0],
    value: null,
    source: 'constructed: no answers are “no data”; the original interface returns 0',
  },
  {
    rule: 'jdma-clarity',
    counts: [5, 5, 20, 40, 30],
    // (5·0 + 5·2.5 + 20·5 + 40·7.5 + 30·10) / 100
    value: 7.125,
    band: 'Medium',
    source: 'constructed: the normalised mean 71.25 % as a mark',
  },
  {
    rule: 'jdma-help-quality',
    counts: [0, 0, 10, 10, 0],
    value: 6.25,
    source: 'constructed',
  },
  {
    rule: 'jdma-help-reached',
    tallies: { jdma_help_reached: { yes: 17, no: 3, na: 40 } },
    value: 8.5,
    n: 20,
    band: 'Optimal',
    source: 'constructed: those who sought no help are outside the base',
  },
  {
    rule: 'jdma-autonomy',
    tallies: { jdma_help_sought: { none: 30, phone: 12, counter: 10 }, _response: { all: 50 } },
    value: 0.6,
    n: 50,
    source: 'constructed: two respondents ticked two channels',
  },
]
