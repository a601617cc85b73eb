import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeRates } from '../../../../reports/statistics/response/aapor.ts'
import { RATE_FORMULAS } from '../../../../reports/statistics/response/rate-formulas.ts'

/** Adds, multiplies and divides as it is written; brackets hold sums only. */
function valueOf(formula: string, values: Readonly<Record<string, number>>): number | null {
  const sum = (text: string) =>
    text
      .replaceAll(/[()]/g, '')
      .split('+')
      .reduce((total, term) => total + product(term), 0)
  const product = (term: string) =>
    term.split('×').reduce((total, name) => total * (values[name.trim()] ?? Number.NaN), 1)
  const [above = '', below = ''] = formula.split(' / ')
  const of = sum(below)
  return of === 0 ? null : sum(above) / of
}

const count = fc.integer({ min: 0, max: 5000 })

describe('formulas of the outcome rates', () => {
  it('give the values that stand beside them', () => {
    fc.assert(
      fc.property(
        fc.tuple(count, count, count, count, count, count),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        ([I, P, R, NC, O, U], e) => {
          const rates = outcomeRates(
            {
              complete: I,
              partial: P,
              refusal: R,
              nonContact: NC,
              other: O,
              unknownHousehold: U,
              unknownOther: 0,
            },
            e,
          )
          fc.pre(rates.status === 'measured')
          const given = new Map(Object.entries(rates))
          for (const [rate, formula] of Object.entries(RATE_FORMULAS)) {
            // −1 stands for a rate that nobody can be a share of.
            const expected = valueOf(formula, { I, P, R, NC, O, U, e }) ?? -1
            expect(given.get(rate) ?? -1).toBeCloseTo(expected, 12)
          }
        },
      ),
    )
  })
})
