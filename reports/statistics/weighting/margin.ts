import { type Withheld, withheld } from '../outcome.ts'

/** Respondents' categories and the population of each, e.g. sex or region. */
export interface Margin {
  readonly name: string
  /** The category of each row. */
  readonly categories: readonly string[]
  /** Population of each category, > 0 where anybody answered. */
  readonly targets: ReadonlyMap<string, number>
}

/** Σ weights by category; rows may stand for several respondents. */
export function categoryTotals(
  categories: readonly string[],
  weights: readonly number[],
  respondents?: readonly number[],
): Map<string, number> {
  const totals = new Map<string, number>()
  for (const [row, category] of categories.entries()) {
    const weight = (weights[row] ?? 0) * (respondents?.[row] ?? 1)
    totals.set(category, (totals.get(category) ?? 0) + weight)
  }
  return totals
}

/**
 * Why weights cannot be fitted to a margin, naming the category: nobody answered in one that has a
 * population, or somebody answered in one without. Undefined when they can.
 */
export function marginFault(
  { name, categories, targets }: Margin,
  weights: readonly number[],
): Withheld | undefined {
  if (categories.length === 0) return withheld('no-values', name)
  const present = categoryTotals(categories, weights)
  for (const [category, target] of targets)
    if (target > 0 && !((present.get(category) ?? 0) > 0))
      return withheld('empty-category', `${name}: ${category}`)
  for (const [category, weight] of present)
    if (weight > 0 && !((targets.get(category) ?? 0) > 0))
      return withheld('category-without-target', `${name}: ${category}`)
  return undefined
}

/** Σ of a margin's targets. */
export function marginTotal({ targets }: Margin): number {
  let total = 0
  for (const target of targets.values()) total += target
  return total
}
