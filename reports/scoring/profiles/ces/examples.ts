import type { WorkedExample } from '../../profile.ts'

export const cesExamples: readonly WorkedExample[] = [
  {
    id: 'scale-comparison',
    rule: 'ces-mean',
    counts: [5, 5, 20, 40, 30],
    value: 3.85,
    source: 'constructed: the 100 answers that give another number by every formula',
  },
  {
    id: 'scale-comparison',
    rule: 'ces-easy-share',
    counts: [5, 5, 20, 40, 30],
    value: 0.7,
    source: 'constructed: the 100 answers that give another number by every formula',
  },
]
