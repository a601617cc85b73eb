import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hashAnswers,
  isRepetition,
  storeAnswers,
} from '../../../server/responses/stored-answers.ts'

const anAnswer = fc.record({ item: fc.string(), option: fc.string() })
const content = fc
  .record({
    survey_version: fc.integer({ min: 1, max: 3 }),
    coded: fc.array(anAnswer, { maxLength: 3 }),
    numbers: fc.dictionary(fc.constantFrom('visits', 'age'), fc.integer()),
    texts: fc.array(fc.record({ item: fc.string(), text: fc.string() }), { maxLength: 2 }),
  })
  .map(({ survey_version, coded, numbers, texts }) => ({
    row: { survey_version, answers: storeAnswers(coded, numbers) },
    texts,
  }))

describe('answers that are sent again under an id', () => {
  it('are a repetition exactly when version, codes, numbers and texts are the same', () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        const stored = { answers: one.row.answers, answers_hash: hashAnswers(one) }
        expect(isRepetition(stored, one)).toBe(true)
        expect(isRepetition(stored, other)).toBe(same)
      }),
    )
  })

  it.each([
    ['another version', { row: { survey_version: 2 } }],
    ['another code', { row: { answers: storeAnswers([{ item: 'q', option: '4' }], { n: 1 }) } }],
    ['another number', { row: { answers: storeAnswers([{ item: 'q', option: '5' }], { n: 2 }) } }],
    ['another text', { texts: [{ item: 'comment', text: 'Paldies!' }] }],
    ['the text of another question', { texts: [{ item: 'reason', text: 'Paldies' }] }],
    ['no text', { texts: [] }],
  ])('are a conflict with %s', (_, change: { row?: object; texts?: typeof given.texts }) => {
    const stored = { answers: given.row.answers, answers_hash: hashAnswers(given) }
    const again = { texts: change.texts ?? given.texts, row: { ...given.row, ...change.row } }
    expect(isRepetition(stored, again)).toBe(false)
  })

  it('are compared by codes and numbers with what release 0.1 stored, which hashed otherwise', () => {
    const stored = { answers: given.row.answers, answers_hash: 'q1Zz-_hash-of-an-earlier-release' }
    const other = { ...given, row: { ...given.row, answers: storeAnswers([], {}) } }
    expect(isRepetition(stored, given)).toBe(true)
    expect(isRepetition(stored, other)).toBe(false)
  })
})

const given = {
  row: { survey_version: 1, answers: storeAnswers([{ item: 'q', option: '5' }], { n: 1 }) },
  texts: [{ item: 'comment', text: 'Paldies' }],
}
