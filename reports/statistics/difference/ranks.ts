/**
 * Mid-ranks: equal values share the mean of the places they take, 1 the lowest.
 * @returns the rank of each value in the order given, and Σ (t³ − t) over groups of t equal values
 */
export function midRanks(values: readonly number[]): {
  readonly ranks: readonly number[]
  readonly tieSum: number
} {
  const ascending = [...values.entries()].toSorted(([, a], [, b]) => a - b)
  const ranks = Array.from(values, () => 0)
  let tieSum = 0
  for (let start = 0; start < ascending.length;) {
    let end = start
    while (end < ascending.length && ascending[end]?.[1] === ascending[start]?.[1]) end += 1
    for (const [index] of ascending.slice(start, end)) ranks[index] = (start + 1 + end) / 2
    tieSum += (end - start) ** 3 - (end - start)
    start = end
  }
  return { ranks, tieSum }
}
