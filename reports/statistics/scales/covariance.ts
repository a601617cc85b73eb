/** Answers of respondents to several items: one array an item, null where there is no answer. */
export type ItemColumns = readonly (readonly (number | null)[])[]

/**
 * Sample covariances (divisor n − 1) of items; each from the respondents who answered both
 * ('pairwise') or from those who answered all ('listwise').
 * @returns null entries where fewer than two respondents answered both
 * @see equal to R's cov(use = 'pairwise.complete.obs' | 'complete.obs')
 */
export function covarianceMatrix(
  items: ItemColumns,
  missing: 'pairwise' | 'listwise',
): (number | null)[][] {
  const rows = items[0]?.length ?? 0
  const complete = (row: number) => items.every((item) => (item[row] ?? null) !== null)
  const used = Array.from({ length: rows }, (_, row) => missing === 'pairwise' || complete(row))
  return items.map((a) => items.map((b) => covariance(a, b, used)))
}

function covariance(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
  used: readonly boolean[],
): number | null {
  const pairs: { x: number; y: number }[] = []
  for (const [row, x] of a.entries()) {
    const y = b[row] ?? null
    if (used[row] && x !== null && y !== null) pairs.push({ x, y })
  }
  if (pairs.length < 2) return null
  const meanX = pairs.reduce((sum, { x }) => sum + x, 0) / pairs.length
  const meanY = pairs.reduce((sum, { y }) => sum + y, 0) / pairs.length
  const products = pairs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0)
  return products / (pairs.length - 1)
}
