import type { WorkedExample } from '../../profile.ts'

const CASES = [
  [49, 0],
  [50, 0],
  [75, 1.25],
  [99, 2.45],
  [100, 2.5],
] as const

export const sigmaExamples: readonly WorkedExample[] = [
  ...CASES.map(([percent, points]): WorkedExample => ({
    id: 'sigma-linear',
    rule: 'sigma-points',
    tallies: { criteria_met: { all: percent }, criteria_assessed: { all: 100 } },
    value: points,
    source: 'SIGMA PAR portal, sub-indicator rule (eGovernment Benchmark items); computed',
  })),
  {
    rule: 'sigma-points',
    tallies: { criteria_met: { all: 6 }, criteria_assessed: { all: 8 } },
    options: { lower: '20', upper: '80', maximum: '3' },
    // 3 · (75 − 20) / (80 − 20)
    value: 2.75,
    source: 'constructed: other bounds',
  },
]
