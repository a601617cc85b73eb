import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountTable, discloseCounts } from '../../../reports/disclosure/disclose-counts.ts'
import { DEFAULT_DISCLOSURE } from '../../../reports/disclosure/policy.ts'
import { type Row, solveProgram } from '../../../reports/statistics/linear-program.ts'

function aTable(
  service: string | undefined,
  counts: readonly number[],
  isShown = true,
): CountTable {
  return { slice: service === undefined ? {} : { service }, period: '2025', counts, isShown }
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

describe('discloseCounts', () => {
  it('hides a count of 1 to 4 and the cheapest that it could be subtracted from', () => {
    expect(discloseCounts([aTable('a', [3, 20, 30, 40, 50])], DEFAULT_DISCLOSURE)).toEqual([
      [null, null, 30, 40, 50],
    ])
  })

  it('hides counts of another table where the total gives them away', () => {
    // 3 of the 23 who chose the lowest option are of service a: 23 − 20 would tell.
    const [total, a, b] = discloseCounts(
      [aTable(undefined, [23, 50, 60]), aTable('a', [3, 30, 20]), aTable('b', [20, 20, 40])],
      DEFAULT_DISCLOSURE,
    )
    expect(total).toEqual([23, 50, 60])
    expect(a?.[0]).toBeNull()
    expect(b?.[0]).toBeNull()
  })

  it('shows no count of a table whose base is hidden', () => {
    expect(discloseCounts([aTable('a', [0, 3, 4], false)], DEFAULT_DISCLOSURE)).toEqual([
      [null, null, null],
    ])
  })

  it('stands when there is nothing that could be hidden', () => {
    // A base of 1 with zeros shown beside it: no companion is left, and the solver gets no column.
    expect(
      discloseCounts(
        [aTable(undefined, [0, 0, 0, 1]), aTable('a', [0, 0, 0, 0]), aTable('b', [0, 0, 0, 1])],
        DEFAULT_DISCLOSURE,
      ),
    ).toEqual([
      [0, 0, 0, null],
      [0, 0, 0, 0],
      [0, 0, 0, null],
    ])
  })

  it('gives no count of 1 to 4 away to a reader who solves all tables', () => {
    const options = 4
    const anyCounts = fc.array(
      fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: options, maxLength: options }),
      { minLength: 2, maxLength: 3 },
    )
    fc.assert(
      fc.property(anyCounts, (parts) => {
        const sum = Array.from({ length: options }, (_, option) =>
          parts.reduce((total, counts) => total + (counts[option] ?? 0), 0),
        )
        // As published: a base is shown from ten answers on, and none that would give a smaller
        // one away by subtraction.
        const isShown = parts.every((counts) => totalOf(counts) >= 10)
        const tables = [
          aTable(undefined, sum, totalOf(sum) >= 10),
          ...parts.map((counts, index) => aTable(`s${index}`, counts, isShown)),
        ]
        const shown = discloseCounts(tables, DEFAULT_DISCLOSURE)
        const rows: Row[] = []
        for (const [table, counts] of tables.entries()) {
          if (!counts.isShown) continue
          const base = totalOf(counts.counts)
          const columns = shown[table]?.map((_, option) => table * options + option) ?? []
          rows.push({ lower: base, upper: base, columns, coefficients: columns.map(() => 1) })
        }
        for (let option = 0; option < options; option++) {
          const columns = tables.map((_, table) => table * options + option)
          const coefficients = columns.map((_, table) => (table === 0 ? -1 : 1))
          rows.push({ lower: 0, upper: 0, columns, coefficients })
        }
        for (const [table, { counts }] of tables.entries()) {
          for (const [option, count] of counts.entries()) {
            if (count === 0 || count >= 5) continue
            const asked = table * options + option
            const columns = shown.flat().map((known, column) => ({
              cost: column === asked ? -1 : 0,
              lower: known ?? 0,
              upper: known ?? Number.POSITIVE_INFINITY,
            }))
            const found = solveProgram({ columns, rows })
            const most = found.status === 'optimal' ? -found.objective : Number.POSITIVE_INFINITY
            expect(most).toBeGreaterThan(5 - 1e-6)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
