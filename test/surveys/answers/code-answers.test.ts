import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeAnswers, dropHidden, hiddenItems } from '../../../surveys/answers/code-answers.ts'
import { type CompiledDefinition, compileDefinition } from '../../../surveys/answers/compile.ts'
import { checkDefinition } from '../../../surveys/definition/check-definition.ts'

function survey(...elements: unknown[]): CompiledDefinition {
  const check = checkDefinition({ elements })
  if (check.status === 'refused') throw new Error(JSON.stringify(check.faults))
  return compileDefinition(check.definition)
}

const RATING = { type: 'rating', name: 'r' }
const REASON = { type: 'comment', name: 'why', visibleIf: '{r} < 3', isRequired: true }

function faultsOf(compiled: CompiledDefinition, raw: unknown) {
  const result = codeAnswers(compiled, raw)
  return result.status === 'rejected' ? result.faults : []
}

describe('codeAnswers: how each kind of question is counted', () => {
  const choices = ['a', 'b', 'c']
  it.each([
    ['a rating by its step', RATING, 4, [['q', '4']]],
    ['a choice by its code', { type: 'radiogroup', choices: [1, 2, 'na'] }, 'na', [['q', 'na']]],
    ['a list by its code', { type: 'dropdown', choices }, 'b', [['q', 'b']]],
    ['yes and no as true and false', { type: 'boolean' }, false, [['q', 'false']]],
    [
      'every ticked box, and the respondent once',
      { type: 'checkbox', choices },
      ['c', 'a'],
      [
        ['q', 'a'],
        ['q', 'c'],
        ['q', '_answered'],
      ],
    ],
    [
      'a matrix by its rows',
      { type: 'matrix', rows: ['x', 'y'], columns: [1, 2] },
      { y: 2 },
      [['q.y', '2']],
    ],
    [
      'a ranking by the place of each choice',
      { type: 'ranking', choices },
      ['c', 'a', 'b'],
      [
        ['q.c', '1'],
        ['q.a', '2'],
        ['q.b', '3'],
      ],
    ],
    ['a number as answered', { type: 'text', inputType: 'number' }, 2.5, [['q', '_answered']]],
    ['a day as answered', { type: 'text', inputType: 'date' }, '2024-02-29', [['q', '_answered']]],
    [
      'a whole number by its value, where there are few',
      { type: 'text', inputType: 'number', min: -20, max: 100 },
      -3,
      [
        ['q', '-3'],
        ['q', '_answered'],
      ],
    ],
    [
      'a broken number as answered',
      { type: 'text', inputType: 'number', min: 0, max: 100 },
      2.5,
      [['q', '_answered']],
    ],
    [
      'one of many numbers as answered',
      { type: 'text', inputType: 'number', min: -21, max: 100 },
      3,
      [['q', '_answered']],
    ],
    [
      'a day by its month, where there are few',
      { type: 'text', inputType: 'date', min: '2016-03-31', max: '2026-03-01' },
      '2024-02-29',
      [
        ['q', '2024-02'],
        ['q', '_answered'],
      ],
    ],
    [
      'a day of one of many months as answered',
      { type: 'text', inputType: 'date', min: '2016-02-29', max: '2026-03-01' },
      '2024-02-29',
      [['q', '_answered']],
    ],
    ['a text as answered', { type: 'comment' }, 'good', [['q', '_answered']]],
  ])('counts %s', (_, question, answer, expected) => {
    const result = codeAnswers(survey({ ...question, name: 'q' }), { q: answer })

    expect(result).toMatchObject({
      status: 'coded',
      answers: expected.map(([item, option]) => ({ item, option })),
    })
  })

  it('keeps texts apart from what is counted, table cells by row and column', () => {
    const compiled = survey(
      { type: 'comment', name: 'c' },
      {
        type: 'matrixdynamic',
        name: 't',
        columns: [{ name: 'x' }, { name: 'n', inputType: 'number' }],
      },
    )
    const result = codeAnswers(compiled, { c: 'čau', t: [{}, { x: 'a', n: 2 }] })

    expect(result).toMatchObject({
      texts: [
        { item: 'c', text: 'čau' },
        { item: 't.0.x', text: 'a' },
        { item: 't.0.n', text: '2' },
      ],
      values: { c: 'čau', t: [{ x: 'a', n: 2 }] },
    })
  })
})

describe('codeAnswers: what is kept', () => {
  it('is the same for the same answers, whatever their order and way of writing', () => {
    const compiled = survey(
      RATING,
      { type: 'checkbox', name: 'k', choices: ['a', 'b'] },
      { type: 'comment', name: 'c' },
    )
    const one = codeAnswers(compiled, { r: 1, k: ['a', 'b'], c: 'ā\r\nb' })
    const other = codeAnswers(compiled, { c: 'a\u0304\nb', k: ['b', 'a'], r: 1 })

    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  it.each([[''], ['  \n'], [[]], [{}]])(
    'takes %j for no answer where such is no answer',
    (empty) => {
      const question = Array.isArray(empty)
        ? { type: 'checkbox', name: 'q', choices: ['a'] }
        : typeof empty === 'object'
          ? { type: 'matrix', name: 'q', rows: ['a'], columns: ['b'] }
          : { type: 'comment', name: 'q' }

      expect(codeAnswers(survey(question), { q: empty })).toMatchObject({ answers: [], values: {} })
      expect(faultsOf(survey({ ...question, isRequired: true }), { q: empty })).toEqual([
        { item: 'q', code: 'required' },
      ])
    },
  )

  it('changes nothing when what was kept is sent again', () => {
    const compiled = survey(RATING, REASON, { type: 'comment', name: 'c' })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.string(), (rating, text) => {
        const first = codeAnswers(compiled, {
          r: rating,
          ...(rating < 3 && { why: 'x' }),
          c: text,
        })
        if (first.status === 'rejected') return // a text with forbidden characters
        expect(codeAnswers(compiled, first.values)).toEqual(first)
      }),
    )
  })

  it('never throws, and codes only listed options, whatever JSON is sent', () => {
    const compiled = survey(RATING, REASON, {
      type: 'matrix',
      name: 'm',
      rows: ['x'],
      columns: [1],
    })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ r: fc.jsonValue(), why: fc.jsonValue(), m: fc.jsonValue() }),
        ),
        (raw) => {
          const result = codeAnswers(compiled, raw)
          if (result.status === 'rejected') return
          for (const { item, option } of result.answers) {
            expect(['r', 'why', 'm.x']).toContain(item)
            expect(['1', '2', '3', '4', '5', '_answered']).toContain(option)
          }
        },
      ),
    )
  })
})

