import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeOfDigest,
  codePreimage,
  readCode,
  writtenCode,
} from '../../../surveys/answers/receipt-code.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const digest = fc.uint8Array({ minLength: 32, maxLength: 32 })
const aCode = digest.map(codeOfDigest)

describe('a receipt code', () => {
  it('is the first 60 bits of the hash of the id, in Crockford’s alphabet', () => {
    // By hand: the 12 groups of five bits at the head of the digest.
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const hash = createHash('sha256').update(codePreimage(id)).digest()
        const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('')
        const groups = bits.slice(0, 60).match(/.{5}/g) ?? []
        const expected = groups.map((group) => ALPHABET.charAt(Number.parseInt(group, 2))).join('')
        expect(codeOfDigest(hash)).toBe(expected)
      }),
    )
  })

  it('stays the same for the same id: people hold codes on paper', () => {
    const hash = createHash('sha256')
      .update(codePreimage('00000000-0000-4000-8000-000000000001'))
      .digest()

    // From `printf … | sha256sum`, and the check character from a table of powers of the generator.
    expect(hash.toString('hex').slice(0, 16)).toBe('1e89d6a54164bfc4')
    expect(writtenCode(codeOfDigest(hash))).toBe('3T4X-D9A1-CJZWY')
  })

  it('is read as it was written, however it was typed', () => {
    fc.assert(
      fc.property(aCode, fc.infiniteStream(fc.constantFrom('', ' ', '-', '–')), (code, gaps) => {
        const typed = writtenCode(code)
          .replaceAll('-', '')
          .split('')
          .map((character) => character.toLowerCase() + gaps.next().value)
          .join('')
          .replaceAll('0', 'o')
          .replaceAll('1', 'l')
        expect(readCode(typed)).toBe(code)
      }),
    )
  })

  it('notices any one wrong character', () => {
    fc.assert(
      fc.property(aCode, fc.nat(12), fc.constantFrom(...ALPHABET.split('')), (code, at, other) => {
        const right = writtenCode(code).replaceAll('-', '').split('')
        fc.pre(right[at] !== other)
        expect(readCode(right.with(at, other).join(''))).toBeUndefined()
      }),
    )
  })

  it('notices any two characters that were exchanged', () => {
    fc.assert(
      fc.property(aCode, fc.nat(12), fc.nat(12), (code, one, two) => {
        const right = writtenCode(code).replaceAll('-', '').split('')
        const [first = '', second = ''] = [right[one], right[two]]
        fc.pre(first !== second)
        expect(readCode(right.with(one, second).with(two, first).join(''))).toBeUndefined()
      }),
    )
  })

  it.each(['', 'K7QX', 'U'.repeat(13), '?'.repeat(13), '0'.repeat(14), '0'.repeat(100_000)])(
    'is not %.20s',
    (typed) => {
      expect(readCode(typed)).toBeUndefined()
    },
  )
})
