import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { holds, parseCondition } from '../../../surveys/definition/condition.ts'
import { translateCondition } from '../../../surveys/exchange/translate-condition.ts'

interface Case {
  readonly kind: 'condition' | 'expression'
  readonly expression: string
  readonly values: Readonly<Record<string, unknown>>
  readonly expected: unknown
}

/** 351 expressions of the tests of SurveyJS with the results those tests expect. */
const { cases }: { cases: readonly Case[] } = JSON.parse(
  readFileSync('test/surveys/exchange/cases/surveyjs-expressions.json', 'utf8'),
)

describe('our condition language beside SurveyJS', () => {
  it('gives the same result or refuses: nothing is read in another sense', () => {
    const verdicts = cases.map(({ expression, values, expected }) => {
      const parsed = parseCondition(expression)
      if (!parsed.ok) return 'refused'
      return holds(parsed.condition, (name) => values[name]) === expected ? 'same' : expression
    })
    const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length

    expect(verdicts.filter((verdict) => verdict !== 'same' && verdict !== 'refused')).toEqual([])
    expect({ same: count('same'), refused: count('refused') }).toEqual({ same: 70, refused: 281 })
  })

  it('refuses with the position of what it cannot read', () => {
    for (const { expression } of cases) {
      const parsed = parseCondition(expression)
      if (parsed.ok) continue
      expect(parsed.fault.position).toBeGreaterThan(0)
      expect(parsed.fault.position).toBeLessThanOrEqual(expression.length + 1)
    }
  })

  it('says more in our words when a condition is imported, still in the same sense', () => {
    const conditions = cases.filter(({ kind }) => kind === 'condition')
    const verdicts = conditions.map(({ expression, values, expected }) => {
      const meaning = translateCondition(expression, 'surveyjs', (name) => {
        const [, counted] = /^(.+)\.length$/.exec(name) ?? []
        return counted === undefined
          ? { kind: 'item', item: { name }, truth: 'given' }
          : { kind: 'count', item: { name: counted } }
      })
      if (!meaning.ok || meaning.dropped.length > 0) return 'left out'
      return holds(meaning.term, (name) => values[name]) === expected ? 'same' : expression
    })

    expect(verdicts.filter((verdict) => verdict !== 'same' && verdict !== 'left out')).toEqual([])
    expect(verdicts.filter((verdict) => verdict === 'same').length).toBeGreaterThan(100)
  })
})
