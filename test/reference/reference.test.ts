import { describe, expect, it } from 'vitest'
import { casesIn } from './cases.ts'
import { judge } from './compare.ts'
import { FUNCTIONS } from './functions/index.ts'

const CASES = casesIn(import.meta.dirname)

describe('reference cases, computed with R or printed by a publisher', () => {
  it('are many, and each names a function that exists or is on its way', () => {
    expect(CASES.length).toBeGreaterThan(200)
    const missing = new Set(CASES.map((one) => one.function).filter((name) => !FUNCTIONS[name]))
    expect([...missing].filter((name) => !name.startsWith('disclosure.'))).toEqual([])
  })

  it.each(CASES.filter((one) => FUNCTIONS[one.function]))('$function agrees: $id', (one) => {
    const adapter = FUNCTIONS[one.function]
    expect(adapter && judge(one, adapter).failures).toEqual([])
  })
})

describe('the judge of reference cases', () => {
  const [sample] = CASES.filter((one) => one.function === 'ci.wilson')
  const adapter = { returns: ['lower'], run: () => ({ lower: 0.5 }) }
  const verdict = (expected: Record<string, unknown>, got: Record<string, unknown>) =>
    sample && judge({ ...sample, expected }, { ...adapter, run: () => got }).failures.length

  it('sees a value outside the tolerance, a missing one and a NaN', () => {
    expect(verdict({ lower: 0.5 }, { lower: 0.5 })).toBe(0)
    expect(verdict({ lower: 0.5 }, { lower: 0.50001 })).toBe(1)
    expect(verdict({ lower: 0.5 }, {})).toBe(1)
    expect(verdict({ lower: 0.5 }, { lower: Number.NaN })).toBe(1)
  })

  it('asks for a reason where the reference has no value', () => {
    expect(verdict({ defined: false }, { defined: false, reason: 'no-values' })).toBe(0)
    expect(verdict({ defined: false }, { defined: false })).toBe(1)
    expect(verdict({ defined: false }, { lower: 0 })).toBe(1)
    expect(verdict({ lower: 0.5 }, { defined: false, reason: 'no-values' })).toBe(2)
  })

  it('compares lists and tables value by value', () => {
    expect(verdict({ lower: { a: [1, null] } }, { lower: { a: [1, null] } })).toBe(0)
    expect(verdict({ lower: { a: [1, 2] } }, { lower: { a: [1] } })).toBe(1)
    expect(verdict({ lower: { a: 1, b: 2 } }, { lower: { a: 2 } })).toBe(2)
  })
})
