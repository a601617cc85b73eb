/** From this percentage on, so many points. */
export interface Step {
  readonly from: number
  readonly points: number
}

/** Below 30 % nothing, below 60 % one point, from 60 % on two. */
export const PERCEPTION_STEPS: readonly Step[] = [
  { from: 0, points: 0 },
  { from: 30, points: 1 },
  { from: 60, points: 2 },
]

/**
 * Points of the highest step that the percentage reaches. The percentage is not rounded first:
 * 29.99 % is below 30 %.
 *
 * @param percent 0…100
 * @param weight of the element; the points are multiplied by it
 * @see WeBER PAR Monitor, methodology, principles of service delivery, element E.1
 */
export function stepPoints(
  percent: number,
  steps: readonly Step[] = PERCEPTION_STEPS,
  weight = 1,
): number {
  let reached: Step | undefined
  for (const step of steps)
    if (percent >= step.from && (!reached || step.from > reached.from)) reached = step
  return (reached?.points ?? 0) * weight
}
