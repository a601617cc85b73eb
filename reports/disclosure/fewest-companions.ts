import { type Column, type Row, solveProgram } from '../statistics/linear-program.ts'
import { type Demand, type LinkedCells, priorOf } from './linked-cells.ts'

const MOST_BRANCHES = 2_000

/**
 * The least costly set of cells to hide, exactly: a mixed-integer program with one table for every
 * demand, in which only hidden cells may differ from the published ones. For small systems.
 *
 * @returns undefined where the solver gives up, or no set meets every demand
 */
export function fewestCompanions(
  linked: LinkedCells,
  demands: readonly Demand[],
): Set<number> | undefined {
  const open = [...linked.cells.keys()].filter((index) => linked.cells[index]?.role === 'open')
  const columns: Column[] = open.map((index) => {
    return { cost: linked.cells[index]?.cost ?? 1, lower: 0, upper: 1, integer: true }
  })
  const choice = new Map(open.map((index, column) => [index, column]))
  const rows: Row[] = []
  for (const demand of demands) addTable(linked, demand, choice, columns, rows)

  const found = solveProgram({ columns, rows }, MOST_BRANCHES)
  if (found.status !== 'optimal') return undefined
  return new Set(open.filter((_, column) => (found.values[column] ?? 0) > 0.5))
}

/** A table in which the demand is met: columns for its cells, rows for its sums. */
function addTable(
  linked: LinkedCells,
  demand: Demand,
  choice: ReadonlyMap<number, number>,
  columns: Column[],
  rows: Row[],
): void {
  const value = linked.cells[demand.cell]?.value ?? 0
  // Along a cycle of sums every cell moves by as much as the first; twice that leaves room.
  const furthest = 2 * Math.abs(demand.reach - value)
  const columnOf = new Map<number, number>()
  for (const [index, cell] of linked.cells.entries()) {
    if (cell.role === 'fixed') continue
    const { least, most } = priorOf(cell, demand.knowledge)
    const chosen = choice.get(index)
    if (chosen === undefined) {
      const asked = index === demand.cell
      columnOf.set(index, columns.length)
      columns.push({
        cost: 0,
        lower: asked && demand.side === 'at-least' ? demand.reach : least,
        upper: asked && demand.side === 'at-most' ? demand.reach : most,
      })
      continue
    }
    // Moves of an open cell, both zero unless it is chosen to be hidden.
    const own = cell.value ?? 0
    const down = Math.min(furthest, Math.max(0, own - least))
    const up = Math.min(furthest, Math.max(0, most - own))
    const column = columns.length
    columnOf.set(index, column)
    columns.push({ cost: 0, lower: -down, upper: up })
    rows.push(
      {
        lower: Number.NEGATIVE_INFINITY,
        upper: 0,
        columns: [column, chosen],
        coefficients: [1, -up],
      },
      {
        lower: 0,
        upper: Number.POSITIVE_INFINITY,
        columns: [column, chosen],
        coefficients: [1, down],
      },
    )
  }
  for (const { cells, signs } of linked.sums) {
    const row = { columns: [] as number[], coefficients: [] as number[] }
    let rest = 0
    for (const [at, index] of cells.entries()) {
      const sign = signs[at] ?? 1
      const column = columnOf.get(index)
      if (column === undefined || choice.has(index))
        rest += sign * (linked.cells[index]?.value ?? 0)
      if (column !== undefined) {
        row.columns.push(column)
        row.coefficients.push(sign)
      }
    }
    if (row.columns.length > 0) rows.push({ ...row, lower: 0 - rest, upper: 0 - rest })
  }
}
