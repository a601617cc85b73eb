interface WhiskerProps {
  value: number
  lower: number | null
  upper: number | null
  /** Ends of the scale. */
  from: number
  to: number
  /** Drawn as an empty circle. */
  hollow: boolean
}

const WIDTH = 84
const HEIGHT = 16
const EDGE = 5

/** A point with its interval on a scale; the words beside it say the same. */
export function Whisker({ value, lower, upper, from, to, hollow }: WhiskerProps) {
  const at = (figure: number) => EDGE + ((figure - from) / (to - from)) * (WIDTH - 2 * EDGE)
  const middle = HEIGHT / 2
  return (
    <svg
      className="whisker"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <line className="scale-line" x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} />
      {lower !== null && upper !== null && (
        <path
          className="interval"
          d={`M${at(lower)} ${middle - 5}v10M${at(lower)} ${middle}H${at(upper)}M${at(upper)} ${middle - 5}v10`}
        />
      )}
      <circle className={hollow ? 'point hollow' : 'point'} cx={at(value)} cy={middle} r={3} />
    </svg>
  )
}
