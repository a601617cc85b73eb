import { type HeldProgram, type Row, withProgram } from '../statistics/linear-program.ts'
import { type Demand, type Knowledge, type LinkedCells, isHidden, priorOf } from './linked-cells.ts'

/** Share of the demands asked for together that has to be met for the next try to be worth it. */
const GAIN_WORTH_ANOTHER = 0.1

/** Numbers of people are whole; the solver works to 1e-7. */
const TOLERANCE = 1e-5

/**
 * Plays the reader who subtracts: solves all sums at once by linear programming, knowing every
 * shown cell exactly, and finds the demands that are not met.
 *
 * Exact: a demand is met only by a table that agrees with everything published, and reported as not
 * met only when there is none.
 *
 * @param companions cells hidden beside the secrets
 * @param thorough false: stops at tables that meet many demands at once, so that some demands are
 *   reported although a table of their own would meet them; never the other way round
 * @returns the unmet demands, in the order given
 */
export function unmetDemands(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  demands: readonly Demand[],
  { thorough = true }: { readonly thorough?: boolean } = {},
): Demand[] {
  const systems = hiddenSystems(linked, companions)
  const unmet = new Set<Demand>()
  const asked = Map.groupBy(demands, ({ cell }) => systems.get(cell))
  for (const [system, ofSystem] of asked) {
    if (!system) {
      for (const demand of ofSystem) if (!metAlone(linked, companions, demand)) unmet.add(demand)
      continue
    }
    for (const [knowledge, same] of Map.groupBy(ofSystem, (demand) => demand.knowledge))
      for (const demand of attackSystem(linked, system, knowledge, same, thorough))
        unmet.add(demand)
  }
  return demands.filter((demand) => unmet.has(demand))
}

/** The least and the most that a hidden cell can be, as the same reader finds it. */
export function boundsOf(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  cell: number,
  knowledge: Knowledge,
): { readonly least: number; readonly most: number } {
  const system = hiddenSystems(linked, companions).get(cell)
  const own = linked.cells[cell]
  if (!own) throw new RangeError(`there is no cell ${cell}`)
  if (!isHidden(linked, companions, cell)) {
    const value = own.value ?? Number.NaN
    return { least: value, most: value }
  }
  if (!system) return priorOf(own, knowledge)
  return withProgram(programOf(linked, system, knowledge), (held) => {
    const column = system.cells.indexOf(cell)
    const low = held.minimise(new Map([[column, 1]]))
    const high = held.minimise(new Map([[column, -1]]))
    return {
      least: low.status === 'optimal' ? low.objective : Number.NEGATIVE_INFINITY,
      most: high.status === 'optimal' ? -high.objective : Number.POSITIVE_INFINITY,
    }
  })
}

/** Hidden cells that sums tie together, and those sums. */
interface HiddenSystem {
  readonly cells: number[]
  /** Over positions in `cells`, with what the shown cells of the sum add up to on the right. */
  readonly rows: Row[]
}

/** By cell, the system of hidden cells that it belongs to; a cell in no sum has none. */
function hiddenSystems(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
): Map<number, HiddenSystem> {
  const parent = new Map<number, number>()
  const rootOf = (cell: number): number => {
    let root = cell
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
      root = next
    parent.set(cell, root)
    return root
  }
  const hiddenOf = linked.sums.map(({ cells }) =>
    cells.filter((cell) => isHidden(linked, companions, cell)),
  )
  for (const hidden of hiddenOf) {
    const [first, ...others] = hidden
    if (first === undefined) continue
    if (!parent.has(first)) parent.set(first, first)
    for (const other of others) {
      if (!parent.has(other)) parent.set(other, other)
      parent.set(rootOf(other), rootOf(first))
    }
  }

  const systems = new Map<number, HiddenSystem>()
  const byRoot = new Map<number, HiddenSystem>()
  const columns = new Map<number, number>()
  for (const cell of [...parent.keys()].toSorted((a, b) => a - b)) {
    const root = rootOf(cell)
    const system = byRoot.get(root) ?? { cells: [], rows: [] }
    byRoot.set(root, system)
    systems.set(cell, system)
    columns.set(cell, system.cells.push(cell) - 1)
  }
  for (const [index, { cells, signs }] of linked.sums.entries()) {
    const [first] = hiddenOf[index] ?? []
    if (first === undefined) continue
    const row = { columns: [] as number[], coefficients: [] as number[] }
    let shown = 0
    for (const [at, cell] of cells.entries()) {
      const sign = signs[at] ?? 1
      const column = columns.get(cell)
      if (column === undefined) shown += sign * (linked.cells[cell]?.value ?? 0)
      else {
        row.columns.push(column)
        row.coefficients.push(sign)
      }
    }
    // `0 −`: a negative zero would read as another bound than zero.
    systems.get(first)?.rows.push({ ...row, lower: 0 - shown, upper: 0 - shown })
  }
  return systems
}

function programOf(linked: LinkedCells, { cells, rows }: HiddenSystem, knowledge: Knowledge) {
  const columns = cells.map((index) => {
    const cell = linked.cells[index]
    const { least, most } = cell ? priorOf(cell, knowledge) : { least: 0, most: 0 }
    return { cost: 0, lower: least, upper: most }
  })
  return { columns, rows }
}

