import type { FunnelChart } from '../blocks.ts'

/**
 * From 0 where that leaves the limits apart; else from the tenth below the lowest limit or point
 * that matters, as a dot has no length that a cut axis could falsify.
 */
export function funnelAxis(chart: Pick<FunnelChart, 'points' | 'limits'>): {
  readonly min: number
  readonly max: number
  readonly interval: number
} {
  const smallest = Math.min(...chart.points.map(({ n }) => n))
  const values = [
    ...chart.points.map(({ point }) => point.value),
    ...chart.limits.flatMap(({ points }) =>
      points.filter(({ n }) => n >= smallest).flatMap(({ lower, upper }) => [lower, upper]),
    ),
  ]
  const min = Math.max(0, Math.floor(Math.min(...values) * 10 - 0.2) / 10)
  const max = Math.min(1, Math.ceil(Math.max(...values) * 10 + 0.2) / 10)
  return { min, max, interval: max - min > 0.5 ? 0.2 : 0.1 }
}