describe('codeAnswers: conditions', () => {
  const compiled = survey(RATING, REASON)

  it('demands an answer only from those who are asked', () => {
    expect(codeAnswers(compiled, { r: 5 }).status).toBe('coded')
    expect(faultsOf(compiled, { r: 2 })).toEqual([{ item: 'why', code: 'required' }])
  })

  it('refuses an answer to a question that was not shown', () => {
    expect(faultsOf(compiled, { r: 5, why: 'x' })).toEqual([{ item: 'why', code: 'hidden' }])
  })

  it('blames only the faulty answer, not those that depend on it', () => {
    expect(faultsOf(compiled, { r: 99, why: 'x' })).toEqual([
      { item: 'r', code: 'out-of-range', values: { min: 1, max: 5 } },
    ])
  })

  it('finds hidden questions through chains of conditions', () => {
    const chain = survey(
      RATING,
      { type: 'boolean', name: 'b', visibleIf: '{r} < 3' },
      { type: 'comment', name: 'c', visibleIf: '{b} = true' },
    )

    // `b` is not shown at 5, so what is given for it cannot show `c` either.
    expect(hiddenItems(chain, { r: 5, b: true, c: 'x' })).toEqual(new Set(['b', 'c']))
    expect(dropHidden(chain, { r: 5, b: true, c: 'x' })).toEqual({ r: 5 })
    expect(dropHidden(chain, { r: 1, b: true, c: 'x' })).toEqual({ r: 1, b: true, c: 'x' })
  })
})

describe('codeAnswers: limits', () => {
  it.each([
    [{ type: 'checkbox', choices: [1, 2, 3], maxSelectedChoices: 2 }, [1, 2, 3], 'too-many'],
    [{ type: 'checkbox', choices: [1, 2, 3], minSelectedChoices: 2 }, [1], 'too-few'],
    [{ type: 'checkbox', choices: [1, 2, 3] }, [4], 'not-listed'],
    [{ type: 'radiogroup', choices: [1, 2] }, '1', 'wrong-type'],
    [{ type: 'radiogroup', choices: [1, 2] }, 3, 'not-listed'],
    [{ type: 'rating' }, 0, 'out-of-range'],
    [{ type: 'rating' }, null, 'wrong-type'],
    [{ type: 'boolean' }, 1, 'wrong-type'],
    [{ type: 'ranking', choices: ['a', 'b'] }, ['a'], 'incomplete'],
    [{ type: 'ranking', choices: ['a', 'b'] }, ['a', 'a'], 'duplicate'],
    [
      { type: 'matrix', rows: ['x', 'y'], columns: [1], eachRowRequired: true },
      { x: 1 },
      'incomplete',
    ],
    [{ type: 'matrix', rows: ['x'], columns: [1] }, { z: 1 }, 'unknown-row'],
    [{ type: 'text', maxLength: 3 }, 'four', 'too-long'],
    [{ type: 'text', inputType: 'number', max: 10 }, 11, 'out-of-range'],
    [{ type: 'text', inputType: 'number' }, Infinity, 'wrong-type'],
    [{ type: 'text', inputType: 'date' }, '2023-02-29', 'bad-date'],
    [{ type: 'text', inputType: 'date', min: '2026-01-01' }, '2025-12-31', 'out-of-range'],
    [{ type: 'comment' }, 'a\u0000b', 'bad-characters'],
    [{ type: 'comment' }, 'a\ud800b', 'bad-characters'],
    [{ type: 'comment' }, 'a\u202eb', 'bad-characters'],
  ])('refuses for %j the answer %j: %s', (question, answer, code) => {
    expect(faultsOf(survey({ ...question, name: 'q' }), { q: answer })).toMatchObject([
      { item: 'q', code },
    ])
  })

  it('counts a line end once, however the browser sent it', () => {
    const compiled = survey({ type: 'comment', name: 'q', maxLength: 3 })

    expect(codeAnswers(compiled, { q: 'a\r\nb' })).toMatchObject({ values: { q: 'a\nb' } })
  })

  it('keeps letters of every language and joined emoji as they are', () => {
    const text = 'Āķis, oʻzbekcha gʻisht, ёлка, שלום, 👩‍👩‍👧‍👦'
    const compiled = survey({ type: 'comment', name: 'q' })

    expect(codeAnswers(compiled, { q: text })).toMatchObject({ values: { q: text } })
  })
})
