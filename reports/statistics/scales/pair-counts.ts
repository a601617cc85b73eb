/**
 * How often two items were answered together: `counts[i][j]` respondents chose option i of the
 * first and j of the second. The only form in which joint answers reach the statistics.
 */
export interface PairCounts {
  readonly counts: readonly (readonly number[])[]
  /** What an option counts as, for rows and for columns. */
  readonly rowScores: readonly number[]
  readonly columnScores: readonly number[]
}

export interface PairMoments {
  /** Respondents who answered both. */
  readonly n: number
  readonly covariance: number
  readonly varianceRow: number
  readonly varianceColumn: number
  /** null where either does not vary. */
  readonly correlation: number | null
}

/**
 * Covariance and correlation of two items from their joint counts (divisor n − 1).
 * @returns undefined below two respondents
 * @throws RangeError when counts and scores do not fit together
 */
export function pairMoments({
  counts,
  rowScores,
  columnScores,
}: PairCounts): PairMoments | undefined {
  if (
    counts.length !== rowScores.length ||
    counts.some((row) => row.length !== columnScores.length)
  )
    throw new RangeError('joint counts do not fit the scores')
  const cells = counts.flatMap((row, i) =>
    row.map((count, j) => ({ count, x: rowScores[i] ?? 0, y: columnScores[j] ?? 0 })),
  )
  const n = cells.reduce((sum, { count }) => sum + count, 0)
  if (n < 2) return undefined
  const meanX = cells.reduce((sum, { count, x }) => sum + count * x, 0) / n
  const meanY = cells.reduce((sum, { count, y }) => sum + count * y, 0) / n
  let xx = 0
  let yy = 0
  let xy = 0
  for (const { count, x, y } of cells) {
    xx += count * (x - meanX) ** 2
    yy += count * (y - meanY) ** 2
    xy += count * (x - meanX) * (y - meanY)
  }
  return {
    n,
    covariance: xy / (n - 1),
    varianceRow: xx / (n - 1),
    varianceColumn: yy / (n - 1),
    correlation: xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null,
  }
}

/** Spearman's correlation from joint counts: options are replaced by the mid-ranks of their answers. */
export function pairSpearman({ counts }: PairCounts): number | null {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = (counts[0] ?? []).map((_, j) =>
    counts.reduce((sum, row) => sum + (row[j] ?? 0), 0),
  )
  const ranked = { counts, rowScores: midRanksOf(rows), columnScores: midRanksOf(columns) }
  return pairMoments(ranked)?.correlation ?? null
}

function midRanksOf(counts: readonly number[]): number[] {
  let before = 0
  return counts.map((count) => {
    const rank = before + (count + 1) / 2
    before += count
    return rank
  })
}
