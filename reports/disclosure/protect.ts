import { unmetDemands } from './attack.ts'
import { cheapestCompanions } from './cheapest-companions.ts'
import { circuitSearch } from './circuit.ts'
import { coverSums } from './cover-sums.ts'
import { fewestCompanions } from './fewest-companions.ts'
import { type Demand, type LinkedCells, type Sum, isHidden } from './linked-cells.ts'

/** How much work is spent on hiding less; what is hidden is safe at any of them. */
export interface Effort {
  /** Open cells × demands up to which the least set is found exactly. */
  readonly exact: number
  /** Cells up to which each demand is answered over the whole system, and the surplus taken back. */
  readonly whole: number
  /** Cells that may move where a larger system is repaired. */
  readonly neighbours: number
}

export const DEFAULT_EFFORT: Effort = { exact: 700, whole: 1_500, neighbours: 300 }

/**
 * Complementary suppression: which open cells to hide so that every demand is met by the reader
 * who solves all sums. Small systems exactly; larger ones by answering demand after demand; the
 * largest by covering every sum first, and then repairing what the attack still finds.
 *
 * Deterministic: the same system gives the same cells.
 *
 * @returns companions to hide beside the secrets, and the demands that hiding everything would not
 *   meet either (the reader knows too much from elsewhere)
 */
export function protect(
  linked: LinkedCells,
  demands: readonly Demand[],
  effort: Effort = DEFAULT_EFFORT,
): { readonly companions: ReadonlySet<number>; readonly beyond: readonly Demand[] } {
  const open = linked.cells.filter(({ role }) => role === 'open').length
  const large = linked.cells.length > effort.whole
  const companions = new Set<number>()
  if (large) {
    coverSums(linked, companions, demands)
    return { companions, beyond: repair(linked, companions, demands, effort) }
  }
  const unmet = unmetDemands(linked, companions, demands)
  if (unmet.length === 0) return { companions, beyond: [] }
  const everything = new Set(
    [...linked.cells.keys()].filter((cell) => linked.cells[cell]?.role === 'open'),
  )
  const beyond = unmetDemands(linked, everything, unmet)
  const within = demands.filter((demand) => !beyond.includes(demand))
  const leftOver = repair(linked, companions, within, effort)
  takeBack(linked, companions, within)
  if (open * demands.length <= effort.exact) {
    const fewest = fewestCompanions(linked, within)
    if (
      fewest &&
      costOf(linked, fewest) < costOf(linked, companions) &&
      unmetDemands(linked, fewest, within).length === leftOver.length
    )
      return { companions: fewest, beyond: [...beyond, ...leftOver] }
  }
  return { companions, beyond: [...beyond, ...leftOver] }
}

/**
 * Hides what each unmet demand needs. A demand is left alone only once a table was found that meets
 * it, and hiding more never takes such a table away: so one pass is enough.
 *
 * @returns demands that hiding everything does not meet
 */
function repair(
  linked: LinkedCells,
  companions: Set<number>,
  demands: readonly Demand[],
  effort: Effort,
): Demand[] {
  const sumsOf = sumsByCell(linked)
  const circuits = circuitSearch(linked, companions, sumsOf)
  return unmetDemands(linked, companions, demands, { thorough: false }).filter((demand) => {
    if (circuits.meets(demand)) return false
    const added = companionsOf(linked, companions, demand, { ...effort, sumsOf })
    for (const cell of added ?? []) {
      companions.add(cell)
      circuits.hide(cell)
    }
    return added === undefined
  })
}

type SumsOf = readonly (readonly number[])[]

function companionsOf(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  demand: Demand,
  { whole, neighbours, sumsOf }: Effort & { readonly sumsOf: SumsOf },
): number[] | undefined {
  const everything = { scope: [...linked.cells.keys()], sums: linked.sums }
  if (linked.cells.length <= whole)
    return cheapestCompanions(linked, companions, demand, everything)
  for (let size = neighbours; size < linked.cells.length; size *= 8) {
    const near = neighboursOf(linked, companions, { start: demand.cell, most: size, sumsOf })
    const found = cheapestCompanions(linked, companions, demand, near)
    if (found) return found
    if (near.scope.length < size) return undefined
  }
  return cheapestCompanions(linked, companions, demand, everything)
}

function sumsByCell(linked: LinkedCells): SumsOf {
  const found: number[][] = linked.cells.map(() => [])
  for (const [index, { cells }] of linked.sums.entries())
    for (const cell of cells) found[cell]?.push(index)
  return found
}

const MOST_OF_A_SUM = 6

/**
 * Cells near to one, chosen so that they close circuits: always the cell next that most of its sums
 * have been seen of, then a hidden one, then one of little loss. Of each new sum, the few members
 * of the least loss may follow, and every member that is in two sums seen.
 */
function neighboursOf(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  { start, most, sumsOf }: { start: number; most: number; sumsOf: SumsOf },
): { scope: number[]; sums: Sum[] } {
  const near = new Set<number>()
  const seen = new Set<number>()
  const closing = new Map<number, number>()
  const next = new Set([start])
  const lossOf = (cell: number) =>
    isHidden(linked, companions, cell) ? 0 : (linked.cells[cell]?.cost ?? 0)
  const openOf = (cell: number) => (sumsOf[cell]?.length ?? 0) - (closing.get(cell) ?? 0)

  while (near.size < most) {
    let best: number | undefined
    for (const cell of next)
      if (
        best === undefined ||
        openOf(cell) < openOf(best) ||
        (openOf(cell) === openOf(best) && lossOf(cell) < lossOf(best))
      )
        best = cell
    if (best === undefined) break
    next.delete(best)
    near.add(best)
    for (const sum of sumsOf[best] ?? []) {
      if (seen.has(sum)) continue
      seen.add(sum)
      const members = (linked.sums[sum]?.cells ?? []).filter(
        (member) => linked.cells[member]?.role !== 'fixed' && !near.has(member),
      )
      for (const member of members) {
        const sums = (closing.get(member) ?? 0) + 1
        closing.set(member, sums)
        if (sums > 1) next.add(member)
      }
      const least = members.toSorted((a, b) => lossOf(a) - lossOf(b) || a - b)
      for (const member of least.slice(0, MOST_OF_A_SUM)) next.add(member)
    }
  }
  return { scope: [...near], sums: [...seen].flatMap((sum) => linked.sums[sum] ?? []) }
}

/** Shows companions again that turned out to be needless, the most costly first. */
function takeBack(linked: LinkedCells, companions: Set<number>, demands: readonly Demand[]): void {
  const met = new Set(demands)
  for (const demand of unmetDemands(linked, companions, demands)) met.delete(demand)
  const costly = [...companions].toSorted(
    (a, b) => (linked.cells[b]?.cost ?? 0) - (linked.cells[a]?.cost ?? 0) || b - a,
  )
  for (const cell of costly) {
    companions.delete(cell)
    if (unmetDemands(linked, companions, [...met]).length > 0) companions.add(cell)
  }
}

function costOf({ cells }: LinkedCells, companions: ReadonlySet<number>): number {
  let cost = 0
  for (const cell of companions) cost += cells[cell]?.cost ?? 0
  return cost
}
