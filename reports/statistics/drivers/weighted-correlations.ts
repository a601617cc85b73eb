import type { Driver } from './regression.ts'

/**
 * Correlations of all columns among the respondents who answered all of them.
 * @param weights one a respondent, default equal
 * @returns n, and null entries where a column does not vary
 */
export function weightedCorrelations(
  columns: readonly Driver[],
  weights?: readonly number[],
): { readonly n: number; readonly matrix: readonly (readonly (number | null)[])[] } {
  const length = columns[0]?.values.length ?? 0
  const rows = Array.from({ length }, (_, row) => row).filter((row) =>
    columns.every(({ values }) => (values[row] ?? null) !== null),
  )
  const weight = (row: number) => weights?.[row] ?? 1
  const total = rows.reduce((sum, row) => sum + weight(row), 0)
  const centred = columns.map(({ values }) => {
    const mean = rows.reduce((sum, row) => sum + weight(row) * (values[row] ?? 0), 0) / total
    return rows.map((row) => Math.sqrt(weight(row)) * ((values[row] ?? 0) - mean))
  })
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
  const matrix = centred.map((a) =>
    centred.map((b) => {
      const size = product(a, a) * product(b, b)
      return size > 0 ? product(a, b) / Math.sqrt(size) : null
    }),
  )
  return { n: rows.length, matrix }
}
