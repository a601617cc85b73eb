import type { Indicator, Slice } from '../scoring/indicator.ts'
import { isAtLeast } from '../scoring/period.ts'
import { type Edition, linkEditions } from './link-editions.ts'
import {
  type Demand,
  type Knowledge,
  type LinkedCell,
  type LinkedCells,
  NOT_NEGATIVE,
  type Sum,
  sumOf,
} from './linked-cells.ts'
import { type DisclosurePolicy, protectionOf } from './policy.ts'
import { type Population, populationKey, populationOf } from './population.ts'
import { refinementsOf } from './refinements.ts'

/** Figures as a system of linked bases, and what must stay hidden in it. */
export interface LinkedFigures extends LinkedCells {
  readonly demands: readonly Demand[]
  /** Cells by `populationKey`. */
  readonly cellOf: ReadonlyMap<string, number>
}

export interface LinkContext {
  /** What all figures are about, where their slices do not say so. */
  readonly within: Slice
  readonly editions: readonly Edition[]
  readonly isSensitive: (indicator: Indicator) => boolean
}

/**
 * The bases of figures as linked cells: one for each population, whatever number of formulas is
 * applied to it, and one for what the published parts of a total leave of it.
 */
export function linkFigures(
  indicators: readonly Indicator[],
  policy: DisclosurePolicy,
  { within, editions, isSensitive }: LinkContext,
): LinkedFigures {
  const cells: LinkedCell[] = []
  const populations: Population[] = []
  const cellOf = new Map<string, number>()
  const found = indicators.flatMap((indicator) => {
    const population = populationOf(indicator, within)
    return population ? [{ indicator, population, key: populationKey(population) }] : []
  })
  // Ties are broken by position: the same figures in another order must give the same pattern.
  for (const { indicator, population, key } of found.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const { n } = indicator.figure
    if (n === null) continue
    const role = roleOf(indicator, n, policy, isSensitive)
    const cell = { value: n, role, cost: costOf(population, n) }
    const known = cellOf.get(key)
    if (known === undefined) {
      cellOf.set(key, cells.push(cell) - 1)
      populations.push(population)
    } else if (STRICTNESS[cell.role] > STRICTNESS[cells[known]?.role ?? 'fixed']) {
      cells[known] = cell
    }
  }
  const sizes = cells.map(({ value }) => value)
  const sums: Sum[] = []
  for (const { total, parts, rest } of refinementsOf(populations, sizes)) {
    // A rule whose bases do not add up gives nothing to subtract.
    if (rest === null || rest < 0) continue
    if (rest === 0) sums.push(sumOf(total, parts))
    else sums.push(sumOf(total, [...parts, cells.push(unpublished(rest)) - 1]))
  }
  const demands = demandsOf(cells, policy)
  const kinds = new Set(populations.map(({ kind }) => kind))
  for (const edition of editions) {
    const threshold = policy.withheldBelow
    const before = linkEditions({ cells, cellOf, edition, kinds, threshold })
    for (const cell of before.cells) cells.push(cell)
    for (const sum of before.sums) sums.push(sum)
    for (const demand of before.demands) demands.push(demand)
  }
  return { cells, sums, cellOf, demands }
}

/** Of two figures of one population, which decides: the one that must be hidden. */
const STRICTNESS = { fixed: 0, open: 1, unseen: 2, secret: 3 } as const

function roleOf(
  indicator: Indicator,
  n: number,
  { withheldBelow }: DisclosurePolicy,
  isSensitive: (indicator: Indicator) => boolean,
): LinkedCell['role'] {
  if (n === 0) return 'fixed'
  if (n < withheldBelow || isSensitive(indicator)) return 'secret'
  return indicator.figure.status === 'measured' ? 'open' : 'unseen'
}

/**
 * What is lost with a figure: more with one of many than one of few, and most with the totals that
 * a report is read for. Of a provider, service and month with 15 answers 5, of the year's 5,000 60.
 */
function costOf({ slice, period }: Population, n: number): number {
  const splits = Object.keys(slice).length
  const level = Math.max(1, 3 - splits) * (isAtLeast(period, 'year') ? 1.5 : 1)
  return level * (1 + Math.log2(1 + n))
}

function unpublished(rest: number): LinkedCell {
  return { value: rest, role: 'unseen', cost: 1 }
}

/**
 * Two readers are kept off. One knows that numbers are not negative: for them a small base could
 * still be at the threshold, so that no group containing it, whose figure they can work out, is of
 * fewer. The other reads the reasons too, which tell small bases from those hidden to protect them:
 * for them the interval keeps its width.
 */
function demandsOf(cells: readonly LinkedCell[], policy: DisclosurePolicy): Demand[] {
  const { withheldBelow } = policy
  const reasons: Knowledge = {
    secret: { least: 1, most: ruledByBaseAlone(policy) ? withheldBelow - 1 : INFINITE },
    companion: { least: withheldBelow, most: INFINITE },
  }
  const width = protectionOf(policy)
  const demands: Demand[] = []
  for (const [cell, { value, role }] of cells.entries()) {
    if (value === null || value === 0) continue
    const isSmall = value < withheldBelow
    if (isSmall && (role === 'secret' || role === 'unseen'))
      demands.push({ cell, side: 'at-least', reach: withheldBelow, knowledge: NOT_NEGATIVE })
    if (role !== 'secret') continue
    // Split like the room there is from 1 to the threshold, so that two small bases that make up
    // for each other both find theirs.
    const down = isSmall ? Math.floor((width * (value - 1)) / (withheldBelow - 2)) : width
    const up = width - (isSmall ? down : 0)
    if (up > 0) demands.push({ cell, side: 'at-least', reach: value + up, knowledge: reasons })
    if (down > 0) demands.push({ cell, side: 'at-most', reach: value - down, knowledge: reasons })
  }
  return demands
}

const INFINITE = Number.POSITIVE_INFINITY

/** Whether "too few" always means a base under the threshold, and not the dominance of a few. */
function ruledByBaseAlone({ dominance, estimableWithin }: DisclosurePolicy): boolean {
  return dominance === undefined && estimableWithin === undefined
}
