import { describe, expect, it } from 'vitest'
import { mixShift } from '../../../../reports/statistics/modes/mix-shift.ts'
import { standardisedChange } from '../../../../reports/statistics/modes/standardise.ts'

describe('change at a common mix of modes', () => {
  it('is nothing when only the mix moved', () => {
    const year = (kiosk: number, email: number) => [
      { mode: 'kiosk', n: kiosk, value: 0.9, variance: 0.09 / kiosk },
      { mode: 'e-mail', n: email, value: 0.6, variance: 0.24 / email },
    ]
    const change = standardisedChange(year(800, 200), year(200, 800))

    // As published the mean would fall from 0.84 to 0.66.
    expect(change).toMatchObject({ change: expect.closeTo(0, 12), covered: 1 })
  })

  it('weighs each mode by its part of both years together', () => {
    const change = standardisedChange(
      [
        { mode: 'a', n: 100, value: 0.5, variance: 0.01 },
        { mode: 'b', n: 300, value: 0.8, variance: 0.02 },
      ],
      [
        { mode: 'a', n: 300, value: 0.6, variance: 0.03 },
        { mode: 'b', n: 100, value: 0.7, variance: 0.04 },
      ],
    )

    expect(change).toMatchObject({
      before: expect.closeTo(0.65, 12),
      after: expect.closeTo(0.65, 12),
      se: expect.closeTo(Math.sqrt(0.25 * (0.01 + 0.02 + 0.03 + 0.04)), 12),
    })
  })

  it('leaves out a mode of one year only, and says how much remains', () => {
    const change = standardisedChange(
      [{ mode: 'kiosk', n: 100, value: 0.5, variance: 0.01 }],
      [
        { mode: 'kiosk', n: 100, value: 0.6, variance: 0.01 },
        { mode: 'e-mail', n: 200, value: 0.9, variance: 0.01 },
      ],
    )

    expect(change).toMatchObject({ change: expect.closeTo(0.1, 12), covered: 0.5 })
  })

  it('is withheld when no mode was used in both years', () => {
    const year = (mode: string) => [{ mode, n: 10, value: 0.5, variance: 0.01 }]

    expect(standardisedChange(year('kiosk'), year('e-mail'))).toMatchObject({
      reason: 'no-values',
    })
  })
})

describe('shift of the mix of modes', () => {
  const mix = (kiosk: number, email: number) =>
    new Map([
      ['kiosk', kiosk],
      ['e-mail', email],
    ])

  it('proposes a break when a fifth of the answers moved', () => {
    expect(mixShift(mix(800, 200), mix(500, 500))).toMatchObject({
      moved: expect.closeTo(0.3, 12),
      proposesBreak: true,
    })
  })

  it('proposes none for a small move, however certain', () => {
    const shift = mixShift(mix(50_000, 50_000), mix(52_000, 48_000))

    expect(shift.p).toBeLessThan(1e-6)
    expect(shift.proposesBreak).toBe(false)
  })

  it('proposes none where few answers may have moved by chance', () => {
    expect(mixShift(mix(3, 2), mix(2, 3)).proposesBreak).toBe(false)
  })

  it('has nothing to say about a year without answers', () => {
    expect(mixShift(mix(0, 0), mix(5, 5))).toEqual({ moved: 0, p: null, proposesBreak: false })
  })
})
