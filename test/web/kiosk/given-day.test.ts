import { describe, expect, it } from 'vitest'
import { clockLag, dayIn } from '../../../web/kiosk/given-day.ts'

describe('the day of an answer', () => {
  it('is the day where the institution is, wherever the tablet thinks it is', () => {
    const instant = Date.parse('2026-12-31T22:30:00Z') // half past midnight in Riga

    expect(dayIn('Europe/Riga', instant)).toBe('2027-01-01')
    expect(dayIn('Asia/Tashkent', instant)).toBe('2027-01-01')
    expect(dayIn('America/Lima', instant)).toBe('2026-12-31')
  })

  it('follows the server’s clock where the tablet’s is wrong', () => {
    const wrong = Date.parse('2020-01-01T00:00:00Z')
    const lag = clockLag('Sat, 14 Mar 2026 09:00:00 GMT', wrong)

    expect(dayIn('Europe/Riga', wrong + lag)).toBe('2026-03-14')
  })

  it.each([
    // Half a minute is the time that an answer takes.
    ['Sat, 14 Mar 2026 09:00:30 GMT'],
    ['soon'],
    [null],
  ])('keeps the tablet’s clock at %s', (header) => {
    expect(clockLag(header, Date.parse('2026-03-14T09:00:00Z'))).toBe(0)
  })
})
