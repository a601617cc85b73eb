import { Matrix, QrDecomposition, inverse } from 'ml-matrix'
import { fTail } from '../distributions/f-tail.ts'
import { tTwoSided } from '../distributions/two-sided.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'

export interface Coefficient {
  readonly name: string
  readonly coefficient: number
  readonly se: number
  readonly t: number
  readonly p: number
  /** Coefficient in standard deviations of both sides; null for the constant. */
  readonly stdBeta: number | null
  /** How much the other items inflate the variance (1 = not at all); null for the constant. */
  readonly vif: number | null
}

export interface Regression {
  readonly n: number
  /** The constant first, then the drivers in the order given, without the aliased ones. */
  readonly coefficients: readonly Coefficient[]
  /** Drivers left out because they are combinations of those before them. */
  readonly aliased: readonly string[]
  readonly rank: number
  readonly r2: number
  readonly adjustedR2: number
  readonly f: number
  readonly fP: number
}

export interface Driver {
  readonly name: string
  readonly values: readonly (number | null)[]
}

export const CONSTANT = '(Intercept)'

/** A column whose part not explained by those before it is smaller than this is aliased (R's lm). */
const ALIASED_BELOW = 1e-7

/**
 * Least squares of an outcome on drivers with a constant.
 *
 * Respondents with any answer missing are left out. A driver that is a combination of those before
 * it gets no coefficient and is named in `aliased`; a number for it would be arbitrary.
 *
 * @param weights > 0 one a respondent; absent: equal. They are precision weights, as in lm
 * @returns withheld as `too-few-values` without a degree of freedom left, as `no-variation` when the
 *   outcome or all drivers are constant
 * @see lm() of R
 */
export function regression(
  outcome: readonly (number | null)[],
  drivers: readonly Driver[],
  weights?: readonly number[],
): Outcome<Regression> {
  const rows = completeRows(outcome, drivers, weights)
  const n = rows.length
  const mean = (value: (row: Row) => number) =>
    rows.reduce((sum, row) => sum + row.weight * value(row), 0) /
    rows.reduce((sum, row) => sum + row.weight, 0)
  if (n < 2) return withheld('too-few-values')

  const meanY = mean(({ y }) => y)
  const y = rows.map((row) => Math.sqrt(row.weight) * (row.y - meanY))
  const totalSquares = squares(y)
  if (totalSquares === 0) return withheld('no-variation')
  const columns = drivers.map(({ name }, index) => {
    const centre = mean(({ x }) => x[index] ?? 0)
    const values = rows.map((row) => Math.sqrt(row.weight) * ((row.x[index] ?? 0) - centre))
    const size = rows.reduce((sum, row) => sum + row.weight * (row.x[index] ?? 0) ** 2, 0)
    return { name, centre, values, size }
  })
  const { kept, aliased } = independent(columns)
  if (kept.length === 0) return withheld('no-variation')
  const df = n - kept.length - 1
  if (df < 1) return withheld('too-few-values')

  const x = new Matrix(rows.map((_, row) => kept.map(({ values }) => values[row] ?? 0)))
  const qr = new QrDecomposition(x)
  const slopes = qr.solve(Matrix.columnVector(y)).to1DArray()
  const rInverse = inverse(qr.upperTriangularMatrix)
  const unscaled = rInverse.mmul(rInverse.transpose())
  const fitted = x.mmul(Matrix.columnVector(slopes)).to1DArray()
  const residual = squares(y.map((value, row) => value - (fitted[row] ?? 0)))
  const variance = residual / df
  const r2 = 1 - residual / totalSquares
  const f = (totalSquares - residual) / kept.length / variance

  const totalWeight = rows.reduce((sum, { weight }) => sum + weight, 0)
  const centres = Matrix.columnVector(kept.map(({ centre }) => centre))
  const constant = meanY - slopes.reduce((sum, slope, i) => sum + slope * (kept[i]?.centre ?? 0), 0)
  const constantUnscaled =
    1 / totalWeight + centres.transpose().mmul(unscaled).mmul(centres).get(0, 0)
  const coefficient = (name: string, value: number, spread: number) => {
    const se = Math.sqrt(variance * spread)
    return { name, coefficient: value, se, t: value / se, p: tTwoSided(value / se, df) }
  }
  return measured({
    n,
    coefficients: [
      { ...coefficient(CONSTANT, constant, constantUnscaled), stdBeta: null, vif: null },
      ...kept.map(({ name, values }, i) => {
        const slope = slopes[i] ?? 0
        const spread = unscaled.get(i, i)
        const own = squares(values)
        const stdBeta = slope * Math.sqrt(own / totalSquares)
        return { ...coefficient(name, slope, spread), stdBeta, vif: spread * own }
      }),
    ],
    aliased,
    rank: kept.length + 1,
    r2,
    adjustedR2: 1 - ((1 - r2) * (n - 1)) / df,
    f,
    fP: fTail(f, kept.length, df),
  })
}

interface Row {
  readonly y: number
  readonly x: readonly number[]
  readonly weight: number
}

function completeRows(
  outcome: readonly (number | null)[],
  drivers: readonly Driver[],
  weights?: readonly number[],
): Row[] {
  return outcome.flatMap((y, row) => {
    const x = drivers.flatMap(({ values }) => values[row] ?? [])
    const weight = weights?.[row] ?? 1
    return y === null || x.length < drivers.length || weight <= 0 ? [] : [{ y, x, weight }]
  })
}

interface Column {
  readonly name: string
  readonly centre: number
  readonly values: readonly number[]
  /** Σ w x² before centring. */
  readonly size: number
}

/** Keeps each column that adds something to those kept before it (modified Gram–Schmidt). */
function independent(columns: readonly Column[]): { kept: Column[]; aliased: string[] } {
  const kept: Column[] = []
  const aliased: string[] = []
  const basis: number[][] = []
  for (const column of columns) {
    let rest = [...column.values]
    for (const direction of basis) {
      const along = rest.reduce((sum, value, row) => sum + value * (direction[row] ?? 0), 0)
      rest = rest.map((value, row) => value - along * (direction[row] ?? 0))
    }
    const length = Math.sqrt(squares(rest))
    if (length <= ALIASED_BELOW * Math.sqrt(column.size)) {
      aliased.push(column.name)
      continue
    }
    basis.push(rest.map((value) => value / length))
    kept.push(column)
  }
  return { kept, aliased }
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0)
}
