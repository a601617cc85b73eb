import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FEWEST_LEAVES, MANY_LEAVES, nextClosing } from '../../../server/receipts/plan.ts'

const waiting = (...days: [string, number][]) =>
  days.map(([day, responses]) => ({ day, responses }))

describe('what is closed next', () => {
  it('is yesterday, once it is over', () => {
    const given = waiting(['2026-03-13', 30], ['2026-03-14', 5])

    expect(nextClosing(given, '2026-03-12', '2026-03-13')).toEqual({
      day: '2026-03-13',
      of: ['2026-03-13'],
    })
  })

  it('waits until there are so many that nobody stands out', () => {
    expect(nextClosing(waiting(['2026-03-13', 9]), undefined, '2026-03-13')).toBeUndefined()
    expect(
      nextClosing(waiting(['2026-03-13', 9], ['2026-03-14', 1]), undefined, '2026-03-14'),
    ).toEqual({ day: '2026-03-14', of: ['2026-03-13', '2026-03-14'] })
  })

  it('takes answers that came late along with the next day', () => {
    const late = waiting(['2025-11-02', 200], ['2026-03-13', 4])

    expect(nextClosing(late, '2026-03-12', '2026-03-13')).toEqual({
      day: '2026-03-13',
      of: ['2025-11-02', '2026-03-13'],
    })
  })

  it('closes no day twice', () => {
    expect(nextClosing(waiting(['2026-03-13', 50]), '2026-03-13', '2026-03-13')).toBeUndefined()
  })

  it('closes very many in parts', () => {
    const many = waiting(['2026-01-05', MANY_LEAVES], ['2026-01-06', 30])

    expect(nextClosing(many, undefined, '2026-03-13')).toEqual({
      day: '2026-01-05',
      of: ['2026-01-05'],
    })
  })

  it('never closes fewer than ten together, nor today, nor a day again', () => {
    const days = fc
      .uniqueArray(fc.integer({ min: 10, max: 28 }), { maxLength: 12 })
      .map((dates) =>
        dates
          .toSorted((a, b) => a - b)
          .map((date, at) => ({ day: `2026-03-${date}`, responses: ((date * 7 + at) % 13) + 1 })),
      )
    const aDay = fc.integer({ min: 10, max: 28 }).map((date) => `2026-03-${date}`)
    fc.assert(
      fc.property(days, fc.option(aDay, { nil: undefined }), aDay, (given, last, yesterday) => {
        const closing = nextClosing(given, last, yesterday)
        if (!closing) return
        const responses = given
          .filter(({ day }) => closing.of.includes(day))
          .reduce((sum, each) => sum + each.responses, 0)
        expect(responses).toBeGreaterThanOrEqual(FEWEST_LEAVES)
        expect(closing.day <= yesterday).toBe(true)
        expect(last === undefined || closing.day > last).toBe(true)
        expect(closing.of.every((day) => day <= closing.day)).toBe(true)
      }),
    )
  })
})
