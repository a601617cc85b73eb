import { describe, expect, it } from 'vitest'
import { createFigureBook } from '../../../reports/document/figure-book.ts'
import { disclose } from '../../../reports/disclosure/disclose.ts'
import { DEFAULT_DISCLOSURE } from '../../../reports/disclosure/policy.ts'
import { type Indicator, measured } from '../../../reports/scoring/indicator.ts'

function anIndicator(overrides: Partial<Indicator> = {}) {
  const [only] = disclose(
    [
      {
        indicator: 'satisfaction-index',
        methodology: 'uk-gds',
        version: '2013-10',
        unit: 'share',
        slice: {},
        period: '2025',
        figure: measured(0.75, 40),
        band: null,
        ...overrides,
      },
    ],
    DEFAULT_DISCLOSURE,
  )
  if (!only) throw new Error('one in, one out')
  return only
}

const describeIt = ({ period }: Indicator) => ({ label: period, text: '75 %', basis: 'n = 40' })

describe('figure book', () => {
  it('numbers figures in the order in which they are first told', () => {
    const book = createFigureBook(describeIt)

    expect(book.idOf(anIndicator({ period: '2025' }))).toBe('F1')
    expect(book.idOf(anIndicator({ period: '2024' }))).toBe('F2')
    expect(book.figures().map(({ id, label }) => `${id} ${label}`)).toEqual(['F1 2025', 'F2 2024'])
  })

  it('gives a figure told twice the same number, whatever the order of its dimensions', () => {
    const book = createFigureBook(describeIt)
    const first = book.idOf(anIndicator({ slice: { service: 'a', channel: 'phone' } }))
    const again = book.idOf(anIndicator({ slice: { channel: 'phone', service: 'a' } }))

    expect(again).toBe(first)
    expect(book.figures()).toHaveLength(1)
  })

  it.each([
    { what: 'indicator', other: { indicator: 'satisfaction-top-two' } },
    { what: 'methodology', other: { methodology: 'five-point' } },
    { what: 'version of the rule', other: { version: '2026-01' } },
    { what: 'slice', other: { slice: { service: 'a' } } },
    { what: 'period', other: { period: '2025-01' } },
  ])('keeps figures of another $what apart', ({ other }) => {
    const book = createFigureBook(describeIt)

    expect(book.idOf(anIndicator(other))).not.toBe(book.idOf(anIndicator()))
  })

  it('refuses an id it did not give', () => {
    expect(() => createFigureBook(describeIt).textOf('F1')).toThrow(/F1/)
  })
})
