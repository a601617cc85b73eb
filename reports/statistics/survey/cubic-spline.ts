import { Matrix, solve } from 'ml-matrix'

/**
 * The interpolating cubic spline whose third derivative at each end is that of the cubic through
 * the four points there.
 *
 * @param x ascending, at least four
 * @returns its value inside x[0]…x[n−1]
 * @see G. E. Forsythe, M. A. Malcolm and C. B. Moler, "Computer Methods for Mathematical
 *   Computations" (1977); R's spline(method = 'fmm')
 */
export function cubicSpline(x: readonly number[], y: readonly number[]): (at: number) => number {
  const n = x.length
  if (n < 4 || y.length !== n) throw new RangeError(`a spline needs four points, got ${n}`)
  const at = (values: readonly number[], i: number) => values[i] ?? 0
  const gap = (i: number) => at(x, i + 1) - at(x, i)
  const slope = (i: number) => (at(y, i + 1) - at(y, i)) / gap(i)
  /** Third divided difference of the four points from i on: a sixth of that cubic's third derivative. */
  const third = (i: number) => {
    const second = (j: number) => (slope(j + 1) - slope(j)) / (at(x, j + 2) - at(x, j))
    return (second(i + 1) - second(i)) / (at(x, i + 3) - at(x, i))
  }

  // Unknown: a sixth of the second derivative at each point.
  const system = Matrix.zeros(n, n)
  const right = Matrix.zeros(n, 1)
  system.set(0, 0, -1)
  system.set(0, 1, 1)
  right.set(0, 0, gap(0) * third(0))
  system.set(n - 1, n - 1, 1)
  system.set(n - 1, n - 2, -1)
  right.set(n - 1, 0, gap(n - 2) * third(n - 4))
  for (let i = 1; i < n - 1; i++) {
    system.set(i, i - 1, gap(i - 1))
    system.set(i, i, 2 * (gap(i - 1) + gap(i)))
    system.set(i, i + 1, gap(i))
    right.set(i, 0, slope(i) - slope(i - 1))
  }
  const curvature = solve(system, right).to1DArray()

  return (point) => {
    let i = 0
    while (i < n - 2 && point >= at(x, i + 1)) i += 1
    const h = gap(i)
    const a = (at(x, i + 1) - point) / h
    const b = (point - at(x, i)) / h
    const bend = (a ** 3 - a) * at(curvature, i) + (b ** 3 - b) * at(curvature, i + 1)
    return a * at(y, i) + b * at(y, i + 1) + bend * h * h
  }
}
