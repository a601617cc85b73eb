import { type Demand, type LinkedCells, isHidden, priorOf } from './linked-cells.ts'

/** Cells tried before the search is given up; a circuit of three crossing splits takes eight. */
const MOST_STEPS = 400
const MOST_BRANCHES = 6

/**
 * Looks for a table that meets one demand by moving a few hidden cells by the same amount, so that
 * every sum stays as it is: the circuits that hypercube methods use. Quick, and it may miss one.
 */
export interface CircuitSearch {
  readonly meets: (demand: Demand) => boolean
  /** Tells the search that a cell is hidden from now on. */
  readonly hide: (cell: number) => void
}

export function circuitSearch(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  sumsOf: readonly (readonly number[])[],
): CircuitSearch {
  const { cells, sums } = linked
  const hiddenOf = sums.map((sum) =>
    [...sum.cells.keys()].filter((at) => isHidden(linked, companions, sum.cells[at] ?? -1)),
  )
  // Totals come first in a sum, so that a look at the first member tells the sign of any.
  const signIn = (sum: number, cell: number): number => {
    const at = sums[sum]?.cells.indexOf(cell) ?? -1
    return sums[sum]?.signs[at] ?? 0
  }

  const meets = (demand: Demand): boolean => {
    if (!isHidden(linked, companions, demand.cell)) return false
    const moves = new Map<number, number>()
    let left = demand.reach - (cells[demand.cell]?.value ?? 0)
    for (let step = left; left !== 0;) {
      if (circuit(demand, step, moves)) left -= step
      else if (Math.abs(step) <= 1) return false
      else step = Math.trunc(step / 2)
      if (Math.abs(step) > Math.abs(left)) step = left
    }
    return true
  }

  /** Moves the demand's cell by `start`, and others by as much to even it out; or moves nothing. */
  const circuit = (demand: Demand, start: number, moves: Map<number, number>): boolean => {
    const touched: { cell: number; move: number }[] = []
    const imbalance = new Map<number, number>()
    let steps = 0

    const canMove = (index: number, move: number): boolean => {
      const cell = cells[index]
      if (!cell || cell.value === null) return false
      if (touched.some((each) => each.cell === index)) return false
      const { least, most } = priorOf(cell, demand.knowledge)
      const moved = cell.value + (moves.get(index) ?? 0) + move
      return moved >= least && moved <= most
    }
    const apply = (cell: number, move: number) => {
      for (const sum of sumsOf[cell] ?? []) {
        const next = (imbalance.get(sum) ?? 0) + move * signIn(sum, cell)
        if (next === 0) imbalance.delete(sum)
        else imbalance.set(sum, next)
      }
    }
    const balance = (): boolean => {
      const sum = shortest(imbalance, hiddenOf)
      if (sum === undefined) return true
      const amount = imbalance.get(sum) ?? 0
      const candidates: { cell: number; move: number; price: number }[] = []
      for (const at of hiddenOf[sum] ?? []) {
        const cell = sums[sum]?.cells[at] ?? -1
        const move = (0 - amount) * (sums[sum]?.signs[at] ?? 1)
        if (!canMove(cell, move)) continue
        let price = 0
        for (const other of sumsOf[cell] ?? []) {
          const before = imbalance.get(other) ?? 0
          if (before === 0) price += 1
          else if (before + move * signIn(other, cell) === 0) price -= 1
        }
        candidates.push({ cell, move, price })
      }
      const cheapest = candidates.toSorted((a, b) => a.price - b.price).slice(0, MOST_BRANCHES)
      for (const { cell, move } of cheapest) {
        if (++steps > MOST_STEPS) return false
        touched.push({ cell, move })
        apply(cell, move)
        if (balance()) return true
        apply(cell, -move)
        touched.pop()
      }
      return false
    }

    if (!canMove(demand.cell, start)) return false
    touched.push({ cell: demand.cell, move: start })
    apply(demand.cell, start)
    if (!balance()) return false
    for (const { cell, move } of touched) moves.set(cell, (moves.get(cell) ?? 0) + move)
    return true
  }

  return {
    meets,
    hide(cell) {
      for (const sum of sumsOf[cell] ?? []) {
        const at = sums[sum]?.cells.indexOf(cell) ?? -1
        if (at >= 0 && !hiddenOf[sum]?.includes(at)) hiddenOf[sum]?.push(at)
      }
    },
  }
}

/** The unbalanced sum with the fewest hidden cells: where a choice is least likely to be wrong. */
function shortest(
  imbalance: ReadonlyMap<number, number>,
  hiddenOf: readonly (readonly number[])[],
): number | undefined {
  let best: number | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const sum of imbalance.keys()) {
    const length = hiddenOf[sum]?.length ?? 0
    if (length < fewest) {
      best = sum
      fewest = length
    }
  }
  return best
}
