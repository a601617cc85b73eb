import type { TalliesExample, WorkedExample } from '../../profile.ts'
import { QUALITY_DIMENSIONS, expectationCode, perceptionCode } from './dimensions.ts'

/** Ten answers with the given mean: a neighbouring pair of steps. */
function tenAnswers(mean: number): Record<string, number> {
  const low = Math.floor(mean)
  const above = Math.round((mean - low) * 10)
  return above === 0 ? { [low]: 10 } : { [low]: 10 - above, [low + 1]: above }
}

/** The same expectation and perception in every item of a dimension. */
function answers(dimension: string, expected: number, perceived: number) {
  const items = QUALITY_DIMENSIONS.find(({ id }) => id === dimension)?.items ?? []
  return Object.fromEntries(
    items.flatMap((item) => [
      [expectationCode(item), tenAnswers(expected)],
      [perceptionCode(item), tenAnswers(perceived)],
    ]),
  )
}

const GAPS = [
  ['tangibles', 5, 5.5, 0.5],
  ['reliability', 6.4, 5.1, -1.3],
  ['responsiveness', 6.1, 5.4, -0.7],
  ['assurance', 6, 6, 0],
  ['empathy', 5.5, 5, -0.5],
] as const

const ALL: TalliesExample['tallies'] = Object.assign(
  {},
  ...GAPS.map(([dimension, expected, perceived]) => answers(dimension, expected, perceived)),
)

export const servqualExamples: readonly WorkedExample[] = [
  ...GAPS.map(([dimension, expected, perceived, gap]): WorkedExample => {
    const printed = dimension === 'reliability' || dimension === 'responsiveness'
    return {
      ...(printed && { id: 'servqual-gaps' }),
      rule: `servqual-${dimension}`,
      tallies: answers(dimension, expected, perceived),
      value: gap,
      n: 10,
      source: printed ? 'inartifexyou.com, SERVQUAL in practice, table' : 'constructed',
    }
  }),
  {
    rule: 'servqual-weighted',
    tallies: ALL,
    // (0.5 − 1.3 − 0.7 + 0 − 0.5) / 5
    value: -0.4,
    n: 10,
    source: 'constructed: equal weights',
  },
  {
    rule: 'servqual-weighted',
    tallies: ALL,
    options: { weights: '10,40,20,20,10' },
    // 0.1·0.5 − 0.4·1.3 − 0.2·0.7 + 0.2·0 − 0.1·0.5
    value: -0.66,
    n: 10,
    source: 'constructed: reliability weighs 40 of 100 points',
  },
]
