import { describe, expect, it } from 'vitest'
import type { CodedAnswer } from '../../../surveys/counts/cube.ts'
import { addStraightLine, noStraightLines } from '../../../surveys/counts/straight-lines.ts'

const SCALES = new Map(['satisfaction', 'a', 'b', 'c', 'd'].map((item) => [item, 5]))
const answers = (...options: readonly string[]): CodedAnswer[] =>
  [...SCALES.keys()].flatMap((item, at) => {
    const option = options[at]
    return option === undefined ? [] : [{ item, option }]
  })

const tallied = (...responses: readonly CodedAnswer[][]) =>
  responses.reduce(
    (tally, response) => addStraightLine(tally, response, SCALES),
    noStraightLines('satisfaction', 5),
  )

describe('straight-liners', () => {
  it('are those who gave at least four scale questions the same option', () => {
    expect(
      tallied(
        answers('5', '5', '5', '5'), // four alike: flagged
        answers('4', '4', '4', 'na', '4'), // four without the one that did not apply: flagged
        answers('5', '5', '5'), // three: too few to wonder about
        answers('5', '5', '5', '4', '5'), // one differs
      ),
    ).toEqual({
      item: 'satisfaction',
      all: [0, 0, 0, 1, 3],
      alike: [0, 0, 0, 1, 1],
    })
  })

  it('leaves out who did not answer the item at all', () => {
    const without = answers('5', '3', '3', '3', '3').slice(1)

    expect(tallied(without)).toEqual(noStraightLines('satisfaction', 5))
  })
})
