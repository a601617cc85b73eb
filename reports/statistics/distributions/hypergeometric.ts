import { logFactorial } from './log-factorial.ts'

/** P(X = x): x marked units in a sample of `n` from `population` units with `marked` marked ones. */
export function hypergeometricProbability(
  x: number,
  { marked, population, n }: { readonly marked: number; readonly population: number; n: number },
): number {
  if (x < 0 || x > marked || x > n || n - x > population - marked) return 0
  return Math.exp(
    logChoose(marked, x) + logChoose(population - marked, n - x) - logChoose(population, n),
  )
}

/** P(X ≤ x) of the same. */
export function hypergeometricCdf(
  x: number,
  urn: { readonly marked: number; readonly population: number; n: number },
): number {
  const first = Math.max(0, urn.n - (urn.population - urn.marked))
  const last = Math.min(urn.n, urn.marked)
  if (x >= last) return 1
  // The shorter tail is summed, so that nearness to one costs no accuracy.
  if (x > (first + last) / 2) {
    let above = 0
    for (let k = last; k > x; k--) above += hypergeometricProbability(k, urn)
    return 1 - above
  }
  let below = 0
  for (let k = first; k <= x; k++) below += hypergeometricProbability(k, urn)
  return below
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}
