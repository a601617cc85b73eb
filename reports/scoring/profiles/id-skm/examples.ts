import type { BandExample, WorkedExample } from '../../profile.ts'
import { ELEMENTS_2004, ELEMENTS_2017, type Element } from './elements.ts'

const GASPUL =
  'rennn9/GASPUL_BACKEND, commit 157a1a61dc30, rumus_perhitungan_ikm_lengkap.md, third quarter'
const TUBABA = 'e-smile.tubaba.go.id, SKM report page, first half of 2023'
const TABLE_2017 = 'Permenpan-RB 14/2017, table of grades; edges computed'
const TABLE_2004 = 'KEP/25/M.PAN/2/2004, table of grades; the last band from memory'

/**
 * Answers 3 and 4 (or lower) of `n` respondents that add up to `total`: the index depends on the
 * totals alone.
 */
function answersOf(total: number, n: number): Record<string, number> {
  const step = Math.min(4, Math.ceil(total / n))
  const higher = total - n * (step - 1)
  return step === 1 ? { 1: n } : { [step - 1]: n - higher, [step]: higher }
}

function everybody(elements: readonly Element[], answer: number, n: number) {
  return Object.fromEntries(elements.map(({ code }) => [code, { [answer]: n }]))
}

const TOTALS = [105, 101, 100, 116, 102, 105, 106, 105, 115]
const NRR = [3.6207, 3.4828, 3.4483, 4, 3.5172, 3.6207, 3.6552, 3.6207, 3.9655]
const GASPUL_ANSWERS = Object.fromEntries(
  ELEMENTS_2017.map(({ code }, index) => [code, answersOf(TOTALS[index] ?? 0, 29)]),
)

function graded(
  id: string,
  rule: string,
  source: string,
  cases: readonly (readonly [figure: number, band: string])[],
): BandExample[] {
  return cases.map(([figure, band]) => ({ id, rule, figure, band, source }))
}

export const idSkmExamples: readonly WorkedExample[] = [
  {
    id: 'id-skm-gaspul-q3',
    rule: 'skm-index',
    tallies: GASPUL_ANSWERS,
    value: (25 * 955) / (29 * 9),
    n: 29,
    rounded: 91.48,
    band: 'A',
    flags: [],
    source: GASPUL,
  },
  {
    id: 'id-skm-gaspul-q3',
    rule: 'skm-index',
    tallies: GASPUL_ANSWERS,
    options: { weightDigits: '2' },
    value: (25 * 0.11 * 955) / 29,
    rounded: 90.56,
    band: 'A',
    source: `${GASPUL}: with the weight 0.11 one per cent is lost`,
  },
  ...ELEMENTS_2017.map(({ code }, index) => ({
    id: 'id-skm-gaspul-q3',
    rule: code.replaceAll('_', '-'),
    counts: [1, 2, 3, 4].map((step) => answersOf(TOTALS[index] ?? 0, 29)[step] ?? 0),
    value: NRR[index] ?? 0,
    tolerance: 5e-5,
    source: GASPUL,
  })),
  {
    id: 'id-skm-tubaba-2023s1',
    rule: 'skm-index',
    tallies: everybody(ELEMENTS_2017, 4, 1),
    value: 100,
    n: 1,
    rounded: 100,
    band: 'A',
    // With 0.11 the best possible index is 99, an A too: no warning.
    flags: [],
    source: `${TUBABA}: 0.44 is printed for each element, yet the total is 100`,
  },
  {
    rule: 'skm-index',
    // Σ NRR = 31.95: 88.75 exactly (A), 88.66 with 0.111 (A), 87.86 with 0.11 (B)
    tallies: Object.fromEntries(ELEMENTS_2017.map(({ code }) => [code, answersOf(355, 100)])),
    value: 88.75,
    band: 'A',
    flags: ['grade-depends-on-rounding'],
    source: 'constructed: A with the exact weight, B with 0.11',
  },
  {
    rule: 'skm-index',
    tallies: { ...GASPUL_ANSWERS, skm_cost: { na: 5 } },
    value: null,
    source: 'constructed: nobody filled one of the elements',
  },
  ...graded('id-skm-bands-2017', 'skm-index', TABLE_2017, [
    [25, 'D'],
    [64.99, 'D'],
    [65, 'C'],
    [76.6, 'C'],
    [76.61, 'B'],
    [88.3, 'B'],
    [88.31, 'A'],
    [100, 'A'],
    [64.994, 'D'],
    [64.996, 'C'],
    [76.604, 'C'],
    [76.606, 'B'],
    [88.304, 'B'],
    [88.306, 'A'],
  ]),
  ...graded('id-kep25-bands-2004', 'skm04-index', TABLE_2004, [
    [25, 'D'],
    [43.75, 'D'],
    [43.76, 'C'],
    [62.5, 'C'],
    [62.51, 'B'],
    [81.25, 'B'],
    [81.26, 'A'],
    [100, 'A'],
  ]),
  {
    rule: 'skm04-index',
    tallies: everybody(ELEMENTS_2004, 3, 150),
    value: 75,
    band: 'B',
    source: 'constructed',
  },
  ...ELEMENTS_2004.map(({ code }) => ({
    rule: code.replaceAll('_', '-'),
    counts: [0, 0, 150, 50],
    value: 3.25,
    source: 'constructed',
  })),
]
