/**
 * Holm's adjustment of p values for a table of many tests: the i-th smallest of m is multiplied by
 * m − i + 1, made non-decreasing and cut at 1. Calling those below α certain keeps the chance of
 * even one false "rose" or "fell" in the whole table below α.
 *
 * @param pValues in [0, 1], any order; the result keeps that order
 * @see S. Holm, "A simple sequentially rejective multiple test procedure",
 *   Scandinavian Journal of Statistics 6 (1979) 65–70; equal to R's p.adjust(p, 'holm')
 */
export function holm(pValues: readonly number[]): number[] {
  const ascending = Uint32Array.from(pValues.keys()).toSorted(
    (a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1),
  )
  const adjusted = pValues.slice()
  let highest = 0
  // A plain loop: a country's table has thousands of rows.
  for (let rank = 0; rank < ascending.length; rank++) {
    const index = ascending[rank] ?? 0
    const p = pValues[index] ?? 1
    highest = Math.max(highest, Math.min(1, p * (pValues.length - rank)))
    adjusted[index] = highest
  }
  return adjusted
}
