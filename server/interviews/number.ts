import type { Addressing } from '../invitations/service.ts'

/** Digits after the country code where a country has one length only (ITU-T E.164, national plans). */
const LENGTHS: ReadonlyMap<string, RegExp> = new Map([
  ['371', /^[2-9]\d{7}$/],
  ['370', /^[3-9]\d{7}$/],
  ['372', /^[3-9]\d{6,7}$/],
  ['998', /^\d{9}$/],
  ['7', /^\d{10}$/],
])

/**
 * A telephone number as '+' and digits (E.164); undefined where it is none that can be called
 * abroad and at home: no short numbers, no extensions, no emergency numbers.
 * @param country code of the country for numbers written as they are dialled there, such as '371'
 */
export function readNumber(cell: string, country: string): string | undefined {
  const bare = cell.trim().replaceAll(/[\s().\-–\u00a0]/g, '')
  const digits = /^\+?\d{4,17}$/.test(bare) ? international(bare, country) : undefined
  if (digits === undefined || !/^[1-9]\d{7,14}$/.test(digits)) return undefined
  for (const [code, rest] of LENGTHS) {
    if (digits.startsWith(code))
      return rest.test(digits.slice(code.length)) ? `+${digits}` : undefined
  }
  return `+${digits}`
}

function international(bare: string, country: string): string | undefined {
  if (bare.startsWith('+')) return bare.slice(1)
  if (bare.startsWith('00')) return bare.slice(2)
  const fits = LENGTHS.get(country)
  // Without a plus a number may still be written with its country code.
  if (fits && bare.startsWith(country) && fits.test(bare.slice(country.length))) return bare
  // Russia and Kazakhstan dial 8 before the number at home, most other countries 0 or nothing.
  const home = country === '7' ? bare.replace(/^8(?=\d{10}$)/, '') : bare.replace(/^0/, '')
  return country + home
}

export function byNumber(country: string): Addressing {
  return {
    column: 'number',
    read: (cell) => readNumber(cell, country),
    missing: 'fault_no_number_column',
    unreadable: 'fault_number',
    twice: 'fault_number_twice',
  }
}
