import highsPackage, { type Model } from 'highs'

/** Minimise `Σ cost·x` where every row and every column stays within its bounds. */
export interface LinearProgram {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** One unknown; bounds may be infinite. */
export interface Column {
  readonly cost: number
  readonly lower: number
  readonly upper: number
  /** true: only whole numbers. */
  readonly integer?: boolean
}

/** `lower ≤ Σ coefficients[k] · x[columns[k]] ≤ upper` */
export interface Row {
  readonly lower: number
  readonly upper: number
  readonly columns: readonly number[]
  readonly coefficients: readonly number[]
}

export type Solution =
  | {
      readonly status: 'optimal'
      readonly objective: number
      /** One for each column, in their order. */
      readonly values: Float64Array
    }
  /** no values satisfy every row and bound */
  | { readonly status: 'infeasible' }
  /** the objective has no smallest value */
  | { readonly status: 'unbounded' }
  /** a limit was reached first, or the numbers were too hard */
  | { readonly status: 'stopped' }

/** A program that is kept by the solver, so that another objective starts from the last solution. */
export interface HeldProgram {
  /** Minimises `cost · x[column]` for the columns named; all others cost nothing. */
  readonly minimise: (costs: ReadonlyMap<number, number>) => Solution
  readonly bound: (column: number, lower: number, upper: number) => void
}

// The package describes its CommonJS build, where the loader is `default`; as a module it is the
// default export itself.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
const loadHighs = highsPackage as unknown as typeof highsPackage.default

// The solver is WebAssembly, which loads asynchronously and computes synchronously: awaited here
// once, so that nothing that computes a figure has to be asynchronous.
const highs = await loadHighs()

const { modelStatus, objectiveSense, variableType } = highs.constants

/**
 * Solves a linear or mixed-integer program by HiGHS (branch and cut, dual simplex), which is
 * deterministic: the same program gives the same solution on every machine.
 *
 * @param mostNodes branches after which a mixed-integer program is given up as 'stopped'
 */
export function solveProgram(program: LinearProgram, mostNodes = 10_000): Solution {
  // HiGHS calls a model without columns empty, solves nothing, and has no solution to give.
  if (program.columns.length === 0) return withoutColumns(program)
  return withModel(program, (model) => {
    model.options.set({ mip_rel_gap: 0, mip_abs_gap: 1e-9, mip_max_nodes: mostNodes })
    return run(model)
  })
}

function withoutColumns({ rows }: LinearProgram): Solution {
  return rows.every(({ lower, upper }) => lower <= 0 && upper >= 0)
    ? { status: 'optimal', objective: 0, values: new Float64Array() }
    : { status: 'infeasible' }
}

/** Goes on from the last solution when only the objective changes: several times faster here. */
const PRIMAL_SIMPLEX = 4

/** Keeps a linear program for the time of `use`, to be minimised under several objectives. */
export function withProgram<Result>(
  program: LinearProgram,
  use: (held: HeldProgram) => Result,
): Result {
  return withModel(program, (model) => {
    model.options.set('simplex_strategy', PRIMAL_SIMPLEX)
    let priced = new Set<number>(program.columns.keys())
    return use({
      minimise(costs) {
        for (const column of priced) if (!costs.has(column)) model.changeColCost(column, 0)
        for (const [column, cost] of costs) model.changeColCost(column, cost)
        priced = new Set(costs.keys())
        return run(model)
      },
      bound: (column, lower, upper) => {
        model.changeColBounds(column, lower, upper)
      },
    })
  })
}

function withModel<Result>(
  { columns, rows }: LinearProgram,
  use: (model: Model) => Result,
): Result {
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length)
  const model = highs.createModel()
  try {
    model.options.set({ output_flag: false, random_seed: 0 })
    model.passModel({
      numCols: columns.length,
      numRows: rows.length,
      sense: objectiveSense.minimize,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(({ lower }) => lower),
      colUpper: columns.map(({ upper }) => upper),
      rowLower: rows.map(({ lower }) => lower),
      rowUpper: rows.map(({ upper }) => upper),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: rows.flatMap((row) => row.columns),
        values: rows.flatMap((row) => row.coefficients),
      },
      ...(columns.some(({ integer }) => integer) && {
        integrality: columns.map(({ integer }) =>
          integer ? variableType.integer : variableType.continuous,
        ),
      }),
    })
    return use(model)
  } finally {
    model.dispose()
  }
}

function run(model: Model): Solution {
  model.run()
  if (model.getModelStatus() === modelStatus.unboundedOrInfeasible) {
    model.options.set('presolve', 'off')
    model.run()
    model.options.set('presolve', 'choose')
  }
  switch (model.getModelStatus()) {
    case modelStatus.optimal:
      return {
        status: 'optimal',
        objective: model.getObjectiveValue(),
        values: Float64Array.from(model.getSolution().colValue),
      }
    case modelStatus.infeasible:
      return { status: 'infeasible' }
    case modelStatus.unbounded:
      return { status: 'unbounded' }
    default:
      return { status: 'stopped' }
  }
}