function metAlone(
  linked: LinkedCells,
  companions: ReadonlySet<number>,
  { cell, side, reach, knowledge }: Demand,
): boolean {
  const own = linked.cells[cell]
  if (!own || !isHidden(linked, companions, cell)) return false
  const { least, most } = priorOf(own, knowledge)
  return side === 'at-least' ? most >= reach : least <= reach
}

/**
 * Many demands are met by one and the same table, so they are first asked for together, and then
 * in groups that do not stand in each other's way, as long as that helps. What is left is asked one
 * by one.
 */
function attackSystem(
  linked: LinkedCells,
  system: HiddenSystem,
  knowledge: Knowledge,
  demands: readonly Demand[],
  thorough: boolean,
): Demand[] {
  const columnOf = new Map(system.cells.map((cell, column) => [cell, column]))
  const program = programOf(linked, system, knowledge)
  return withProgram(program, (held) => {
    let open = demands
    const settle = (values: Float64Array): number => {
      const before = open.length
      open = open.filter((demand) => !reached(demand, values[columnOf.get(demand.cell) ?? -1]))
      return before - open.length
    }
    if (demands.length > 2) {
      const rowsOf = rowsByColumn(system)
      limitToReach(held, program, demands, linked, columnOf)
      for (const grouping of [(all: readonly Demand[]) => all, apart]) {
        for (let idle = 0, side = 0; idle < 2 && open.length > 1; side++) {
          const oneSide = open.filter((demand) => (demand.side === 'at-least') === (side % 2 === 0))
          const wanting = grouping(oneSide, (cell) => rowsOf[columnOf.get(cell) ?? -1] ?? [])
          const met = wanting.length > 0 ? settleTogether(held, wanting, columnOf, settle) : 0
          idle = met > wanting.length * GAIN_WORTH_ANOTHER ? 0 : idle + 1
        }
      }
      for (const [column, { lower, upper }] of program.columns.entries())
        held.bound(column, lower, upper)
    }
    if (!thorough && demands.length > 2) return [...open]
    const unmet: Demand[] = []
    while (open.length > 0) {
      const [demand, ...others] = open
      if (!demand) break
      const column = columnOf.get(demand.cell)
      const up = demand.side === 'at-least'
      const found =
        column === undefined ? undefined : held.minimise(new Map([[column, up ? -1 : 1]]))
      if (found?.status === 'optimal') settle(found.values)
      if (open[0] !== demand) continue
      open = others
      if (found?.status !== 'unbounded') unmet.push(demand)
    }
    return unmet
  })
}

/** The first demands of which no two are about cells of the same sum. */
function apart(
  demands: readonly Demand[],
  rowsOf: (cell: number) => readonly number[],
): readonly Demand[] {
  const taken = new Set<number>()
  return demands.filter(({ cell }) => {
    const rows = rowsOf(cell)
    if (rows.some((row) => taken.has(row))) return false
    for (const row of rows) taken.add(row)
    return true
  })
}

function rowsByColumn({ cells, rows }: HiddenSystem): number[][] {
  const found: number[][] = cells.map(() => [])
  for (const [index, { columns }] of rows.entries())
    for (const column of columns) found[column]?.push(index)
  return found
}

/** Keeps one cell from taking for itself what would serve many. */
function limitToReach(
  held: HeldProgram,
  { columns }: ReturnType<typeof programOf>,
  demands: readonly Demand[],
  { cells }: LinkedCells,
  columnOf: ReadonlyMap<number, number>,
): void {
  for (const [cell, own] of Map.groupBy(demands, (demand) => demand.cell)) {
    const column = columnOf.get(cell)
    const bounds = column === undefined ? undefined : columns[column]
    if (column === undefined || !bounds) continue
    const value = cells[cell]?.value ?? 0
    const reaches = (side: Demand['side']) =>
      own.filter((demand) => demand.side === side).map(({ reach }) => reach)
    const lowest = reaches('at-most')
    const highest = reaches('at-least')
    const lower =
      lowest.length > 0 ? Math.max(bounds.lower, Math.min(value, ...lowest)) : bounds.lower
    const upper =
      highest.length > 0 ? Math.min(bounds.upper, Math.max(value, ...highest)) : bounds.upper
    if (lower <= upper) held.bound(column, lower, upper)
  }
}

function settleTogether(
  held: HeldProgram,
  wanting: readonly Demand[],
  columnOf: ReadonlyMap<number, number>,
  settle: (values: Float64Array) => number,
): number {
  const costs = new Map<number, number>()
  for (const { cell, side } of wanting) {
    const column = columnOf.get(cell)
    if (column !== undefined) costs.set(column, side === 'at-least' ? -1 : 1)
  }
  const found = held.minimise(costs)
  return found.status === 'optimal' ? settle(found.values) : 0
}

function reached({ side, reach }: Demand, value: number | undefined): boolean {
  if (value === undefined) return false
  return side === 'at-least' ? value >= reach - TOLERANCE : value <= reach + TOLERANCE
}
