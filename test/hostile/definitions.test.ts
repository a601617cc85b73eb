import { describe, expect, it } from 'vitest'
import { compileDefinition } from '../../surveys/answers/compile.ts'
import { codeAnswers } from '../../surveys/answers/code-answers.ts'
import { checkDefinition } from '../../surveys/definition/check-definition.ts'
import { hostileCases } from './expand.ts'

const INHERITED = Object.getOwnPropertyNames(Object.prototype)

/** What is hostile about these is not in the definition: as a questionnaire they are harmless. */
const HARMLESS = new Set(['pr03-mergeData', 'pr04-applyTheme', 'pr05-css-setter'])

describe('hostile definitions', () => {
  const cases = hostileCases('st', 're', 'ex', 'pr', 'ne', 'ht')

  it.each(cases.filter(({ id }) => !HARMLESS.has(id)))(
    'refuses $id with a reason and its place ($why)',
    ({ survey }) => {
      const check = checkDefinition(survey)

      expect(check.status).toBe('refused')
      if (check.status !== 'refused') return
      expect(check.faults.length).toBeGreaterThan(0)
      for (const { code, path } of check.faults) {
        expect(code).not.toBe('')
        expect(path.length).toBeLessThanOrEqual(3000)
      }
    },
  )

  it.each(cases.filter(({ id }) => HARMLESS.has(id)))(
    'takes $id as the plain questionnaire it is',
    ({ survey, data }) => {
      const check = checkDefinition(survey)

      expect(check.status).toBe('accepted')
      if (check.status !== 'accepted') return
      expect(codeAnswers(compileDefinition(check.definition), data)).toMatchObject({
        status: 'coded',
      })
    },
  )

  // The named reason, for each of the ways that were measured to hang, leak or run code.
  it.each([
    ['ne02-choicesByUrl-pipe', 'outside-address'],
    ['ht01-answer-into-html', 'html-not-allowed'],
    ['ht02-author-html', 'redirect-not-allowed'],
    ['re01-exponential-28', 'author-pattern-not-allowed'],
    ['re03-overlap-alt', 'author-pattern-not-allowed'],
    ['ex07-cycle-calculated', 'program-not-allowed'],
    ['ex09-trigger-ping-pong', 'program-not-allowed'],
    ['ex04-or-chain-5000', 'condition-too-long'],
    ['ex05-not-chain-2000', 'condition-too-complex'],
    ['ex02-parens-unbalanced-12', 'condition-syntax'],
    ['st01-panel-depth-1000', 'too-deep'],
    ['st02-questions-5000', 'too-many-questions'],
    ['st08-rating-1e9', 'scale-too-long'],
    ['st10-title-10MB', 'too-large'],
    ['pr06-name-toString', 'bad-name'],
    ['pr08-type-proto', 'unknown-type'],
  ])('says of %s: %s', (id, code) => {
    const check = checkDefinition(cases.find((one) => one.id === id)?.survey)

    expect(check.status === 'refused' && check.faults.map((fault) => fault.code)).toContain(code)
  })

  it('refuses keys that reach what every object inherits, wherever they stand', () => {
    const json: unknown = JSON.parse(
      '{"elements":[{"type":"text","name":"q1","title":{"en":"x","__proto__":{"polluted":"yes"}}}]}',
    )

    expect(checkDefinition(json)).toEqual({
      status: 'refused',
      faults: [
        {
          path: 'elements.0.title.__proto__',
          code: 'forbidden-key',
          values: { property: '__proto__' },
        },
      ],
    })
  })

  // Last in the file: everything hostile has passed through by now.
  it('leaves what every object inherits untouched', () => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(INHERITED)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
