import { array, assert, constantFrom, nat, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodedAnswer } from '../../../surveys/counts/cube.ts'
import {
  addToPairs,
  emptyPairs,
  jointCounts,
  listOfPairs,
  mergePairs,
  pairsOf,
} from '../../../surveys/counts/pairs.ts'

const SCALES = new Map([
  ['ease', 5],
  ['respect', 5],
  ['satisfaction', 5],
  ['speed', 4],
])
const ITEMS = [...SCALES.keys(), 'comment']

const anAnswer = record({
  item: constantFrom(...ITEMS),
  option: constantFrom('1', '2', '3', '4', '5', '6', 'na', 'yes'),
})
const aResponse = uniqueArray(anAnswer, { selector: ({ item }) => item, maxLength: 5 })
const responses = array(aResponse, { maxLength: 40 })

const counted = (all: readonly (readonly CodedAnswer[])[]) =>
  all.reduce((pairs, answers) => addToPairs(pairs, answers, SCALES), emptyPairs())

/** How many of the responses hold both answers: looked up one by one. */
function slowly(all: readonly (readonly CodedAnswer[])[], a: CodedAnswer, b: CodedAnswer): number {
  const holds = (answers: readonly CodedAnswer[], { item, option }: CodedAnswer) =>
    answers.some((answer) => answer.item === item && answer.option === option)
  return all.filter((answers) => holds(answers, a) && holds(answers, b)).length
}

describe('joint counts of pairs of items', () => {
  it('counts two answers of one respondent together, and leaves “does not apply” out', () => {
    const pairs = counted([
      [
        { item: 'satisfaction', option: '5' },
        { item: 'ease', option: '4' },
        { item: 'respect', option: 'na' },
      ],
    ])

    expect(listOfPairs(pairs)).toEqual([
      {
        first: 'ease',
        second: 'satisfaction',
        counts: [
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 0],
          [0, 0, 0, 0, 1],
          [0, 0, 0, 0, 0],
        ],
      },
    ])
  })

  it('gives the rows to whichever item is asked for first', () => {
    const pairs = counted([
      [
        { item: 'speed', option: '1' },
        { item: 'ease', option: '5' },
      ],
    ])

    expect(jointCounts(pairs, 'ease', 'speed')?.[4]).toEqual([1, 0, 0, 0])
    expect(jointCounts(pairs, 'speed', 'ease')?.[0]).toEqual([0, 0, 0, 0, 1])
    expect(jointCounts(pairs, 'speed', 'respect')).toBeUndefined()
  })

  it('equals a slow count of every pair of options', () => {
    assert(
      property(responses, (all) => {
        const pairs = counted(all)
        for (const [rows, height] of SCALES)
          for (const [columns, width] of SCALES) {
            if (rows === columns) continue
            const counts = jointCounts(pairs, rows, columns)
            for (let i = 1; i <= height; i++)
              for (let j = 1; j <= width; j++) {
                const one = { item: rows, option: String(i) }
                const other = { item: columns, option: String(j) }
                expect(counts?.[i - 1]?.[j - 1] ?? 0).toBe(slowly(all, one, other))
              }
          }
      }),
      { numRuns: 50 },
    )
  })

  it('does not depend on the order of responses or of answers', () => {
    assert(
      property(responses, (all) => {
        const turned = all.toReversed().map((answers) => answers.toReversed())
        expect(listOfPairs(counted(turned))).toEqual(listOfPairs(counted(all)))
      }),
    )
  })

  it('merges parts to the count of the whole, in any order', () => {
    assert(
      property(responses, nat(), (all, cut) => {
        const at = all.length === 0 ? 0 : cut % (all.length + 1)
        const [a, b] = [counted(all.slice(0, at)), counted(all.slice(at))]
        const whole = listOfPairs(counted(all))
        expect(listOfPairs(mergePairs(a, b))).toEqual(whole)
        expect(listOfPairs(mergePairs(b, a))).toEqual(whole)
        expect(listOfPairs(pairsOf(whole))).toEqual(whole)
      }),
    )
  })

  it('refuses to add counts on another scale', () => {
    const five = counted([
      [
        { item: 'ease', option: '5' },
        { item: 'respect', option: '5' },
      ],
    ])
    const three = addToPairs(
      emptyPairs(),
      [
        { item: 'ease', option: '3' },
        { item: 'respect', option: '3' },
      ],
      new Map([
        ['ease', 3],
        ['respect', 3],
      ]),
    )

    expect(() => mergePairs(five, three)).toThrow(/other scales/)
  })
})
