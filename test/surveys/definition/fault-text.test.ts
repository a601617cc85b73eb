import { describe, expect, it } from 'vitest'
import { DEFINITION_WORDS } from '../../../locales/definition/index.ts'
import { LANGUAGES } from '../../../locales/language.ts'
import { checkDefinition } from '../../../surveys/definition/check-definition.ts'
import {
  DEFINITION_FAULT_CODES,
  type DefinitionFault,
  type DefinitionFaultCode,
} from '../../../surveys/definition/fault.ts'
import { definitionFaultText } from '../../../surveys/definition/fault-text.ts'
import { hostileCases } from '../../hostile/expand.ts'

const faultsOf = (json: unknown) => {
  const check = checkDefinition(json)
  return check.status === 'refused' ? check.faults : []
}
const asking = (...elements: unknown[]) => ({ elements })
const text = (more: object = {}) => ({ type: 'text', name: 'a', ...more })
const choice = (more: object = {}) => ({ type: 'checkbox', name: 'a', choices: [1, 2], ...more })
const table = (more: object = {}) => ({
  type: 'matrixdynamic',
  name: 'a',
  columns: [{ name: 'b' }],
  ...more,
})
const condition = (visibleIf: string) => asking(text(), text({ name: 'b', visibleIf }))
const numbers = (length: number) => Array.from({ length }, (_, index) => index)
const nested = (levels: number): unknown =>
  levels === 0 ? text() : { type: 'panel', name: `p${levels}`, elements: [nested(levels - 1)] }

/** A questionnaire for each reason that `checkDefinition` itself can give. */
const REFUSED: Record<
  Exclude<
    DefinitionFaultCode,
    'too-costly' | 'label-missing' | 'polarity' | 'bank-scale' | 'easy-partial' | 'easy-same'
  >,
  unknown
> = {
  'not-an-object': [],
  'too-large': asking(...numbers(300).map(() => text({ title: 'x'.repeat(2000) }))),
  'too-deep': asking(nested(40)),
  'no-questions': {},
  'too-many-questions': asking(...numbers(301).map((index) => text({ name: `q${index}` }))),
  'too-many-choices': asking(choice({ choices: numbers(501) })),
  'too-many-cells': asking({
    type: 'matrix',
    name: 'a',
    rows: numbers(101),
    columns: numbers(10),
  }),
  'forbidden-key': JSON.parse('{"__proto__":{}}'),
  'outside-address': asking(choice({ choicesByUrl: {} })),
  'html-not-allowed': { completedHtml: '' },
  'redirect-not-allowed': { navigateToUrl: '' },
  'program-not-allowed': { triggers: [] },
  'author-pattern-not-allowed': asking(text({ validators: [] })),
  'unknown-property': asking(text({ colour: 'red' })),
  'missing-property': asking({ type: 'text' }),
  'unknown-type': asking(text({ type: 'signaturepad' })),
  'wrong-type': asking(text({ inputType: 'email' })),
  'bad-name': asking(text({ name: 'Bad Name' })),
  'duplicate-name': asking(text(), text()),
  'bad-value': asking(choice({ choices: ['_own'] })),
  'duplicate-value': asking(choice({ choices: [1, '1'] })),
  'no-choices': asking(choice({ choices: [] })),
  'no-columns': asking(table({ columns: [] })),
  'text-too-long': asking(text({ title: 'x'.repeat(2001) })),
  'text-placeholder': asking(text({ title: 'Hello {b}' })),
  'text-characters': asking(text({ title: '\u202Eabc' })),
  'not-whole': asking(text({ maxLength: 1.5 })),
  negative: asking(text({ maxLength: -1 })),
  'bad-bound': asking(text({ min: 'tomorrow' })),
  'bounds-reversed': asking(text({ inputType: 'number', min: 5, max: 1 })),
  'bad-scale': asking({ type: 'rating', name: 'a', rateMin: 5, rateMax: 1 }),
  'scale-too-long': asking({ type: 'rating', name: 'a', rateMax: 21 }),
  'length-too-large': asking(text({ maxLength: 4001 })),
  'too-many-rows': asking(table({ rowCount: 51 })),
  'too-many-columns': asking(
    table({ columns: numbers(21).map((index) => ({ name: `c${index}` })) }),
  ),
  'bad-selection': asking(choice({ maxSelectedChoices: 3 })),
  'bad-retention': { ...asking(text()), retentionMonths: 121 },
  'condition-syntax': condition('{a} = 1 )'),
  'condition-too-long': condition('x'.repeat(1001)),
  'condition-too-complex': condition(`${'('.repeat(30)}{a} = 1${')'.repeat(30)}`),
  'condition-unsupported': condition('today() > 1'),
  'condition-unknown-item': condition('{c} = 1'),
  'condition-later-item': condition('{b} = 1'),
}

/** Faults of the server's own, which examines in a thread with limits. */
const OF_THE_SERVER: readonly DefinitionFault[] = [
  { path: '', code: 'too-costly', values: { seconds: 1 } },
  { path: '', code: 'too-large', values: { most: 524_288 } },
]

