/** Values closer than this are the same: they differ by the order of a sum, not by a result. */
const SAME = 1e-9

/**
 * Places by value, the highest first: equals share the better place and the next place stays empty
 * (1, 2, 2, 4).
 *
 * @returns one place per value, in their order; null for a missing value, which takes no place
 */
export function ranks(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) => {
    if (value === null) return null
    return 1 + values.filter((other) => other !== null && other > value + SAME).length
  })
}
