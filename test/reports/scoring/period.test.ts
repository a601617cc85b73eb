import { describe, expect, it } from 'vitest'
import type { LocalizedText } from '../../../locales/language.ts'
import { bandOf } from '../../../reports/scoring/bands.ts'
import { kindOfPeriod, monthsOf, periodOf } from '../../../reports/scoring/period.ts'

describe('periods', () => {
  it.each([
    ['2026-01', '2026-Q1', '2026-H1', '2026'],
    ['2026-03', '2026-Q1', '2026-H1', '2026'],
    ['2026-06', '2026-Q2', '2026-H1', '2026'],
    ['2026-07', '2026-Q3', '2026-H2', '2026'],
    ['2026-12', '2026-Q4', '2026-H2', '2026'],
    ['2026-Q2', '2026-Q2', '2026-H1', '2026'],
    ['2026-Q3', '2026-Q3', '2026-H2', '2026'],
    ['2026-H2', '2026-H2', '2026-H2', '2026'],
    ['2026', '2026', '2026', '2026'],
    ['all', 'all', 'all', 'all'],
  ])('%s lies in quarter %s, half-year %s and year %s', (period, quarter, half, year) => {
    expect(periodOf(period, 'month')).toBe(period)
    expect(periodOf(period, 'quarter')).toBe(quarter)
    expect(periodOf(period, 'half-year')).toBe(half)
    expect(periodOf(period, 'year')).toBe(year)
    expect(periodOf(period, 'all')).toBe('all')
  })

  it.each([
    ['2026-03', 'month', ['2026-03', '2026-03']],
    ['2026-Q1', 'quarter', ['2026-01', '2026-03']],
    ['2026-Q4', 'quarter', ['2026-10', '2026-12']],
    ['2026-H1', 'half-year', ['2026-01', '2026-06']],
    ['2026-H2', 'half-year', ['2026-07', '2026-12']],
    ['2026', 'year', ['2026-01', '2026-12']],
    ['all', 'all', undefined],
    ['2026-13', 'all', undefined],
  ])('%s is a %s of the months %s', (period, kind, months) => {
    expect(kindOfPeriod(period)).toBe(kind)
    expect(monthsOf(period)).toEqual(months)
  })
})

function named(name: string): LocalizedText {
  return { lv: name, en: name, ru: name, uz: name }
}

describe('bandOf', () => {
  // Labels of the French JDMA marks: 4.99 Pas bien, 5 and 7.99 Moyen, 8 Bien
  const bands = [
    { from: 8, name: named('Bien') },
    { from: 0, name: named('Pas bien') },
    { from: 5, name: named('Moyen') },
  ]

  it.each([
    [4.99, 'Pas bien'],
    [5, 'Moyen'],
    [7.99, 'Moyen'],
    [8, 'Bien'],
    [-1, null],
  ])('%d is %s', (value, name) => {
    expect(bandOf(bands, value)).toBe(name)
  })

  it('is null where the methodology has no bands', () => {
    expect(bandOf([], 4)).toBeNull()
  })
})
