import { DEFAULT_LEVEL, type Limits, wilson } from './wilson.ts'

/**
 * Interval of the difference p₁ − p₂ of two independent proportions: Newcombe's hybrid score
 * interval, made of the Wilson limits lᵢ, uᵢ of each.
 *
 *     lower = d − √((p₁ − l₁)² + (u₂ − p₂)²),   upper = d + √((u₁ − p₁)² + (p₂ − l₂)²)
 *
 * @param x1 successes of n1; likewise x2 of n2; integers with 0 ≤ x ≤ n, n ≥ 1
 * @throws RangeError as `wilson` does
 * @see R. G. Newcombe, "Interval estimation for the difference between independent proportions",
 *   Statistics in Medicine 17 (1998) 873–890, method 10
 */
export function newcombe(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level: number = DEFAULT_LEVEL,
): Limits & { readonly difference: number } {
  const first = wilson(x1, n1, level)
  const second = wilson(x2, n2, level)
  const p1 = x1 / n1
  const p2 = x2 / n2
  const difference = p1 - p2
  return {
    difference,
    lower: difference - Math.hypot(p1 - first.lower, second.upper - p2),
    upper: difference + Math.hypot(first.upper - p1, p2 - second.lower),
  }
}
