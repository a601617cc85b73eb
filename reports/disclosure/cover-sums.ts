import { type Demand, type LinkedCells, isHidden, priorOf } from './linked-cells.ts'

/**
 * Hides companions until, in every sum taken alone, the hidden cells can make up for what each
 * demand asks of one of them, and no companion is the only hidden cell. A first step for large
 * systems: quick, and mostly enough, but it proves nothing about sums taken together.
 *
 * A companion that serves several sums at once is taken before one that serves few, or that would
 * be the only hidden cell of others.
 */
export function coverSums(
  linked: LinkedCells,
  companions: Set<number>,
  demands: readonly Demand[],
): void {
  const { cells, sums } = linked
  const demandsOf = Map.groupBy(demands, ({ cell }) => cell)
  const sumsOf: number[][] = cells.map(() => [])
  for (const [index, sum] of sums.entries()) for (const cell of sum.cells) sumsOf[cell]?.push(index)
  const wants = (sum: number) => wantOf(linked, companions, demandsOf, sum)
  const want = sums.map((_, sum) => wants(sum))
  const hidden = sums.map(
    (sum) => sum.cells.filter((cell) => isHidden(linked, companions, cell)).length,
  )

  const waiting = [...sums.keys()].filter((sum) => want[sum] !== undefined)
  for (const sum of waiting) {
    for (;;) {
      const wanted = wants(sum)
      want[sum] = wanted
      if (!wanted) break
      const best = bestCompanion(linked, companions, { sum, wanted, sumsOf, want, hidden })
      if (best === undefined) break
      companions.add(best)
      for (const other of sumsOf[best] ?? []) {
        hidden[other] = (hidden[other] ?? 0) + 1
        if (other === sum) continue
        want[other] = wants(other)
        if (want[other]) waiting.push(other)
      }
    }
  }
}

/** What the hidden cells of a sum are short of: a move of the others, up or down. */
interface Want {
  readonly demand: Demand | undefined
  /** Signed, on the side of the sum where a positive sign stands. */
  readonly move: number
}

const UNSURE_MOVE = 1

function wantOf(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  demandsOf: ReadonlyMap<number, readonly Demand[]>,
  index: number,
): Want | undefined {
  const sum = linked.sums[index]
  if (!sum) return undefined
  const hidden = sum.cells.flatMap((cell, at) =>
    isHidden(linked, companions, cell) ? [{ cell, sign: sum.signs[at] ?? 1 }] : [],
  )
  const [only] = hidden
  if (only && hidden.length === 1 && companions.has(only.cell))
    return { demand: undefined, move: UNSURE_MOVE }
  let worst: Want | undefined
  for (const { cell, sign } of hidden) {
    for (const demand of demandsOf.get(cell) ?? []) {
      const needed = -sign * (demand.reach - (linked.cells[cell]?.value ?? 0))
      const others = hidden.filter((other) => other.cell !== cell)
      const room = others.reduce(
        (total, other) => total + roomOf(linked, other.cell, other.sign, needed, demand),
        0,
      )
      const move = needed > 0 ? Math.max(0, needed - room) : Math.min(0, needed + room)
      if (move !== 0 && Math.abs(move) > Math.abs(worst?.move ?? 0)) worst = { demand, move }
    }
  }
  return worst
}

/** How far a cell can move a sum in the direction of `needed`, as far as its own bounds go; ≥ 0. */
function roomOf(
  linked: LinkedCells,
  index: number,
  sign: 1 | -1,
  needed: number,
  demand: Demand | undefined,
): number {
  const cell = linked.cells[index]
  if (!cell) return 0
  if (cell.value === null || !demand) return Math.abs(needed)
  const { least, most } = priorOf(cell, demand.knowledge)
  const room = needed * sign > 0 ? most - cell.value : cell.value - least
  return Math.min(Math.abs(needed), Math.max(0, room))
}

function bestCompanion(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  state: {
    readonly sum: number
    readonly wanted: Want
    readonly sumsOf: readonly (readonly number[])[]
    readonly want: readonly (Want | undefined)[]
    readonly hidden: readonly number[]
  },
): number | undefined {
  const { sum, wanted, sumsOf, want, hidden } = state
  const { cells, signs } = linked.sums[sum] ?? { cells: [], signs: [] }
  let best: number | undefined
  let bestPrice = Number.POSITIVE_INFINITY
  for (const [at, candidate] of cells.entries()) {
    const cell = linked.cells[candidate]
    if (cell?.role !== 'open' || companions.has(candidate)) continue
    const room = roomOf(linked, candidate, signs[at] ?? 1, wanted.move, wanted.demand)
    if (room === 0) continue
    let served = room / Math.abs(wanted.move)
    let opened = 0
    for (const other of sumsOf[candidate] ?? []) {
      if (other === sum) continue
      if (want[other]) served++
      else if (hidden[other] === 0) opened++
    }
    const price = (cell.cost * (1 + opened)) / served
    if (price < bestPrice) {
      best = candidate
      bestPrice = price
    }
  }
  return best
}
