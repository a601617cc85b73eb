import { describe, expect, it } from 'vitest'
import { itemAnswers } from '../../../surveys/counts/item-answers.ts'
import type { Tally } from '../../../surveys/counts/tally.ts'
import { checkDefinition } from '../../../surveys/definition/check-definition.ts'
import { SMALL_DEFINITION } from '../../support/builders.ts'

function definitionOf(...elements: readonly object[]) {
  const checked = checkDefinition({ ...SMALL_DEFINITION, elements })
  if (checked.status === 'refused') throw new Error(JSON.stringify(checked.faults))
  return checked.definition
}

const titled = (text: string) => ({ lv: text, en: text, ru: text, uz: text })
const told = (question: object, tallies: Record<string, Tally>) =>
  itemAnswers(
    definitionOf({ title: titled('?'), ...question, name: 'q' }),
    new Map(Object.entries(tallies)),
  ).map(({ item, kind, answered, notApplicable, options }) => ({
    item,
    kind,
    answered,
    notApplicable,
    counts: options.map(({ code, count }) => `${code}: ${count}`),
  }))

describe('the answers to each question', () => {
  const choices = ['a', 'b', 'c']

  it('are told in the order of the questionnaire, those that nobody gave too', () => {
    expect(told({ type: 'radiogroup', choices }, { q: { c: 3, a: 2 } })).toEqual([
      {
        item: 'q',
        kind: 'one',
        answered: 5,
        notApplicable: undefined,
        counts: ['a: 2', 'b: 0', 'c: 3'],
      },
    ])
  })

  it('leave "does not apply" out of those who answered, and say how many said so', () => {
    const rating = { type: 'rating', rateValues: [1, 2, 'na'] }
    expect(told(rating, { q: [4, 1, 2] })).toMatchObject([
      { answered: 3, notApplicable: 4, counts: ['1: 1', '2: 2'] },
    ])
    expect(told(rating, {})).toMatchObject([{ answered: 0, notApplicable: 0 }])
  })

  it('are of respondents, not of ticks, where several can be ticked', () => {
    expect(told({ type: 'checkbox', choices }, { q: { a: 4, b: 3, _answered: 5 } })).toMatchObject([
      { kind: 'several', answered: 5, counts: ['a: 4', 'b: 3', 'c: 0'] },
    ])
  })

  it('are told for each row of a table and each choice that is ranked', () => {
    const table = { type: 'matrix', rows: ['x', 'y'], columns: [1, 2] }
    expect(told(table, { 'q.x': [0, 1, 2] })).toMatchObject([
      { item: 'q.x', kind: 'one', answered: 3, counts: ['1: 1', '2: 2'] },
      { item: 'q.y', kind: 'one', answered: 0, counts: ['1: 0', '2: 0'] },
    ])
    expect(told({ type: 'ranking', choices: ['a', 'b'] }, { 'q.a': [0, 3, 1] })).toMatchObject([
      { item: 'q.a', kind: 'order', answered: 4, counts: ['1: 3', '2: 1'] },
      { item: 'q.b', kind: 'order', answered: 0, counts: ['1: 0', '2: 0'] },
    ])
  })

  it('are numbers by size and months in their order, and what was counted before is told too', () => {
    const number = { type: 'text', inputType: 'number' }
    expect(told(number, { q: { '10': 1, '-2': 3, '9': 2, _answered: 7 } })).toMatchObject([
      { kind: 'amount', answered: 6, counts: ['-2: 3', '9: 2', '10: 1'] },
    ])
    expect(told(number, { q: { _answered: 7 } })).toMatchObject([
      { kind: 'amount', answered: 7, counts: [] },
    ])
    const day = { type: 'text', inputType: 'date' }
    expect(told(day, { q: { '2026-02': 1, '2025-11': 2, _answered: 3 } })).toMatchObject([
      { answered: 3, counts: ['2025-11: 2', '2026-02: 1'] },
    ])
    expect(told({ type: 'radiogroup', choices }, { q: { a: 1, gone: 2 } })).toMatchObject([
      { answered: 3, counts: ['a: 1', 'b: 0', 'c: 0', 'gone: 2'] },
    ])
  })

  it('are only how many wrote something where anything could be written', () => {
    expect(told({ type: 'comment' }, { q: { _answered: 4 } })).toEqual([
      { item: 'q', kind: 'entry', answered: 4, notApplicable: undefined, counts: [] },
    ])
  })
})
