import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import { sectionOf, textOf } from '../../support/read-document.ts'

const HASH = '0123456789abcdef'.repeat(4)

describe('the receipts in the data-quality statement', () => {
  const statement = (answers: number, language: (typeof LANGUAGES)[number] = 'en') => {
    const receipts = { answers, day: '2026-02-14', hash: HASH }
    const report = annualReport(municipalityInput(undefined, { receipts }), language)
    return textOf(report, sectionOf(report, 'quality'))
  }

  it('tell how many answers of the year can be checked, and the head of the chain', () => {
    const text = statement(1234)

    expect(text).toContain('closed days held receipts of 1,234 answers of 2025')
    expect(text).toContain('The last closed day was 14 February 2026.')
    // The hash in groups that a line can break between.
    expect(text).toContain('01234567 89abcdef 01234567 89abcdef')
    expect(text.replaceAll(' ', '')).toContain(HASH)
  })

  it.each(LANGUAGES)('are told in words of their own (%s)', (language) => {
    const text = statement(21, language)

    expect(text).toMatch(/\b21\b/)
    expect(text).toContain('/api/open/receipts')
  })

  it('are left out where they are few or no day is closed', () => {
    expect(statement(9)).not.toContain('receipts')
    const report = annualReport(municipalityInput(), 'en')
    expect(textOf(report, sectionOf(report, 'quality'))).not.toContain('receipts')
  })
})
