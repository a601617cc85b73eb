import { useId } from 'react'
import { MonthMark } from './trend-mark.tsx'

export interface TrendPoint {
  readonly period: string
  /** Under the axis. */
  readonly label: string
  /** null: not shown or nobody answered. */
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly hollow: boolean
  /** Why there is no value; drawn as a hatched column. */
  readonly withheld: boolean
}

interface TrendChartProps {
  title: string
  points: readonly TrendPoint[]
  from: number
  to: number
  /** Where lines and their labels stand on the value axis. */
  ticks: readonly { readonly value: number; readonly label: string }[]
}

const STEP = 48
const LEFT = 52
const TOP = 10
const HEIGHT = 180
const BOTTOM = 26

/** Figures over a year with intervals; the line does not cross months without a figure. */
export function TrendChart({ title, points, from, to, ticks }: TrendChartProps) {
  const pattern = useId()
  const width = LEFT + points.length * STEP
  const x = (index: number) => LEFT + (index + 0.5) * STEP
  const y = (value: number) => TOP + (1 - (value - from) / (to - from)) * HEIGHT
  const runs = runsOf(points)
  return (
    <div className="chart-region">
      <svg
        className="trend"
        viewBox={`0 0 ${width} ${TOP + HEIGHT + BOTTOM}`}
        width={width}
        height={TOP + HEIGHT + BOTTOM}
        // A drawing is no `img` element.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={title}
      >
        <defs>
          <pattern id={pattern} width={6} height={6} patternUnits="userSpaceOnUse">
            <path className="hatch-line" d="M0 6L6 0" />
          </pattern>
        </defs>
        {ticks.map(({ value, label }) => (
          <g key={label}>
            <line className="scale-line" x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
            <text className="tick" x={LEFT - 8} y={y(value) + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {runs.map((run) => (
          <polyline
            key={run[0]?.index}
            className="trend-line"
            points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}
          />
        ))}
        {points.map((point, index) => (
          <g key={point.period}>
            {point.withheld && (
              <rect
                x={x(index) - 12}
                y={TOP}
                width={24}
                height={HEIGHT}
                fill={`url(#${pattern})`}
              />
            )}
            <MonthMark point={point} x={x(index)} y={y} />
            <text className="tick" x={x(index)} y={TOP + HEIGHT + 18} textAnchor="middle">
              {point.label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** Neighbouring months that all have a figure. */
function runsOf(points: readonly TrendPoint[]): { index: number; value: number }[][] {
  const runs: { index: number; value: number }[][] = []
  let run: { index: number; value: number }[] = []
  for (const [index, { value }] of points.entries()) {
    if (value === null) {
      run = []
      continue
    }
    if (run.length === 0) runs.push(run)
    run.push({ index, value })
  }
  return runs
}
