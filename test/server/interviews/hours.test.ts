import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMinute, maybeCalled, weekday } from '../../../server/interviews/hours.ts'

const HOURS = { days: [1, 2, 3, 4, 5], from: '10:00', to: '19:00' }

describe('hours in which people may be called', () => {
  it.each([
    ['2026-03-16', '10:00', true],
    ['2026-03-16', '09:59', false],
    ['2026-03-16', '19:00', true],
    ['2026-03-16', '19:01', false],
    // A Saturday.
    ['2026-03-14', '12:00', false],
  ])('%s %s: %s', (day, time, expected) => {
    expect(maybeCalled(HOURS, { day, time })).toBe(expected)
  })

  it('are those on the clock of the institution, in summer too', () => {
    // Riga is two hours ahead of UTC in winter and three from 29 March 2026, 03:00.
    expect(localMinute(new Date('2026-03-27T08:00:00Z'), 'Europe/Riga')).toEqual({
      day: '2026-03-27',
      time: '10:00',
    })
    expect(localMinute(new Date('2026-03-30T07:00:00Z'), 'Europe/Riga')).toEqual({
      day: '2026-03-30',
      time: '10:00',
    })
    expect(localMinute(new Date('2026-12-31T19:30:00Z'), 'Asia/Tashkent')).toEqual({
      day: '2027-01-01',
      time: '00:30',
    })
  })

  it('know every day of the week from Monday to Sunday', () => {
    // 5 January 2026 was a Monday.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (after) => {
        const day = new Date(Date.UTC(2026, 0, 5 + after)).toISOString().slice(0, 10)
        expect(weekday(day)).toBe((after % 7) + 1)
      }),
    )
  })
})
