import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type TallySums,
  addingTallies,
  parseTallies,
  talliesOfSums,
  tallyText,
} from '../../../server/counts/tallies-json.ts'
import { type Tally, mergeTallies } from '../../../surveys/counts/tally.ts'

describe('tallyText', () => {
  it('reads alike whoever answered first', () => {
    const one = { ease: [0, 1], satisfaction: [0, 2], _response: { all: 3 } }
    const other = { _response: { all: 3 }, satisfaction: [0, 2], ease: [0, 1] }

    expect(tallyText(one)).toBe('{"_response":{"all":3},"ease":[0,1],"satisfaction":[0,2]}')
    expect(tallyText(other)).toBe(tallyText(one))
    expect(parseTallies(tallyText(one))).toEqual(one)
  })

  it('writes a place without answers', () => {
    expect(tallyText({})).toBe('{}')
  })
})

describe('addingTallies', () => {
  const count = fc.nat({ max: 1000 })
  // Awkward on purpose: brackets, quotes and the wanted names themselves as codes.
  const code = fc.oneof(
    fc.constantFrom('satisfaction', 'a', ']', '}', '"a":[', ',"a":', '\\"a', '\\', 'toString'),
    fc.string({ maxLength: 6 }),
  )
  const tally = fc.oneof(fc.array(count, { maxLength: 6 }), fc.dictionary(code, count))
  const row = fc.dictionary(code, tally)
  // Compared without order: names that are numbers come first in every object.
  const inAnyOrder = (tallies: Readonly<Record<string, Tally>>) => new Map(Object.entries(tallies))

  it('adds to a sum what merging the tallies of each row adds', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.option(fc.array(code)), (rows, named) => {
        const items = named ? new Set(named) : undefined
        const merged: Record<string, Tally> = {}
        const sums: TallySums = new Map()
        const add = addingTallies(items)
        for (const each of rows) {
          const text = JSON.stringify(each)
          for (const [item, own] of Object.entries(each)) {
            if (items && !items.has(item)) continue
            const there = Object.hasOwn(merged, item) ? merged[item] : undefined
            Object.defineProperty(merged, item, {
              value: there ? mergeTallies(there, own) : own,
              enumerable: true,
              configurable: true,
            })
          }
          expect(add(sums, text, 0)).toBe(text.length)
        }

        expect(inAnyOrder(talliesOfSums(sums))).toEqual(inAnyOrder(merged))
      }),
      { numRuns: 2000 },
    )
  })

  it('is not misled by a choice of the same name inside another tally', () => {
    const text = '{"reason":{"satisfaction":3},"satisfaction":[0,1,2]}'
    const sums: TallySums = new Map()
    addingTallies(new Set(['satisfaction']))(sums, text, 0)

    expect(talliesOfSums(sums)).toEqual({ satisfaction: [0, 1, 2] })
  })

  it('reads rows that name their items in any order, and rows that name fewer', () => {
    const add = addingTallies(new Set(['a', 'c']))
    const sums: TallySums = new Map()
    const rows = ['{"a":[1],"b":[1],"c":[1]}', '{"c":[1],"a":[1],"b":[1]}', '{"b":[1],"c":[1]}']
    for (const text of rows) expect(add(sums, text, 0)).toBe(text.length)

    expect(talliesOfSums(sums)).toEqual({ a: [2], c: [3] })
  })

  it('goes on where the row begins, and says where it ended', () => {
    const text = '2026-01{"a":[0,1]}\n2026-02{"a":[2]}'
    const sums: TallySums = new Map()

    const add = addingTallies()
    expect(add(sums, text, 7)).toBe(18)
    expect(add(sums, text, 26)).toBe(text.length)
    expect(talliesOfSums(sums)).toEqual({ a: [2, 1] })
  })

  it.each([
    '',
    '[]',
    '{"a"}',
    '{"a":1}',
    '{"a":[1',
    '{"a":[-1]}',
    '{"a":{"b":-1}}',
    '{"a":[1]',
    'x',
  ])('refuses %j, which no row of ours holds', (text) => {
    expect(() => addingTallies()(new Map(), text, 0)).toThrow(TypeError)
  })
})