/** The text without what was found in the questionnaire, which may hold braces itself. */
const ownWords = (fault: DefinitionFault, words: string) =>
  Object.values(fault.values).reduce<string>(
    (left, value) => left.replaceAll(String(value), ''),
    words,
  )

describe('the words for a refused questionnaire', () => {
  it.each(LANGUAGES)('has words for exactly the reasons there are (%s)', (language) => {
    expect(Object.keys(DEFINITION_WORDS[language]).toSorted()).toEqual(
      [...DEFINITION_FAULT_CODES].toSorted(),
    )
  })

  it.each(DEFINITION_FAULT_CODES)('tells the same facts in every language: %s', (code) => {
    const placeholders = (words: string) =>
      [...words.matchAll(/\{([a-z_]+)[,}]/g)].map(([, name]) => String(name)).toSorted()
    const english = placeholders(DEFINITION_WORDS.en[code])

    for (const language of LANGUAGES)
      expect(placeholders(DEFINITION_WORDS[language][code])).toEqual(english)
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(Object.entries(REFUSED))('explains %s', (code, json) => {
      const fault = faultsOf(json).find((one) => one.code === code)
      expect.assert(fault, `${code} is not what the check says`)
      const words = definitionFaultText(fault, language)

      expect(words).not.toBe(code)
      expect(ownWords(fault, words)).not.toMatch(/[{}]|undefined/)
    })

    it.each(OF_THE_SERVER)('explains $code of the server', (fault) => {
      expect(definitionFaultText(fault, language)).not.toMatch(/[{}]|undefined/)
    })

    it('explains every hostile questionnaire without a gap', () => {
      const faults = hostileCases('st', 're', 'ex', 'pr', 'ne', 'ht').flatMap(({ survey }) =>
        faultsOf(survey),
      )

      expect(faults.length).toBeGreaterThan(50)
      for (const fault of faults)
        expect(definitionFaultText(fault, language)).not.toMatch(/[{}]|undefined/)
    })
  })

  it.each([
    [
      asking(text({ inputType: 'email' })),
      '“email” does not fit here; write the kind of value, or one of the words, that this property takes',
    ],
    [
      asking(text({ title: null })),
      'What stands here does not fit; write the kind of value, or one of the words, that this property takes',
    ],
    [
      asking({ name: 'a' }),
      'The type is missing; the types are rating, radiogroup, dropdown, checkbox, ranking, boolean, text, comment, matrix, matrixdynamic, panel',
    ],
    [asking(text({ name: 'X'.repeat(80) })), `“${'X'.repeat(59)}…” cannot be a name`],
    [asking(text({ min: 'soon' })), '“soon” cannot be a limit here'],
    [asking(text({ inputType: 'date', min: 5 })), '“5” cannot be a limit here'],
    [condition('{a} ='), 'The condition cannot be read at character 6: it is not complete'],
    [condition('{a} = 1 )'), 'at character 9: “)” does not belong there'],
    [condition('{A} = 1'), '“{A}” at character 1 cannot be used in a condition'],
  ])('says of %j: %s', (json, words) => {
    const [fault] = faultsOf(json)
    expect.assert(fault)

    expect(definitionFaultText(fault, 'en')).toContain(words)
  })

  // A limit that a text names must be the one that is applied: at it taken, one above refused.
  it.each<[string, number, (limit: number) => unknown]>([
    ['bad-name', 60, (limit) => asking(text({ name: 'x'.repeat(limit) }))],
    ['bad-value', 100, (limit) => asking(choice({ choices: ['x'.repeat(limit)] }))],
    ['too-many-choices', 500, (limit) => asking(choice({ choices: numbers(limit) }))],
    ['text-too-long', 2000, (limit) => asking(text({ title: 'x'.repeat(limit) }))],
    ['length-too-large', 4000, (limit) => asking(text({ maxLength: limit }))],
    ['too-many-rows', 50, (limit) => asking(table({ maxRowCount: limit }))],
    ['too-many-rows', 30, (limit) => asking({ type: 'comment', name: 'a', rows: limit })],
    [
      'too-many-columns',
      20,
      (limit) => asking(table({ columns: numbers(limit).map((index) => ({ name: `c${index}` })) })),
    ],
    ['bad-retention', 120, (limit) => ({ ...asking(text()), retentionMonths: limit })],
    ['condition-too-long', 1000, (limit) => condition('{a} = 1'.padEnd(limit))],
    [
      'condition-too-complex',
      50,
      (limit) => condition(`{a} anyof [${numbers(limit - 1).join(',')}]`),
    ],
    [
      'condition-too-complex',
      20,
      (limit) => condition(`${'('.repeat(limit)}{a} = 1${')'.repeat(limit)}`),
    ],
  ])('names for %s the limit %i that is applied', (code, limit, json) => {
    const [fault] = faultsOf(json(limit + 1))
    expect.assert(fault)

    expect(fault.code).toBe(code)
    expect(faultsOf(json(limit))).toEqual([])
    for (const language of LANGUAGES)
      expect(definitionFaultText(fault, language)).toMatch(new RegExp(`\\b${limit}\\b`))
  })
})
