import type { WorkedExample } from '../../profile.ts'

/** The regulation gives no numbers of its own: these answers are constructed. */
export const lvMk402Examples: readonly WorkedExample[] = [
  // (10·1 + 15·2 + 50·3 + 200·4 + 225·5) / 500
  { rule: 'satisfaction-mean', counts: [10, 15, 50, 200, 225], value: 4.23, source: 'constructed' },
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
]
