import { describe, expect, it } from 'vitest'
import { compileDefinition } from '../../../surveys/answers/compile.ts'
import { answeredOf, interviewEnd } from '../../../surveys/answers/interview-end.ts'
import type { Definition } from '../../../surveys/definition/definition.ts'

describe('how far an interview came', () => {
  // The limits of AAPOR's "Standard Definitions": less than 50 % break-off, 50 to 80 % partial,
  // more than 80 % complete.
  it.each([
    [10, 10, 'complete'],
    [10, 9, 'complete'],
    [10, 8, 'partial'],
    [5, 4, 'partial'],
    [10, 5, 'partial'],
    [11, 5, 'broken-off'],
    [10, 0, 'broken-off'],
    [0, 0, 'broken-off'],
    [1, 1, 'complete'],
  ] as const)('of %d questions %d answered is %s', (asked, answered, expected) => {
    expect(interviewEnd({ asked, answered })).toBe(expected)
  })

  const definition: Definition = {
    elements: [
      { type: 'boolean', name: 'visited' },
      { type: 'rating', name: 'ease', visibleIf: '{visited} = true' },
      { type: 'rating', name: 'speed', visibleIf: '{visited} = true' },
      { type: 'comment', name: 'remark' },
    ],
  }
  const compiled = compileDefinition(definition)

  it('counts the questions for this person, without remarks', () => {
    expect(answeredOf(compiled, { visited: false })).toEqual({ asked: 1, answered: 1 })
    expect(answeredOf(compiled, { visited: true, ease: 3 })).toEqual({ asked: 3, answered: 2 })
    expect(answeredOf(compiled, { remark: 'Paldies' })).toEqual({ asked: 1, answered: 0 })
  })

  it('counts remarks where nothing else is asked', () => {
    const remarks = compileDefinition({ elements: [{ type: 'comment', name: 'remark' }] })
    expect(answeredOf(remarks, { remark: 'Paldies' })).toEqual({ asked: 1, answered: 1 })
  })
})
