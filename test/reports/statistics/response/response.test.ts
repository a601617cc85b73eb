import { describe, expect, it } from 'vitest'
import { outcomeRates } from '../../../../reports/statistics/response/aapor.ts'
import { responseRates } from '../../../../reports/statistics/response/response-rates.ts'

describe('outcome rates of an invited sample', () => {
  // Worked by hand from the formulas of AAPOR's Standard Definitions.
  const dispositions = {
    complete: 50,
    partial: 10,
    refusal: 20,
    nonContact: 15,
    other: 5,
    unknownHousehold: 60,
    unknownOther: 40,
  }

  it('follow the definitions', () => {
    expect(outcomeRates(dispositions, 0.5)).toEqual({
      status: 'measured',
      rr1: 50 / 200,
      rr2: 60 / 200,
      rr3: 50 / 150,
      rr4: 60 / 150,
      rr5: 50 / 100,
      rr6: 60 / 100,
      coop1: 50 / 85,
      coop2: 60 / 85,
      coop3: 50 / 80,
      coop4: 60 / 80,
      ref1: 20 / 200,
      ref2: 20 / 150,
      ref3: 20 / 100,
      con1: 85 / 200,
      con2: 85 / 150,
      con3: 85 / 100,
    })
  })

  it('are withheld when nobody was invited', () => {
    const nobody = Object.fromEntries(Object.keys(dispositions).map((name) => [name, 0]))

    expect(outcomeRates({ ...dispositions, ...nobody }, 0.5)).toMatchObject({ reason: 'no-values' })
  })

  it('ask for a share of eligible people that is a share', () => {
    expect(() => outcomeRates(dispositions, 1.2)).toThrow(RangeError)
  })
})

describe('response, opportunity and coverage', () => {
  it('multiply: coverage is opportunity times response', () => {
    const { response, opportunity, coverage } = responseRates({
      transactions: 1000,
      offers: 400,
      responses: 100,
    })

    expect(response).toMatchObject({ rate: 0.25 })
    expect(opportunity).toMatchObject({ rate: 0.4 })
    expect(coverage).toMatchObject({ rate: 0.1 })
  })

  it('are withheld without a denominator that someone signed for', () => {
    const { response, coverage } = responseRates({ transactions: 10, offers: null, responses: 5 })

    expect(response).toMatchObject({ reason: 'no-values' })
    expect(coverage).toMatchObject({ rate: 0.5 })
  })

  it('are withheld rather than above 100 %', () => {
    const { response } = responseRates({ transactions: 10, offers: 4, responses: 5 })

    expect(response).toMatchObject({ reason: 'impossible' })
  })
})
