import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MASK, findPersonalData, maskPersonalData } from '../../../surveys/answers/personal-data.ts'
import {
  ibanCheckHolds,
  latvianCheckHolds,
  pinflCheckHolds,
} from '../../../surveys/answers/personal-data-checks.ts'

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('finding personal data in a text', () => {
  it.each([
    // python-stdnum, `stdnum.lv.pvn`, has this personal code as its example.
    ['161175-19997', 'latvian-code'],
    ['16117519997', 'latvian-code'],
    ['161175 19997', 'latvian-code'],
    ['161175 – 19997', 'latvian-code'],
    ['16.11.75-19997', 'latvian-code'],
    // One digit wrong, but written as a code is.
    ['161175-19998', 'latvian-code'],
    ['320012-34567', 'latvian-code'],
    ['32001234567', 'latvian-code'],
    // The examples printed in resolutions No. 200 (1996) and No. 177 (2022) of Uzbekistan.
    ['31210632040244', 'pinfl'],
    ['31210932040247', 'pinfl'],
    ['40201902050010', 'pinfl'],
    ['3 121063 204 024 4', 'pinfl'],
    ['29123456', 'phone'],
    ['29 123 456', 'phone'],
    ['67-00-00-00', 'phone'],
    ['+371 29123456', 'phone'],
    ['+371 (29) 123-456', 'phone'],
    ['00371 29123456', 'phone'],
    ['371 29123456', 'phone'],
    ['+998 90 123 45 67', 'phone'],
    ['998901234567', 'phone'],
    ['90 123 45 67', 'phone'],
    ['901234567', 'phone'],
    ['+44 20 7946 0958', 'phone'],
    ['+7 (495) 123-45-67', 'phone'],
    ['janis.berzins@example.lv', 'email'],
    ['jānis@piemērs.lv', 'email'],
    // The example of the European Committee for Banking Standards for Latvia.
    ['LV80BANK0000435195001', 'bank-account'],
    ['LV80 BANK 0000 4351 9500 1', 'bank-account'],
    ['lv80-bank-0000-4351-9500-1', 'bank-account'],
  ])('%s is marked whole', (text, kind) => {
    expect(found(`Zvaniet: ${text}, paldies.`)).toEqual([[kind, text]])
    expect(found(text)).toEqual([[kind, text]])
  })

  it.each([
    ['a date', 'Biju tur 14.03.2026. un 2026-03-14'],
    ['years', '2024-2025, 2024/2025'],
    ['a time and a window', 'plkst. 10:30, 12. logs, 3. stāvs'],
    ['a sum of money', 'samaksāju 12,50 EUR un 1 200 EUR'],
    ['a registration number of a company', 'reģ. Nr. 40003032949'],
    ['a day that no calendar has', '321375199970'],
    ['a code without its check digit and not written as one', '161175199'],
    ['an at sign in a sentence', 'tikāmies @ pasts, cena @ 5'],
    ['an account number with a wrong digit', 'LV81BANK0000435195001'],
    ['a longer row of digits', '1234567890123456789012'],
  ])('leaves %s alone', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('finds several, in the order of the text', () => {
    const text = 'Anna, 29123456 vai anna@example.lv; kods 161175-19997.'

    expect(found(text).map(([kind]) => kind)).toEqual(['phone', 'email', 'latvian-code'])
    expect(maskPersonalData(text)).toBe(`Anna, ${MASK} vai ${MASK}; kods ${MASK}.`)
  })

  it('tells two numbers beside each other apart', () => {
    expect(found('29123456, 26123457')).toEqual([
      ['phone', '29123456'],
      ['phone', '26123457'],
    ])
    expect(found('29123456 26123457').map(([kind]) => kind)).toEqual(['phone', 'phone'])
  })

  it('finds every well-formed number in whatever stands around it', () => {
    const digits = (length: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    const date = fc
      .record({
        day: fc.integer({ min: 1, max: 28 }),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.integer({ min: 0, max: 99 }),
      })
      .map(({ day, month, year }) => [day, month, year].map(two).join(''))
    const latvian = fc
      .tuple(date, fc.integer({ min: 0, max: 2 }), digits(3))
      .map(([born, century, serial]) => {
        const ten = `${born}${century}${serial.join('')}`
        return withCheck(ten, latvianCheckHolds)
      })
    const pinfl = fc
      .tuple(fc.integer({ min: 1, max: 6 }), date, digits(6))
      .map(([sex, born, rest]) => withCheck(`${sex}${born}${rest.join('')}`, pinflCheckHolds))
    const iban = digits(13).map((account) => {
      const bban = `HABA${account.join('')}`
      for (let check = 2; check < 99; check++) {
        const whole = `LV${two(check)}${bban}`
        if (ibanCheckHolds(whole)) return whole
      }
      throw new Error('97 remainders have a check number')
    })
    const email = fc
      .tuple(fc.stringMatching(/^[a-z][a-z0-9._-]{0,20}$/), fc.stringMatching(/^[a-z]{2,12}$/))
      .map(([local, domain]) => `${local}@${domain}.lv`)
    const between = fc.constantFrom('', ' ', '-', ' - ', '\u00a0', '\u2013')
    const word = fc.stringMatching(/^[a-zāčēģīķļņšūž ,.!?:;]{0,30}$/)
    const one = fc.oneof(
      fc.record({ kind: fc.constant('latvian-code'), text: latvian, cut: between }),
      fc.record({ kind: fc.constant('pinfl'), text: pinfl, cut: between }),
      fc.record({ kind: fc.constant('bank-account'), text: iban, cut: fc.constantFrom('', ' ') }),
      fc.record({ kind: fc.constant('email'), text: email, cut: fc.constant('') }),
    )
    fc.assert(
      fc.property(one, word, word, ({ kind, text, cut }, before, after) => {
        const written = cut === '' ? text : text.replace(/(.{4})(?=.)/g, `$1${cut}`)
        const whole = `${before}: ${written} ${after}`
        expect(found(whole)).toContainEqual([kind, written])
      }),
    )
  })

  it('gives ranges that are in order, apart and inside the text, and leaves nothing after masking', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('161175-19997', '29123456', 'a@b.lv', '@', ' ', '-', '+371', '00', 'LV80'),
      fc.constantFrom('LV80BANK0000435195001', '31210632040244', '🙂', '5', '(', ')', '.'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const each of findPersonalData(text)) {
          expect(each.start).toBeGreaterThanOrEqual(end)
          expect(each.end).toBeGreaterThan(each.start)
          end = each.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
        // What stands apart is found at once; of two glued together the second may be no word.
        const masked = maskPersonalData(pieces.join(' ; '))
        expect(maskPersonalData(masked)).toBe(masked)
      }),
    )
  })

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['digits with spaces', '1 '.repeat(100_000)],
    ['at signs', '@'.repeat(200_000)],
    ['addresses without a domain', 'a@'.repeat(100_000)],
    ['starts of account numbers', 'LV80 '.repeat(40_000)],
    ['plus signs', '+1('.repeat(60_000)],
    ['dots after a sign', `a@${'a.'.repeat(100_000)}`],
  ])('ends on two hundred thousand %s', (_, text) => {
    for (const { start, end } of findPersonalData(text)) expect(end).toBeGreaterThan(start)
    expect(maskPersonalData(text).length).toBeGreaterThan(0)
  })
})

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function withCheck(digits: string, holds: (whole: string) => boolean): string {
  const check = '0123456789'.split('').find((each) => holds(digits + each))
  if (check === undefined) throw new Error(`no check digit for ${digits}`)
  return digits + check
}
