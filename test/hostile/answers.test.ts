import { describe, expect, it } from 'vitest'
import { codeAnswers } from '../../surveys/answers/code-answers.ts'
import { type CompiledDefinition, compileDefinition } from '../../surveys/answers/compile.ts'
import { checkDefinition } from '../../surveys/definition/check-definition.ts'
import { hostileCases } from './expand.ts'

const INHERITED = Object.getOwnPropertyNames(Object.prototype)

function compiled(survey: unknown): CompiledDefinition {
  const check = checkDefinition(survey)
  if (check.status === 'refused') throw new Error(JSON.stringify(check.faults))
  return compileDefinition(check.definition)
}

describe('hostile answers', () => {
  const cases = hostileCases('an')
  const hostile = cases.filter(({ id }) => id !== 'an00-good')

  it('accepts the valid answer that the hostile ones are made from', () => {
    const good = cases.find(({ id }) => id === 'an00-good')

    const result = codeAnswers(compiled(good?.survey), good?.data)

    expect(result.status).toBe('coded')
    expect(result.status === 'coded' && result.values).toEqual(good?.data)
  })

  it.each(hostile)('refuses $id: $why', ({ survey, data }) => {
    const result = codeAnswers(compiled(survey), data)

    expect(result.status).toBe('rejected')
    expect(result.status === 'rejected' && result.faults.length).toBeGreaterThan(0)
  })

  // The item and the reason, so that a sender knows what to mend.
  it.each([
    ['an02-rating-float', 'r', 'out-of-range'],
    ['an05-rating-object', 'r', 'wrong-type'],
    ['an07-choice-object', 'c', 'wrong-type'],
    ['an09-checkbox-1000-dups', 'k', 'duplicate'],
    ['an12-matrix-string', 'm', 'wrong-type'],
    ['an18-md-10k-rows', 'md', 'too-many'],
    ['an19-hidden-answered', 'hid', 'hidden'],
    ['an20-unknown-question', 'admin', 'unknown-item'],
    ['an22-array-root', '', 'not-an-object'],
    ['an27-nul-and-surrogate', 'co', 'bad-characters'],
    ['an29-deep-20000', 't', 'wrong-type'],
    ['an30-100k-keys', 'k0', 'unknown-item'],
  ])('says of %s: item "%s" is %s', (id, item, code) => {
    const found = cases.find((one) => one.id === id)
    const result = codeAnswers(compiled(found?.survey), found?.data)

    expect(result.status === 'rejected' && result.faults[0]).toMatchObject({ item, code })
  })

  it('lists a bounded number of faults however much is sent', () => {
    const many = cases.find(({ id }) => id === 'an30-100k-keys')
    const result = codeAnswers(compiled(many?.survey), many?.data)

    expect(result.status === 'rejected' && result.faults.length).toBeLessThanOrEqual(50)
  })

  it('neither follows nor keeps keys of Object.prototype', () => {
    const survey = { elements: [{ type: 'matrix', name: 'm', rows: ['x'], columns: [1, 2] }] }
    const data: unknown = JSON.parse('{"m":{"__proto__":{"x":1}},"__proto__":{"polluted":"yes"}}')

    expect(codeAnswers(compiled(survey), data)).toMatchObject({
      status: 'rejected',
      faults: [{ item: '__proto__', code: 'unknown-item' }, { item: 'm' }],
    })
  })

  // Last in the file: everything hostile has passed through by now.
  it('leaves what every object inherits untouched', () => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(INHERITED)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
