import type { WorkedExample } from '../../profile.ts'

/** The regulation leaves the formula to the holder: these answers are constructed. */
export const lvMk399Examples: readonly WorkedExample[] = [
  {
    rule: 'recipient-satisfaction',
    counts: [5, 5, 20, 40, 30],
    value: 0.7,
    source:
      'constructed: 100 answers that give 70 %, 71.25 %, 77 % or 3.85, depending on the formula',
  },
  {
    rule: 'recipient-satisfaction',
    counts: [0, 0, 10, 0, 0],
    value: 0,
    source: 'constructed: the middle of the scale is not satisfied',
  },
  { rule: 'recipient-satisfaction', counts: [0, 0, 0, 0, 0], value: null, source: 'constructed' },
]
