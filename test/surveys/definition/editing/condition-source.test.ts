import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, parseCondition } from '../../../../surveys/definition/condition.ts'
import {
  conditionSource,
  pointedCondition,
  pointedSource,
  renamedInCondition,
} from '../../../../surveys/definition/editing/condition-source.ts'

const item = fc.constantFrom({ name: 'outcome' }, { name: 'conduct', row: 'respect' })
const literal = fc.oneof(
  fc.constantFrom('yes', "don't know", 'say "no"', '250+'),
  fc.integer({ min: -99, max: 99 }),
  fc.boolean(),
)
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constantFrom('empty', 'notempty'), item }),
  fc.record({
    kind: fc.constant('compare'),
    item,
    operator: fc.constantFrom('=', '!=', '<', '<=', '>', '>=', 'contains', 'notcontains'),
    values: literal.map((one) => [one]),
  }),
  fc.record({
    kind: fc.constant('compare'),
    item,
    operator: fc.constant('anyof'),
    values: fc.array(literal, { minLength: 1, maxLength: 3 }),
  }),
)
const tree: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constant('not'), term: tie('tree') }),
    fc.record({
      kind: fc.constantFrom('and', 'or'),
      terms: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).tree

describe('a condition written as text', () => {
  it('is read back as the same condition', () => {
    fc.assert(
      fc.property(tree, (condition) => {
        const parsed = parseCondition(conditionSource(condition))
        // Only a condition too large to be allowed may fail.
        const tooLarge = ['condition-too-long', 'condition-too-complex']
        const read = parsed.ok ? parsed.condition : parsed.fault.code
        expect([condition, ...tooLarge]).toContainEqual(read)
      }),
    )
  })

  it('comes from pointing, and can be pointed at again', () => {
    const source = "{outcome} anyof ['partly', 'no'] and {ease} <= 2"
    const pointed = pointedCondition(source)
    expect(pointed?.clauses).toHaveLength(2)
    expect(pointed && pointedSource(pointed)).toBe(source)
  })

  it('is not offered for pointing where brackets or "not" would be lost', () => {
    expect(pointedCondition('not ({a} = 1)')).toBeUndefined()
    expect(pointedCondition('{a} = 1 and ({b} = 1 or {c} = 1)')).toBeUndefined()
    expect(pointedCondition('{a} =')).toBeUndefined()
  })

  it('has an item renamed wherever it stands', () => {
    expect(renamedInCondition('{a} = 1 and ({b.a} = 2 or {a} empty)', 'a', 'z')).toBe(
      '{z} = 1 and ({b.a} = 2 or {z} empty)',
    )
  })
})
