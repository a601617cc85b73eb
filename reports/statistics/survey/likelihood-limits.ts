import type { Limits } from '../wilson.ts'

/**
 * The shares q that the scaled likelihood ratio does not reject:
 *
 *     2 (n − 1) (p ln(p/q) + (1 − p) ln((1 − p)/(1 − q))) = t² · deff,   deff = variance / (p(1 − p)/n)
 *
 * Solved to the last digit. R's survey::svyciprop(method = 'likelihood') reads the same limits from
 * a spline through a coarse profile, which moves them by up to 3e-6.
 */
export function likelihoodLimits({
  p,
  variance,
  n,
  t,
}: {
  readonly p: number
  readonly variance: number
  readonly n: number
  readonly t: number
}): Limits {
  const target = (t * t * variance * n) / (p * (1 - p))
  const ratio = (q: number) =>
    2 * (n - 1) * (p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q)))
  return { lower: solve(0, p, ratio, target), upper: solve(1, p, ratio, target) }
}

/** Bisection between the far end, where the ratio is infinite, and the estimate, where it is 0. */
function solve(
  end: number,
  estimate: number,
  ratio: (q: number) => number,
  target: number,
): number {
  let outside = end
  let inside = estimate
  for (let i = 0; i < 200; i++) {
    const middle = (outside + inside) / 2
    if (middle === outside || middle === inside) break
    if (ratio(middle) > target) outside = middle
    else inside = middle
  }
  return inside
}
