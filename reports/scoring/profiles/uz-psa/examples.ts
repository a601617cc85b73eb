import type { WorkedExample } from '../../profile.ts'

const RULES = 'Rules of the Cabinet of Ministers of Uzbekistan, December 2025: '

const RATINGS = {
  uz_legality: { '5': 20 },
  uz_quality: { '4': 20 },
  uz_timeliness: { '2': 10, '4': 10 },
  uz_access: { '1': 5, '5': 15 },
}
const { uz_legality: _, ...THREE } = RATINGS

export const uzPsaExamples: readonly WorkedExample[] = [
  { rule: 'uz-legality', counts: [0, 0, 0, 0, 20], value: 5, source: 'constructed' },
  { rule: 'uz-quality', counts: [0, 0, 0, 20, 0], value: 4, source: 'constructed' },
  { rule: 'uz-timeliness', counts: [0, 10, 0, 10, 0], value: 3, source: 'constructed' },
  { rule: 'uz-access', counts: [5, 0, 0, 0, 15], value: 4, source: 'constructed' },
  {
    rule: 'uz-rating',
    tallies: RATINGS,
    // (5 + 4 + 3 + 4) / 4
    value: 4,
    n: 20,
    source: 'constructed: four criteria, equal weights',
  },
  {
    rule: 'uz-rating',
    tallies: THREE,
    options: { criteria: 'three' },
    value: 11 / 3,
    n: 20,
    source: 'constructed: three criteria, legality not asked',
  },
  {
    rule: 'uz-rating',
    tallies: RATINGS,
    options: { weights: '40,30,20,10' },
    // 0.4·5 + 0.3·4 + 0.2·3 + 0.1·4
    value: 4.2,
    n: 20,
    source: 'constructed: weights of one’s own',
  },
  {
    rule: 'uz-rating',
    tallies: THREE,
    value: null,
    reason: 'item-missing',
    source: 'constructed: four criteria, legality not asked',
  },
  {
    id: 'uz-alert',
    rule: 'uz-alerts',
    tallies: {
      uz_legality: { '1': 1, '2': 1, '3': 1, '4': 1, '5': 1 },
      uz_quality: { '5': 5 },
      uz_timeliness: { '5': 5 },
      uz_access: { '5': 5 },
    },
    value: 3,
    source: `${RULES}ratings 1, 2 and 3 are forwarded, 4 and 5 are not`,
  },
]
