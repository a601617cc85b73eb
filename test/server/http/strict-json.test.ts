import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStrictJson } from '../../../server/http/strict-json.ts'

const read = (text: string) => readStrictJson(Buffer.from(text), 10)

describe('readStrictJson', () => {
  it('reads what JSON.parse reads, however it is nested, named and spaced', () => {
    const spaces = fc.constantFrom(0, 1, '\t')
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), spaces, (value, space) => {
        const text = JSON.stringify(value, null, space)
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('refuses every object that names a member twice', () => {
    const name = fc.oneof(fc.constantFrom('a', ':', '"', '\\', '__proto__', 'é'), fc.string())
    fc.assert(
      fc.property(name, fc.jsonValue(), fc.jsonValue(), (twice, one, other) => {
        const members = [one, other].map(
          (value) => `${JSON.stringify(twice)}:${JSON.stringify(value)}`,
        )
        expect(read(`[{"x":{${members.join(', ')}}}]`)).toEqual({
          ok: false,
          fault: 'duplicate-key',
        })
      }),
    )
  })

  it.each([
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['{"a":{"b":1,"c":2,"b":3}}', 'duplicate-key'],
    ['{"a":1', 'not-json'],
    ['{"a":"b', 'not-json'],
    ['{"a"::1}', 'not-json'],
    ['', 'not-json'],
    ['[[[[[[[[[[[1]]]]]]]]]]]', 'too-deep'],
  ])('refuses %s as %s', (text, fault) => {
    expect(read(text)).toEqual({ ok: false, fault })
  })

  it('refuses bytes that are no UTF-8 instead of replacing them', () => {
    const bytes = Buffer.concat([Buffer.from('"'), Buffer.from([0xc3, 0x28]), Buffer.from('"')])

    expect(readStrictJson(bytes, 10)).toEqual({ ok: false, fault: 'not-utf8' })
  })

  it('lets the same name stand in different objects', () => {
    expect(read('[{"a":{"a":1}},{"a":":"}]').ok).toBe(true)
  })
})
