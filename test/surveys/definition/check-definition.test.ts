import { describe, expect, it } from 'vitest'
import { checkDefinition } from '../../../surveys/definition/check-definition.ts'

const faultsOf = (json: unknown) => {
  const check = checkDefinition(json)
  return check.status === 'refused' ? check.faults : []
}
const asking = (...elements: unknown[]) => ({ elements })
const text = (name: string, more: object = {}) => ({ type: 'text', name, ...more })

describe('checkDefinition', () => {
  it.each([null, 5, 'x', [], undefined])('refuses %j: a questionnaire is an object', (json) => {
    expect(faultsOf(json)).toMatchObject([{ path: '', code: 'not-an-object' }])
  })

  it.each([
    [{}, '', 'no-questions'],
    [asking(text('a'), text('a')), 'elements.1.name', 'duplicate-name'],
    [asking(text('Bad Name')), 'elements.0.name', 'bad-name'],
    [asking(text('a', { madeUpProperty: 1 })), 'elements.0.madeUpProperty', 'unknown-property'],
    [asking(text('a', { title: 'Hello {a}' })), 'elements.0.title', 'text-placeholder'],
    [asking(text('a', { title: '\u202Eabc' })), 'elements.0.title', 'text-characters'],
    [asking(text('a', { title: 'x'.repeat(2001) })), 'elements.0.title', 'text-too-long'],
    [asking(text('a', { onChange: 'x' })), 'elements.0.onChange', 'program-not-allowed'],
    [asking({ type: 'signaturepad', name: 'a' }), 'elements.0.type', 'unknown-type'],
    [asking({ type: 'radiogroup', name: 'a', choices: [] }), 'elements.0.choices', 'no-choices'],
    [
      asking({ type: 'radiogroup', name: 'a', choices: [1, '1'] }),
      'elements.0.choices.1',
      'duplicate-value',
    ],
    [
      asking({ type: 'radiogroup', name: 'a', choices: [{ value: 1, visibleIf: '{b} = 1' }] }),
      'elements.0.choices.0.visibleIf',
      'unknown-property',
    ],
    [asking({ type: 'rating', name: 'a', rateMin: 5, rateMax: 1 }), 'elements.0', 'bad-scale'],
    [asking({ type: 'rating', name: 'a', rateValues: [1] }), 'elements.0', 'bad-scale'],
    [
      asking({ type: 'checkbox', name: 'a', choices: [1, 2], maxSelectedChoices: 3 }),
      'elements.0',
      'bad-selection',
    ],
    [asking(text('a', { inputType: 'number', min: 5, max: 1 })), 'elements.0', 'bounds-reversed'],
    [asking(text('a', { visibleIf: '{b} = 1' })), 'elements.0.visibleIf', 'condition-unknown-item'],
    [
      asking(text('a', { visibleIf: '{b} = 1' }), text('b')),
      'elements.0.visibleIf',
      'condition-later-item',
    ],
    [asking(text('a', { visibleIf: '{a} = 1' })), 'elements.0.visibleIf', 'condition-later-item'],
    [
      asking(text('a'), text('b', { visibleIf: '{a.length} > 3' })),
      'elements.1.visibleIf',
      'condition-unsupported',
    ],
    [{ ...asking(text('a')), retentionMonths: 0 }, 'retentionMonths', 'bad-retention'],
  ])('refuses %j at %s: %s', (json, path, code) => {
    expect(faultsOf(json)).toContainEqual(expect.objectContaining({ path, code }))
  })

  it('takes a condition that looks back, also into a row of a matrix and out of a panel', () => {
    const json = {
      pages: [
        {
          name: 'one',
          elements: [
            { type: 'matrix', name: 'm', rows: ['x'], columns: [1, 2] },
            { type: 'panel', name: 'p', visibleIf: '{m.x} = 2', elements: [text('why')] },
          ],
        },
      ],
    }

    expect(checkDefinition(json)).toEqual({ status: 'accepted', definition: json })
  })

  it('takes 300 questions and refuses 301', () => {
    const questions = (count: number) =>
      asking(...Array.from({ length: count }, (_, index) => text(`q${index}`)))

    expect(checkDefinition(questions(300)).status).toBe('accepted')
    expect(faultsOf(questions(301))).toMatchObject([{ code: 'too-many-questions' }])
  })
})
