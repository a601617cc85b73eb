import { describe, expect, it } from 'vitest'
import { checkAnnualInput } from '../../../reports/annual/checks.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import { opgInput } from '../../support/opg-input.ts'

const ANSWERS = () => [1, 2, 3, 20, 24]
const codes = (input: Parameters<typeof checkAnnualInput>[0], language: 'lv' | 'en' = 'en') =>
  checkAnnualInput(input, language).map(({ code }) => code)

describe('checks before approval', () => {
  it('finds nothing wrong with a full year in two modes', () => {
    expect(codes(municipalityInput())).toEqual([])
  })

  it('says first of all that nobody answered', () => {
    expect(codes(municipalityInput([]))).toEqual(['no-responses'])
  })

  it('warns of a methodology that does not exist', () => {
    expect(codes(municipalityInput(undefined, { headline: 'none' }))).toContain(
      'unknown-methodology',
    )
  })

  it('names the months without responses, but not those still to come', () => {
    const input = opgInput(2026)
    expect(checkAnnualInput(input, 'en')).not.toContainEqual(
      expect.objectContaining({ code: 'months-without-responses' }),
    )
    expect(checkAnnualInput({ ...input, preparedOn: '2026-09-03' }, 'en')).toContainEqual({
      code: 'months-without-responses',
      months: ['2026-07', '2026-08'],
    })
  })

  it('warns when the year is not over, or there is nothing to compare it with', () => {
    expect(codes(opgInput(2026))).toContain('year-not-over')
    expect(codes(opgInput(2021))).toContain('nothing-to-compare')
  })

  it('warns when one mode may hide what another would show', () => {
    const input = municipalityInput([{ service: 'residence', counts: ANSWERS }])
    expect(checkAnnualInput(input, 'en')).toContainEqual({ code: 'one-mode-only', mode: 'link' })
  })

  it('names services without a name, and those without one in the language of the report', () => {
    const input = municipalityInput([{ service: 'parking', counts: ANSWERS }])
    expect(checkAnnualInput(input, 'en')).toContainEqual({
      code: 'unnamed',
      kind: 'service',
      codes: ['parking'],
    })
    expect(checkAnnualInput(opgInput(2025), 'lv')).toContainEqual({
      code: 'not-translated',
      kind: 'service',
      codes: ['deputy-reporting', 'use-an-lpa'],
    })
  })

  it('names services in the catalogue that nobody spoke about', () => {
    const input = municipalityInput([{ service: 'residence', counts: ANSWERS }])
    expect(checkAnnualInput(input, 'en')).toContainEqual({
      code: 'service-without-responses',
      codes: ['kindergarten', 'benefit', 'permit', 'trees'],
    })
  })

  it('asks for the questionnaire of collected answers and the citation of imported ones', () => {
    expect(codes(municipalityInput(undefined, { surveys: [] }))).toContain('no-questionnaire')
    expect(codes(opgInput(2025, { source: { kind: 'imported', citation: null } }))).toContain(
      'no-citation',
    )
  })
})
