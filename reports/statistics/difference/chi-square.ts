import { chiSquareTail } from '../distributions/chi-square-tail.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'

export interface ChiSquareTest {
  readonly chiSquare: number
  readonly df: number
  readonly p: number
  /** Strength of the connection in [0, 1]: √(χ² / (n · (min(rows, columns) − 1))). */
  readonly cramersV: number
  readonly expectedMin: number
  /** Below 5 expected the test is an approximation to be read with care. */
  readonly cellsExpectedBelow5: number
  /** (observed − expected) / √(expected (1 − row share)(1 − column share)), as in the table. */
  readonly standardizedResiduals: readonly (readonly number[])[]
  /** With Yates' correction; null unless the table is 2 × 2. */
  readonly yates: { readonly chiSquare: number; readonly p: number } | null
}

/**
 * Pearson's test of independence of rows and columns.
 *
 * @param table counts ≥ 0, all rows of one length; rows and columns without answers are refused as
 *   `empty-category`, because their expected counts are zero
 * @throws RangeError when the rows differ in length or a count is negative
 * @see equal to R's chisq.test(correct = FALSE) and vcd::assocstats
 */
export function chiSquare(table: readonly (readonly number[])[]): Outcome<ChiSquareTest> {
  const columnCount = table[0]?.length ?? 0
  for (const row of table) {
    if (row.length !== columnCount) throw new RangeError('rows differ in length')
    if (row.some((count) => !(count >= 0))) throw new RangeError('counts must be ≥ 0')
  }
  if (table.length < 2 || columnCount < 2) return withheld('too-few-values')
  const rowSums = table.map(sum)
  const columnSums = Array.from({ length: columnCount }, (_, column) =>
    sum(table.map((row) => row[column] ?? 0)),
  )
  const n = sum(rowSums)
  if (n === 0) return withheld('no-values')
  if (rowSums.includes(0) || columnSums.includes(0)) return withheld('empty-category')

  const expectedAt = (row: number, column: number) =>
    ((rowSums[row] ?? 0) * (columnSums[column] ?? 0)) / n
  const over = (term: (observed: number, expected: number) => number) =>
    sum(table.map((cells, r) => sum(cells.map((observed, c) => term(observed, expectedAt(r, c))))))

  const expected = table.flatMap((cells, r) => cells.map((_, c) => expectedAt(r, c)))
  const statistic = over((observed, e) => (observed - e) ** 2 / e)
  const df = (table.length - 1) * (columnCount - 1)
  const twoByTwo = table.length === 2 && columnCount === 2
  const correction = Math.min(0.5, ...table.flat().map((o, i) => Math.abs(o - (expected[i] ?? 0))))
  const corrected = over((observed, e) => (Math.abs(observed - e) - correction) ** 2 / e)
  return measured({
    chiSquare: statistic,
    df,
    p: chiSquareTail(statistic, df),
    cramersV: Math.sqrt(statistic / (n * (Math.min(table.length, columnCount) - 1))),
    expectedMin: Math.min(...expected),
    cellsExpectedBelow5: expected.filter((e) => e < 5).length,
    standardizedResiduals: table.map((cells, r) =>
      cells.map((observed, c) => {
        const e = expectedAt(r, c)
        const spread = (1 - (rowSums[r] ?? 0) / n) * (1 - (columnSums[c] ?? 0) / n)
        return (observed - e) / Math.sqrt(e * spread)
      }),
    ),
    yates: twoByTwo ? { chiSquare: corrected, p: chiSquareTail(corrected, 1) } : null,
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
