import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, parseCondition } from '../../../surveys/definition/condition.ts'

function decide(source: string, answers: Record<string, unknown>): boolean {
  const parsed = parseCondition(source)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault))
  return holds(parsed.condition, (name) => answers[name])
}

describe('conditions', () => {
  // Expected as surveyjs/survey-library decides them (tests/expressions/expressionParserTest.ts
  // @1b2b5df, MIT), for the part of its language that is accepted here.
  it.each([
    ['{a} > 5', { a: 6 }, true],
    ['{a} > 5', { a: 5 }, false],
    ['{a} > 5', { b: 5 }, false],
    ["{age} >= 21 and ({sex} = 'male' or {kids} > 1)", { age: 21, sex: 'male', kids: 1 }, true],
    ["{age} >= 21 and ({sex} = 'male' or {kids} > 1)", { age: 21, sex: 'female', kids: 1 }, false],
    ["{age} >= 21 and ({sex} = 'male' or {kids} > 1)", { age: 20, sex: 'male', kids: 2 }, false],
    ['{var1} empty', {}, true],
    ['{var1} empty', { var1: 1 }, false],
    ['{var1} < 3 or {var1} empty', {}, true],
    ['{var1} != 3', {}, true],
    ['{var1} != 3', { var1: 3 }, false],
    ['{a} notcontains 0', { a: [0, 1] }, false],
    ["{a} notcontains '0'", { a: [1, 2] }, true],
    ["{is_true} = 'true'", { is_true: true }, true],
    ["{a} = '01-01-2018'", { a: '01-01' }, false],
    ['{val} = 0', { val: 0 }, true],
    ["{str} contains '1'", { str: '12345' }, true],
    ["{val} = '000'", { val: '00' }, false],
  ])('%s for %j is %s', (source, answers, expected) => {
    expect(decide(source, answers)).toBe(expected)
  })

  it.each([
    ["{outcome} anyof ['partly', 'no']", { outcome: 'no' }, true],
    ["{outcome} anyof ['partly', 'no']", { outcome: 'yes' }, false],
    ["{reasons} anyof ['a', 'b']", { reasons: ['c', 'b'] }, true],
    ['not ({a} = 1)', { a: 2 }, true],
    ['{m.respect} <= 2', { m: { respect: 1 } }, true],
    ['{m.respect} <= 2', { m: 'hostile' }, false],
    ['{a} = 1', { a: { toString: '1' } }, false],
  ])('%s for %j is %s', (source, answers, expected) => {
    expect(decide(source, answers)).toBe(expected)
  })

  it.each([
    ['{a} =', 'condition-syntax', 6],
    ['({a} = 1', 'condition-syntax', 9],
    ['{a} = 1 {b} = 2', 'condition-syntax', 9],
    ["constructor('x')", 'condition-unsupported', 1],
    ['{a} = {b}', 'condition-unsupported', 7],
    ['{constructor} = 1', 'condition-unsupported', 1],
    ['{$self.survey} notempty', 'condition-unsupported', 1],
    [`${'('.repeat(30)}{a} = 1${')'.repeat(30)}`, 'condition-too-complex', 22],
    // The 51st operator is the 26th equals sign: 25 × 11 characters, and the fifth of the next.
    [Array.from({ length: 60 }, () => '{a} = 1').join(' or '), 'condition-too-complex', 280],
    [`{a} = '${'x'.repeat(1000)}'`, 'condition-too-long', 1001],
  ])('refuses %s as %s', (source, code, position) => {
    const parsed = parseCondition(source)

    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.fault.code).toBe(code)
    expect(parsed.fault.position).toBe(position)
  })

  it('answers every text with a condition or a fault, never with an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[{}a()[\]'"=<>!&| notrempy0-9.,]{0,80}$/)),
        (source) => {
          const parsed = parseCondition(source)
          const decided = parsed.ok
            ? typeof holds(parsed.condition, () => undefined) === 'boolean'
            : parsed.fault.position > 0
          expect(decided).toBe(true)
        },
      ),
    )
  })

  it('negates: not (c) holds exactly when c does not, for any answer', () => {
    const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=', 'contains')
    fc.assert(
      fc.property(operator, fc.integer(), fc.jsonValue(), (sign, number, answer) => {
        const source = `{a} ${sign} ${number}`
        expect(decide(`not (${source})`, { a: answer })).toBe(!decide(source, { a: answer }))
      }),
    )
  })
})
