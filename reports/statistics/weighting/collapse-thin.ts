import type { Margin } from './margin.ts'

/** Categories in an order in which neighbours are alike, e.g. age groups. */
export interface Collapsed {
  readonly margin: Margin
  /** Every merge: the names that one name now stands for. */
  readonly merged: ReadonlyMap<string, readonly string[]>
}

/**
 * Merges categories with fewer than `least` respondents with their smaller neighbour, until none
 * is left or one category remains, so that a few people never carry a large weight.
 *
 * A merged category is named by its parts joined with ' + '. Nothing is merged silently: `merged`
 * belongs into the method annex.
 *
 * @param order the categories of `margin.targets` in their natural order
 * @param respondents how many each row stands for, default one
 * @param least fewest respondents of a category, e.g. 10
 */
export function collapseThin(
  margin: Margin,
  order: readonly string[],
  least: number,
  respondents?: readonly number[],
): Collapsed {
  const counts = new Map<string, number>()
  for (const [row, category] of margin.categories.entries())
    counts.set(category, (counts.get(category) ?? 0) + (respondents?.[row] ?? 1))

  let groups = order.map((name) => ({ parts: [name], n: counts.get(name) ?? 0 }))
  for (;;) {
    const thinnest = groups.reduce((min, { n }) => Math.min(min, n), Number.POSITIVE_INFINITY)
    if (groups.length < 2 || thinnest >= least) break
    const at = groups.findIndex(({ n }) => n === thinnest)
    const before = groups[at - 1]?.n ?? Number.POSITIVE_INFINITY
    const after = groups[at + 1]?.n ?? Number.POSITIVE_INFINITY
    const from = before <= after ? at - 1 : at
    const pair = groups.slice(from, from + 2)
    const joined = {
      parts: pair.flatMap(({ parts }) => parts),
      n: pair.reduce((sum, { n }) => sum + n, 0),
    }
    groups = groups.toSpliced(from, 2, joined)
  }

  const nameOf = new Map<string, string>()
  const merged = new Map<string, readonly string[]>()
  const targets = new Map<string, number>()
  for (const { parts } of groups) {
    const name = parts.join(' + ')
    for (const part of parts) nameOf.set(part, name)
    if (parts.length > 1) merged.set(name, parts)
    targets.set(
      name,
      parts.reduce((sum, part) => sum + (margin.targets.get(part) ?? 0), 0),
    )
  }
  const categories = margin.categories.map((category) => nameOf.get(category) ?? category)
  return { margin: { name: margin.name, categories, targets }, merged }
}
