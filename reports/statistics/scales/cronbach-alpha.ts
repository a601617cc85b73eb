import { Matrix, inverse } from 'ml-matrix'
import { type Outcome, measured, withheld } from '../outcome.ts'

export interface Reliability {
  /** Cronbach's α of the sum of the items as answered. */
  readonly rawAlpha: number
  /** α of the items brought to equal spread. */
  readonly stdAlpha: number
  readonly averageR: number
  /** Guttman's λ₆; null where an item is a combination of others. */
  readonly guttman6: number | null
  /** By item: α of the others; null with two items, where no scale is left. */
  readonly alphaIfDropped: readonly (number | null)[]
  /** By item: correlation with the sum of the others. */
  readonly itemRestR: readonly (number | null)[]
}

/**
 * How well items measure one thing, from their covariances, so that counts of pairs of answers
 * are enough.
 *
 *     α = k/(k − 1) · (1 − Σ Cᵢᵢ / Σ Cᵢⱼ)
 *
 * @param covariances square, items already turned the same way (`reverse`)
 * @returns withheld as `too-few-values` for fewer than two items or a pair nobody answered, as
 *   `no-variation` when an item has none or the items cancel out
 * @see psych::alpha of R, with R = cov2cor(C); L. J. Cronbach, Psychometrika 16 (1951) 297–334
 */
export function cronbachAlpha(
  covariances: readonly (readonly (number | null)[])[],
): Outcome<Reliability> {
  const k = covariances.length
  const c = covariances.map((row) => row.map((value) => value ?? Number.NaN))
  if (k < 2 || c.flat().some(Number.isNaN)) return withheld('too-few-values')
  if (c.some((row, i) => !((row[i] ?? 0) > 0))) return withheld('no-variation')
  const correlations = c.map((row, i) =>
    row.map((value, j) => value / Math.sqrt((c[i]?.[i] ?? 0) * (c[j]?.[j] ?? 0))),
  )
  const rawAlpha = alphaOf(c)
  const stdAlpha = alphaOf(correlations)
  if (rawAlpha === null || stdAlpha === null) return withheld('no-variation')
  const total = sumOf(correlations)
  return measured({
    rawAlpha,
    stdAlpha,
    averageR: (total - k) / (k * (k - 1)),
    guttman6: guttman6(correlations, total),
    alphaIfDropped: c.map((_, item) => (k > 2 ? alphaOf(without(c, item)) : null)),
    itemRestR: c.map((row, item) => {
      const rest = sumOf(without(c, item))
      const own = row[item] ?? 0
      const shared = row.reduce((sum, value) => sum + value, 0) - own
      return rest > 0 ? shared / Math.sqrt(own * rest) : null
    }),
  })
}

/** Turns an item that was worded the other way: low becomes high. */
export function reverseItem(
  answers: readonly (number | null)[],
  scaleMin: number,
  scaleMax: number,
): (number | null)[] {
  return answers.map((answer) => (answer === null ? null : scaleMin + scaleMax - answer))
}

function alphaOf(c: readonly (readonly number[])[]): number | null {
  const k = c.length
  const total = sumOf(c)
  const trace = c.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)
  return total > 0 ? (k / (k - 1)) * (1 - trace / total) : null
}

/** 1 − Σ (1 − smcᵢ) / Σ Rᵢⱼ with the squared multiple correlation smcᵢ = 1 − 1/(R⁻¹)ᵢᵢ. */
function guttman6(correlations: readonly (readonly number[])[], total: number): number | null {
  const unexplained = inverseDiagonal(correlations)?.reduce((sum, value) => sum + 1 / value, 0)
  return unexplained === undefined ? null : 1 - unexplained / total
}

function inverseDiagonal(matrix: readonly (readonly number[])[]): number[] | undefined {
  try {
    const diagonal = inverse(new Matrix(matrix.map((row) => [...row]))).diagonal()
    return diagonal.every((value) => value > 0 && value < 1e10) ? diagonal : undefined
  } catch {
    return undefined // singular: an item repeats others
  }
}

function without(matrix: readonly (readonly number[])[], item: number): number[][] {
  return matrix.filter((_, i) => i !== item).map((row) => row.filter((_, j) => j !== item))
}

function sumOf(matrix: readonly (readonly number[])[]): number {
  return matrix.flat().reduce((sum, value) => sum + value, 0)
}
