import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FRAME_LIMITS, readFrame } from '../../../server/invitations/frame-file.ts'

const read = (csv: string | Uint8Array) =>
  readFrame(typeof csv === 'string' ? Buffer.from(csv) : csv, { otherwise: 'lv', wording: 'en' })

/** Place and code of each fault; [] when the list was taken. */
const faultsOf = (csv: string | Uint8Array) => {
  const outcome = read(csv)
  return outcome.status === 'read'
    ? []
    : outcome.faults.map(({ place, code }) => `${place}: ${code}`)
}

describe('a list of people', () => {
  it('has addresses, languages and columns to divide by, in any order', () => {
    const outcome = read(
      'region,Language,EMAIL\nKurzeme,RU,Anna@Example.LV\nVidzeme,,b@example.lv\n',
    )

    expect(outcome).toEqual({
      status: 'read',
      columns: ['region'],
      repeated: 0,
      people: [
        { email: 'anna@example.lv', language: 'ru', strata: ['Kurzeme'] },
        { email: 'b@example.lv', language: 'lv', strata: ['Vidzeme'] },
      ],
    })
  })

  it.each([
    ['semicolons', 'email;age\na@example.lv;18–29\n'],
    ['tabs', 'email\tage\na@example.lv\t18–29\n'],
    ['a byte order mark', '\ufeffemail,age\r\na@example.lv,18–29\r\n'],
    ['quotation marks', '"email","age"\n"a@example.lv","18–29"\n'],
  ])('is read with %s', (_, csv) => {
    expect(read(csv)).toMatchObject({ status: 'read', people: [{ strata: ['18–29'] }] })
  })

  it.each([
    ['no address', 'email\n\u00a0\n'],
    ['two addresses', 'email\n"a@example.lv, b@example.lv"\n'],
    [
      'a line break that would add a header to the letter',
      'email\n"a@example.lv\nBcc: c@example.lv"\n',
    ],
    ['a name around it', 'email\nAnna <a@example.lv>\n'],
    ['a command to the mail server', 'email\n"a@example.lv> RCPT TO:<b"\n'],
    ['letters that mail servers do not take', 'email\nānna@example.lv\n'],
    ['look-alike letters in the domain', 'email\na@exаmple.lv\n'],
    ['no domain', 'email\na@localhost\n'],
    ['an address of a machine', 'email\na@[127.0.0.1]\n'],
    ['dots in a row', 'email\na..b@example.lv\n'],
    ['a quoted part', 'email\n"""a b""@example.lv"\n'],
    ['a part too long', `email\n${'a'.repeat(65)}@example.lv\n`],
  ])('is refused with %s for an address', (_, csv) => {
    expect(faultsOf(csv)).toEqual(['line 2, column email: fault_email'])
  })

  it.each([
    ['no column for addresses', 'mail\na@example.lv\n', 'the first line: fault_no_email_column'],
    ['a column twice', 'email,Email\na@example.lv,\n', 'the first line: fault_column_twice'],
    ['a column without a name', 'email,\na@example.lv,x\n', 'the first line: fault_column_name'],
    [
      'more columns than a draw needs',
      'email,a,b,c,d,e,f,g\na@example.lv,1,2,3,4,5,6,7\n',
      'the first line: fault_too_many_columns',
    ],
    ['no people', 'email,region\n', 'the file: fault_no_rows'],
    ['nothing', '', 'the first line: fault_no_email_column'],
    ['lines of different length', 'email,region\na@example.lv\n', 'the file: fault_not_csv'],
    ['an open quotation mark', 'email\n"a@example.lv\n', 'the file: fault_not_csv'],
    ['one endless line', `email\n${'a'.repeat(10_000)}\n`, 'the file: fault_not_csv'],
    [
      'an unknown language',
      'email,language\na@example.lv,de\n',
      'line 2, column language: fault_language',
    ],
    [
      'a control character in a value',
      'email,region\na@example.lv,Kur\u0007zeme\n',
      'line 2, column region: fault_value',
    ],
    [
      'a turn of the writing direction in a value',
      'email,region\na@example.lv,Kur\u202ezeme\n',
      'line 2, column region: fault_value',
    ],
    [
      'a value too long',
      `email,region\na@example.lv,${'x'.repeat(61)}\n`,
      'line 2, column region: fault_value',
    ],
  ])('is refused with %s', (_, csv, fault) => {
    expect(faultsOf(csv)).toContain(fault)
  })

  it('is refused when it is no text', () => {
    expect(faultsOf(new Uint8Array([0x65, 0xff, 0xfe, 0x0a]))).toEqual(['the file: fault_not_text'])
  })

  it('is refused with a column that tells who people are', () => {
    const lines = Array.from({ length: 51 }, (_, n) => `p${n}@example.lv,Person ${n}`)
    expect(faultsOf(['email,name', ...lines].join('\n'))).toEqual([
      'column name: fault_too_many_values',
    ])
    expect(faultsOf(['email,name', ...lines.slice(0, 50)].join('\n'))).toEqual([])
  })

  it('takes somebody who stands in it twice once, and refuses it when the lines differ', () => {
    const same = 'email,region\na@example.lv,x\nA@example.lv,x\n'
    expect(read(same)).toMatchObject({ status: 'read', repeated: 1, people: [{}] })
    expect(faultsOf('email,region\na@example.lv,x\na@example.lv,y\n')).toEqual([
      'line 3, column email: fault_twice',
    ])
  })

  it('takes a column by the name of a thing in JavaScript for a column like any other', () => {
    const outcome = read('email,__proto__,constructor\na@example.lv,x,y\n')
    expect(outcome).toMatchObject({
      columns: ['__proto__', 'constructor'],
      people: [{ strata: ['x', 'y'] }],
    })
  })

  it('names no more faults than somebody reads', () => {
    const lines = Array.from({ length: 500 }, () => 'nobody')
    expect(faultsOf(['email', ...lines].join('\n'))).toHaveLength(FRAME_LIMITS.faults)
  })

  it('is taken or refused, whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(['read', 'refused']).toContain(read(bytes).status)
      }),
    )
  })

  it('never takes an address that could break out of the letter or of the talk with a server', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const outcome = read(`email\n"${text.replaceAll('"', '""')}@example.lv"\n`)
        if (outcome.status !== 'read') return
        for (const { email } of outcome.people) expect(email).toMatch(/^[!-~]+@example\.lv$/)
        for (const { email } of outcome.people) expect(email).not.toMatch(/[<>()[\],;:\\"]/)
      }),
      { numRuns: 500 },
    )
  })
})
