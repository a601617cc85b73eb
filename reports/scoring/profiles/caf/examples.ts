import type { WorkedExample } from '../../profile.ts'

const RULES = ['satisfaction', 'attitude', 'information', 'waiting', 'equal-treatment']

/** The model prints no numbers: these answers are constructed. */
export const cafExamples: readonly WorkedExample[] = [
  ...RULES.map((rule): WorkedExample => ({
    rule: `caf-6-1-${rule}`,
    counts: [5, 5, 20, 40, 30],
    notApplicable: 12,
    value: 0.7,
    source: 'constructed: the 100 answers that give another number by every formula',
  })),
  { rule: 'caf-6-1-waiting', counts: [0, 0, 0, 0, 0], value: null, source: 'constructed' },
]
