import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFromForm } from '../../../surveys/answers/answers-from-form.ts'
import { codeAnswers } from '../../../surveys/answers/code-answers.ts'
import { compileDefinition } from '../../../surveys/answers/compile.ts'
import { checkDefinition } from '../../../surveys/definition/check-definition.ts'

const check = checkDefinition({
  elements: [
    { type: 'rating', name: 'r' },
    { type: 'radiogroup', name: 'c', choices: [1, 2, 'na'] },
    { type: 'checkbox', name: 'k', choices: [1, 'b'] },
    { type: 'boolean', name: 'b' },
    { type: 'text', name: 'n', inputType: 'number' },
    { type: 'matrix', name: 'm', rows: ['x', 'y.z'], columns: [1, 2] },
    { type: 'ranking', name: 'rk', choices: ['p', 'q', 's'] },
    {
      type: 'matrixdynamic',
      name: 't',
      maxRowCount: 3,
      columns: [{ name: 'w' }, { name: 'h', inputType: 'number' }],
    },
    { type: 'comment', name: 'co' },
  ],
})
if (check.status === 'refused') throw new Error(JSON.stringify(check.faults))
const compiled = compileDefinition(check.definition)

describe('answersFromForm', () => {
  it('gives the fields of the plain form the types of SurveyJS answers', () => {
    const answers = answersFromForm(compiled, [
      ['_id', 'x'],
      ['_locale', 'lv'],
      ['r', '4'],
      ['c', 'na'],
      ['k', '1'],
      ['k', 'b'],
      ['b', 'false'],
      ['n', ' 2,5 '],
      ['m.y.z', '2'],
      ['rk.p', '3'],
      ['rk.q', '1'],
      ['rk.s', '2'],
      ['t.0.w', ''],
      ['t.2.w', 'row'],
      ['t.2.h', '−7'],
      ['co', ''],
    ])

    expect(answers).toEqual({
      r: 4,
      c: 'na',
      k: [1, 'b'],
      b: false,
      n: 2.5,
      m: { 'y.z': 2 },
      rk: ['q', 's', 'p'],
      t: [{ w: 'row', h: -7 }],
    })
    expect(codeAnswers(compiled, answers).status).toBe('coded')
  })

  it.each([
    [[['n', 'abc']], 'n', 'wrong-type'],
    [[['r', '6']], 'r', 'wrong-type'],
    [
      [
        ['r', '1'],
        ['r', '2'],
      ],
      'r',
      'wrong-type',
    ],
    [[['stranger', 'x']], 'stranger', 'unknown-item'],
    [[['m.stranger', '1']], 'm.stranger', 'unknown-item'],
    [
      [
        ['rk.p', '1'],
        ['rk.q', '1'],
        ['rk.s', '2'],
      ],
      'rk',
      'duplicate',
    ],
    [[['rk.p', '1']], 'rk', 'incomplete'],
  ] as const)('passes %j on, so that the check can refuse it', (entries, item, code) => {
    const result = codeAnswers(
      compiled,
      answersFromForm(
        compiled,
        entries.map(([name, value]) => [name, value] as const),
      ),
    )

    expect(result).toMatchObject({ status: 'rejected', faults: [{ item, code }] })
  })

  it('reads no answer from fields that steer the form', () => {
    expect(
      answersFromForm(compiled, [
        ['__proto__', 'x'],
        ['_language', 'ru'],
      ]),
    ).toEqual({})
  })

  it('never throws, whatever fields are posted', () => {
    const field = fc.tuple(
      fc.oneof(fc.string(), fc.constantFrom('r', 'k', 'm.x', 'rk.p', 't.0.w', 't.1.h', 'n')),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(field), (entries) => {
        const result = codeAnswers(compiled, answersFromForm(compiled, entries))
        expect(['coded', 'rejected']).toContain(result.status)
      }),
    )
  })
})
