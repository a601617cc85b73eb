import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSomeTallies, parseTallies } from '../../../server/counts/tallies-json.ts'

describe('parseSomeTallies', () => {
  const count = fc.nat({ max: 1000 })
  // Awkward on purpose: brackets, quotes and the wanted names themselves as codes.
  const code = fc.oneof(
    fc.constantFrom('satisfaction', 'a', ']', '}', '"a":[', ',"a":', '\\"a', 'toString'),
    fc.string({ maxLength: 6 }),
  )
  const tally = fc.oneof(fc.array(count, { maxLength: 6 }), fc.dictionary(code, count))
  const row = fc.dictionary(code, tally)

  it('gives what reading the whole row and leaving out the rest gives', () => {
    fc.assert(
      fc.property(row, fc.uniqueArray(code, { maxLength: 4 }), (tallies, items) => {
        const text = JSON.stringify(tallies)
        const whole = parseTallies(text)
        const wanted = items.filter((item) => Object.hasOwn(whole, item))

        // Compared without order: names that are numbers come first in every object.
        expect(new Map(Object.entries(parseSomeTallies(text, new Set(items))))).toEqual(
          new Map(wanted.map((item) => [item, whole[item]])),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('is not misled by a choice of the same name inside another tally', () => {
    const text = '{"reason":{"satisfaction":3},"satisfaction":[0,1,2]}'

    expect(parseSomeTallies(text, new Set(['satisfaction']))).toEqual({ satisfaction: [0, 1, 2] })
  })
})
