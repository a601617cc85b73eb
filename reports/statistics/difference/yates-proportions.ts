import { chiSquareTail } from '../distributions/chi-square-tail.ts'
import { checkCounts } from '../interval/check-counts.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'
import { DEFAULT_LEVEL, normalQuantile } from '../wilson.ts'

/**
 * Test of two independent proportions with Yates' continuity correction, and Wald's interval of
 * their difference without it (for comparison with other tools; `newcombe` is the better interval).
 *
 * @returns withheld as `no-variation` when all or none succeeded
 * @throws RangeError when a count is no count or successes exceed their base
 * @see equal to R's prop.test(correct = TRUE) and prop.test(correct = FALSE)$conf.int
 */
export function yatesProportions(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level: number = DEFAULT_LEVEL,
): Outcome<{ chiSquare: number; p: number; waldLower: number; waldUpper: number }> {
  checkCounts(x1, n1)
  checkCounts(x2, n2)
  const pooled = (x1 + x2) / (n1 + n2)
  if (pooled === 0 || pooled === 1) return withheld('no-variation')
  const p1 = x1 / n1
  const p2 = x2 / n2
  const difference = p1 - p2
  const sizes = 1 / n1 + 1 / n2
  const correction = Math.min(0.5, Math.abs(difference) / sizes)
  const statistic =
    (Math.abs(difference) - correction * sizes) ** 2 / (pooled * (1 - pooled) * sizes)
  const half = normalQuantile(level) * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2)
  return measured({
    chiSquare: statistic,
    p: chiSquareTail(statistic, 1),
    waldLower: Math.max(-1, difference - half),
    waldUpper: Math.min(1, difference + half),
  })
}
