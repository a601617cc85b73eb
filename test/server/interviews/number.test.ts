import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../server/interviews/number.ts'

describe('a telephone number in a list', () => {
  it.each([
    ['+371 2912 3456', '+37129123456'],
    ['00371 29-123-456', '+37129123456'],
    ['371 29123456', '+37129123456'],
    ['29123456', '+37129123456'],
    ['(67) 012 345', '+37167012345'],
    // Somebody with a number from abroad.
    ['+44 20 7946 0958', '+442079460958'],
  ])('%s is %s in Latvia', (written, expected) => {
    expect(readNumber(written, '371')).toBe(expected)
  })

  it('is read as it is dialled at home elsewhere', () => {
    expect(readNumber('90 123 45 67', '998')).toBe('+998901234567')
    expect(readNumber('8 912 345-67-89', '7')).toBe('+79123456789')
    expect(readNumber('0151 23456789', '49')).toBe('+4915123456789')
  })

  it.each([
    '112',
    '2912345',
    '291234567',
    '19123456',
    '+371',
    '',
    'zvanīt rītā',
    '29123456 / 67012345',
    '+371 2912345x',
    '2912 3456 ext. 4',
  ])('%s is none', (written) => {
    expect(readNumber(written, '371')).toBeUndefined()
  })

  it('is the same number however it is written, and always + with 8 to 15 digits', () => {
    const digits = fc.stringMatching(/^2\d{7}$/)
    const gap = fc.constantFrom('', ' ', '-', '.')
    fc.assert(
      fc.property(digits, gap, fc.constantFrom('', '+371', '00371', '371'), (own, space, code) => {
        const written = `${code} ${own.slice(0, 4)}${space}${own.slice(4)}`
        expect(readNumber(written, '371')).toBe(`+371${own}`)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text, '371')
        expect(read ?? '+37129999999').toMatch(/^\+[1-9]\d{7,14}$/)
      }),
    )
  })
})
