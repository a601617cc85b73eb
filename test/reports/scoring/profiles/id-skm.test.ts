import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ElementSum,
  skmFigure,
  skmIndex,
} from '../../../../reports/scoring/profiles/id-skm/index-formula.ts'
import { BANDS_2017 } from '../../../../reports/scoring/profiles/id-skm/profile.ts'
import { bandOf } from '../../../../reports/scoring/bands.ts'
import { roundDecimal } from '../../../../reports/scoring/rounding.ts'

const SUMS = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([n, at]): ElementSum => ({ respondents: n, total: n + Math.round(at * 3 * n) })),
  { minLength: 9, maxLength: 9 },
)

/** 100 · index as an exact fraction: Σ totalⱼ/nⱼ · 25/9 over one denominator, half-up in integers. */
function exactHundredths(elements: readonly ElementSum[]): number {
  const denominator = elements.reduce((all, { respondents }) => all * BigInt(respondents), 1n)
  const numerator = elements.reduce(
    (sum, { total, respondents }) => sum + (BigInt(total) * denominator) / BigInt(respondents),
    0n,
  )
  const [over, under] = [numerator * 2500n, denominator * 9n]
  return Number((2n * over + under) / (2n * under))
}

describe('the Indonesian index', () => {
  it('rounds and grades as exact fractions do, for any answers', () => {
    fc.assert(
      fc.property(SUMS, (sums) => {
        const rounded = roundDecimal(skmIndex(sums, null) ?? 0, 2)
        expect(Math.round(rounded * 100)).toBe(exactHundredths(sums))
      }),
    )
  })

  it('lies between 25 and 100, and rounded weights never raise it', () => {
    fc.assert(
      fc.property(SUMS, (sums) => {
        const exact = skmIndex(sums, null) ?? 0
        expect(exact).toBeGreaterThanOrEqual(25 - 1e-9)
        expect(exact).toBeLessThanOrEqual(100 + 1e-9)
        expect(skmIndex(sums, 3) ?? 0).toBeLessThanOrEqual(exact)
        expect(skmIndex(sums, 2) ?? 0).toBeLessThanOrEqual(exact)
      }),
    )
  })

  it('warns exactly where the ways of rounding disagree on the grade', () => {
    fc.assert(
      fc.property(SUMS, (sums) => {
        const grades = ([null, 3, 2] as const).map((digits) =>
          bandOf(BANDS_2017, roundDecimal(skmIndex(sums, digits) ?? 0, 2)),
        )
        const figure = skmFigure(sums, null, BANDS_2017)
        const warned = figure.status === 'measured' && figure.flags.length > 0
        expect(warned).toBe(new Set(grades).size > 1)
      }),
    )
  })

  it('loses a grade to the weight 0.11 between 88.31 and 89.19', () => {
    const at = (index: number) => [{ respondents: 10_000, total: Math.round(index * 400) }]
    const nine = (index: number) => Array.from({ length: 9 }, () => at(index)).flat()
    expect(skmFigure(nine(88.31), null, BANDS_2017)).toMatchObject({
      flags: ['grade-depends-on-rounding'],
    })
    expect(skmFigure(nine(89.3), null, BANDS_2017)).toMatchObject({ flags: [] })
  })

  it('is not computed where nobody filled one of the elements', () => {
    expect(
      skmIndex(
        [
          { total: 4, respondents: 1 },
          { total: 0, respondents: 0 },
        ],
        null,
      ),
    ).toBeNull()
  })
})
