import type { TrendPoint } from './trend-chart.tsx'

interface MonthMarkProps {
  point: TrendPoint
  x: number
  y: (value: number) => number
}

/** One month's point with its interval. */
export function MonthMark({ point: { value, lower, upper, hollow }, x, y }: MonthMarkProps) {
  if (value === null) return null
  return (
    <>
      {lower !== null && upper !== null && (
        <path
          className="interval"
          d={`M${x - 5} ${y(lower)}h10M${x} ${y(lower)}V${y(upper)}M${x - 5} ${y(upper)}h10`}
        />
      )}
      <circle className={hollow ? 'point hollow' : 'point'} cx={x} cy={y(value)} r={3.5} />
    </>
  )
}
