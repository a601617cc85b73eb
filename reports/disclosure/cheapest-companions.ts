import { type Column, type Row, solveProgram } from '../statistics/linear-program.ts'
import { type Demand, type LinkedCells, type Sum, priorOf } from './linked-cells.ts'

const TOLERANCE = 1e-5

/**
 * The cells that are cheapest to hide so that one demand is met, by linear programming: the table
 * that meets it by moving as little as possible of what is shown (Kelly, Golden and Assad 1992;
 * Fischetti and Salazar 2001 call it the incremental attack).
 *
 * @param scope the cells that may move; all others stay as published
 * @param sums those with a cell of the scope, at least
 * @returns open cells to be hidden, none where the demand is met already; undefined where nothing
 *   inside the scope helps
 */
export function cheapestCompanions(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  demand: Demand,
  { scope, sums }: { readonly scope: readonly number[]; readonly sums: readonly Sum[] },
): number[] | undefined {
  const columns: Column[] = []
  const columnsOf = new Map<number, { column: number; coefficient: number }[]>()
  const moving: { cell: number; column: number }[] = []
  const add = (cell: number, column: Column, coefficient: number) => {
    const own = columnsOf.get(cell) ?? []
    own.push({ column: columns.push(column) - 1, coefficient })
    columnsOf.set(cell, own)
    return columns.length - 1
  }
  for (const index of scope) {
    const cell = linked.cells[index]
    if (!cell || cell.role === 'fixed') continue
    const { least, most } = priorOf(cell, demand.knowledge)
    if (cell.role === 'open' && !companions.has(index)) {
      const value = cell.value ?? 0
      const cost = cell.cost
      if (most > value)
        moving.push({ cell: index, column: add(index, { cost, lower: 0, upper: most - value }, 1) })
      if (value > least)
        moving.push({
          cell: index,
          column: add(index, { cost, lower: 0, upper: value - least }, -1),
        })
    } else {
      const lower = index === demand.cell && demand.side === 'at-least' ? demand.reach : least
      const upper = index === demand.cell && demand.side === 'at-most' ? demand.reach : most
      add(index, { cost: 0, lower, upper }, 1)
    }
  }
  const found = solveProgram({ columns, rows: rowsOf(linked, sums, companions, columnsOf) })
  if (found.status !== 'optimal') return undefined
  const hidden = new Set<number>()
  for (const { cell, column } of moving)
    if ((found.values[column] ?? 0) > TOLERANCE) hidden.add(cell)
  return [...hidden]
}

/** The sums over the columns that may move, with everything else as it is on the right. */
function rowsOf(
  { cells }: LinkedCells,
  sums: readonly Sum[],
  companions: ReadonlySet<number>,
  columnsOf: ReadonlyMap<number, readonly { column: number; coefficient: number }[]>,
): Row[] {
  return sums.flatMap((sum) => {
    if (!sum.cells.some((cell) => columnsOf.has(cell))) return []
    const row = { columns: [] as number[], coefficients: [] as number[] }
    let rest = 0
    for (const [at, index] of sum.cells.entries()) {
      const sign = sum.signs[at] ?? 1
      const cell = cells[index]
      const own = columnsOf.get(index) ?? []
      // A shown cell is its value and what it moves by; a hidden one is its column.
      const isBase = own.length === 0 || (cell?.role === 'open' && !companions.has(index))
      if (isBase) rest += sign * (cell?.value ?? 0)
      for (const { column, coefficient } of own) {
        row.columns.push(column)
        row.coefficients.push(sign * coefficient)
      }
    }
    return [{ ...row, lower: 0 - rest, upper: 0 - rest }]
  })
}
