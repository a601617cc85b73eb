import { assert, boolean, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileDefinition } from '../../../surveys/answers/compile.ts'
import { hiddenItems } from '../../../surveys/answers/code-answers.ts'
import type { Definition } from '../../../surveys/definition/definition.ts'
import { questionsOf } from '../../../surveys/definition/questions.ts'
import { keyedOptions } from '../../../surveys/forms/paper-keys.ts'
import { nextAfter } from '../../../surveys/forms/paper-route.ts'

const DEFINITION: Definition = {
  elements: [
    { type: 'radiogroup', name: 'visit', choices: ['yes', 'no', 'na'] },
    { type: 'rating', name: 'staff', visibleIf: "{visit} = 'yes'" },
    { type: 'comment', name: 'why', visibleIf: "{visit} = 'yes' and {staff} < 3" },
    { type: 'boolean', name: 'online', visibleIf: "{visit} != 'yes'" },
    { type: 'comment', name: 'web', visibleIf: '{online} = true' },
  ],
}
const placed = questionsOf(DEFINITION)

describe('where to go on after an answer on paper', () => {
  it.each([
    { from: 0, value: 'yes', next: 1 },
    { from: 0, value: 'no', next: 3 },
    // 'why' may still be shown: it also asks for an answer to 'staff'.
    { from: 1, value: 2, next: 2 },
    { from: 1, value: 4, next: 3 },
    { from: 3, value: false, next: 5 },
    { from: 3, value: true, next: 4 },
  ])('after question $from answered $value comes question $next', ({ from, value, next }) => {
    expect(nextAfter(placed, from, value)).toBe(next)
  })

  it('never leads past a question that the answers so far would show', () => {
    const compiled = compileDefinition(DEFINITION)
    assert(
      property(
        constantFrom('yes', 'no', 'na'),
        constantFrom(1, 2, 3, 4, 5),
        boolean(),
        (visit, staff, online) => {
          const answers: Record<string, string | number | boolean> = { visit, staff, online }
          const hidden = hiddenItems(compiled, answers)
          for (const [from, { question }] of placed.entries()) {
            const value = answers[question.name]
            if (value === undefined || hidden.has(question.name)) continue
            const skipped = placed.slice(from + 1, nextAfter(placed, from, value))
            for (const { question: past } of skipped) expect(hidden).toContain(past.name)
          }
        },
      ),
    )
  })
})

describe('the numbers that staff type', () => {
  it('are those of the scale, and the next one for "does not apply"', () => {
    const keys = keyedOptions(
      { type: 'rating', name: 'ease', rateValues: [1, 2, 3, 4, 5, { value: 'na' }] },
      'en',
    )
    expect(keys.map(({ key, value }) => [key, value])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 'na'],
    ])
  })

  it('count from 1 where options are words, and keep a scale from 0 to 10 as it is', () => {
    const words = keyedOptions({ type: 'radiogroup', name: 'a', choices: ['x', 'y'] }, 'en')
    expect(words.map(({ key }) => key)).toEqual([1, 2])
    const scale = keyedOptions({ type: 'rating', name: 'b', rateMin: 0, rateMax: 10 }, 'en')
    expect(scale.map(({ key }) => key)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})
