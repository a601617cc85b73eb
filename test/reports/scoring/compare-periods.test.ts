import { describe, expect, it } from 'vitest'
import {
  type PeriodComparison,
  comparePeriods,
  separates,
} from '../../../reports/scoring/compare-periods.ts'
import { ukGds } from '../../../reports/scoring/profiles/uk-gds/profile.ts'
import type { Cube } from '../../../surveys/counts/cube.ts'
import { aCube, cellsOf } from '../../support/counts.ts'

const yearOnYear = {
  by: ['service'],
  before: '2024',
  after: '2025',
  sampling: 'self-selected',
  breaks: [],
} as const

/** The changes of uk-gds, rule after rule. */
function rowsOf(cube: Cube, comparison: PeriodComparison) {
  return [...comparePeriods([ukGds], cube, comparison)].flatMap(({ rule, changes }) =>
    changes.map((change) => ({ rule, ...change })),
  )
}

describe('comparePeriods', () => {
  const cube = aCube(
    cellsOf([5, 5, 20, 40, 30], { service: 'a', period: '2024-05' }),
    cellsOf([5, 5, 10, 30, 10], { service: 'a', period: '2025-01' }),
    cellsOf([0, 0, 10, 30, 40], { service: 'a', period: '2025-11' }),
    cellsOf([5, 5, 20, 40, 30], { service: 'b', period: '2025-05' }),
    cellsOf([9, 9, 9, 9, 9], { service: 'b', period: '2023-05' }),
  )

  it('makes a table of each rule, with both figures and the change of each slice in one row', () => {
    const rows = rowsOf(cube, yearOnYear)

    expect(rows.map(({ slice, rule, change }) => [slice.service, rule.id, change.verdict])).toEqual(
      [
        ['a', 'satisfaction-index', 'no-certain-change'],
        ['b', 'satisfaction-index', 'not-comparable'],
        ['a', 'satisfaction-top-two', 'no-certain-change'],
        ['b', 'satisfaction-top-two', 'not-comparable'],
      ],
    )
    expect(rows[2]).toMatchObject({
      before: { period: '2024', figure: { value: 0.7, n: 100, flags: ['self-selected'] } },
      after: { period: '2025', figure: { value: 110 / 140, n: 140 } },
      change: { difference: expect.closeTo(110 / 140 - 0.7, 12), n: { before: 100, after: 140 } },
    })
    expect(rows[1]).toMatchObject({ before: undefined, change: { reason: 'nothing-before' } })
  })

  it('adjusts for the number of services in the table', () => {
    const services = Array.from({ length: 10 }, (_, number) => `s${number}`)
    const table = aCube(
      ...services.map((service) => cellsOf([0, 0, 50, 0, 50], { service, period: '2024-05' })),
      ...services
        .slice(1)
        .map((service) => cellsOf([0, 0, 50, 0, 50], { service, period: '2025-05' })),
      cellsOf([0, 0, 35, 0, 65], { service: 's0', period: '2025-05' }),
    )
    const verdictOf = (part: typeof table) =>
      rowsOf(part, yearOnYear).find(({ rule }) => rule.id === 'satisfaction-top-two')?.change
        .verdict
    const alone = aCube(
      cellsOf([0, 0, 50, 0, 50], { service: 's0', period: '2024-05' }),
      cellsOf([0, 0, 35, 0, 65], { service: 's0', period: '2025-05' }),
    )

    // 50 of 100 against 65 of 100: z = 2.15, p = 0.032; ten times that is no longer certain
    expect(verdictOf(alone)).toBe('rose')
    expect(verdictOf(table)).toBe('no-certain-change')
  })

  it('compares nothing across a break in what was measured', () => {
    const breaks = [{ period: '2025-02', service: 'a', affects: 'measured' }] as const
    const rows = rowsOf(cube, { ...yearOnYear, breaks })

    expect(rows[0]?.change).toEqual({ verdict: 'not-comparable', reason: 'series-break' })
    expect(rows[0]?.after?.figure.status).toBe('measured')
  })

  it('refuses periods that are no pair', () => {
    expect(() => rowsOf(cube, { ...yearOnYear, before: '2024-12' })).toThrow(RangeError)
    expect(() => rowsOf(cube, { ...yearOnYear, before: '2025' })).toThrow(RangeError)
  })
})

describe('a break', () => {
  const measured = { service: null, affects: 'measured' } as const

  it.each([
    { period: '2024-01', separated: false, because: 'all of 2024 is of the new series already' },
    { period: '2024-02', separated: true, because: '2024 mixes both' },
    { period: '2025-01', separated: true, because: 'it lies between' },
    { period: '2025-12', separated: true, because: '2025 mixes both' },
    { period: '2026-01', separated: false, because: 'it comes later' },
    { period: '2025', separated: true, because: 'a year begins in January' },
  ])('in $period: separated $separated, $because', ({ period, separated }) => {
    expect(separates({ ...measured, period }, '2024', '2025', {})).toBe(separated)
  })

  it('of one service concerns that service and every sum that holds it', () => {
    const known = { period: '2025-01', service: 'a', affects: 'measured' } as const

    expect(separates(known, '2024', '2025', { service: 'a' })).toBe(true)
    expect(separates(known, '2024', '2025', { service: 'b' })).toBe(false)
    expect(separates(known, '2024', '2025', { provider: 'riga' })).toBe(true)
  })

  it('of the published figures leaves the answers comparable', () => {
    const known = { period: '2025-01', service: null, affects: 'published' } as const

    expect(separates(known, '2024', '2025', {})).toBe(false)
  })
})
