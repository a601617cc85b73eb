import type { TrendPoint } from '../../ui/trend-chart.tsx'
import type { Results } from '../queries.ts'

const MONTHS = 12

/** One point for every month of the year: a figure, a withheld one, or nothing to show. */
export function monthPoints(
  { indicators }: Pick<Results, 'indicators'>,
  indicator: string,
  year: number,
): readonly Omit<TrendPoint, 'label'>[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const period = `${year}-${String(index + 1).padStart(2, '0')}`
    const row = indicators.find((each) => each.indicator === indicator && each.period === period)
    return {
      period,
      value: row?.value ?? null,
      lower: row?.lower ?? null,
      upper: row?.upper ?? null,
      hollow: row?.flags.includes('low-reliability') ?? false,
      withheld: row !== undefined && row.value === null && row.reason !== 'no-responses',
    }
  })
}
