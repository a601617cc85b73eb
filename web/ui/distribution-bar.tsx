import { FIVE_POINTS, textOn } from '../../reports/document/charts/palette.ts'
import { useLocale } from '../locale.tsx'

const WIDTH = 160
const HEIGHT = 22
const GAP = 2
/** Narrower than this, a number would not fit into its part. */
const LABEL_FROM = 26

/** Shares of the five answers, lowest first, each with its per cent where there is room. */
export function DistributionBar({ counts }: { counts: readonly number[] }) {
  const { t, share, integer } = useLocale()
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const words = counts
    .map((count, index) => t('distribution_part', { step: index + 1, count: integer(count) }))
    .join(', ')
  const parts = partsOf(counts, total)
  return (
    <svg
      className="distribution"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      // A drawing is no `img` element.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={words}
    >
      {parts
        .filter(({ count }) => count > 0)
        .map(({ x: left, width, count, color }) => (
          <g key={color}>
            <rect x={left} width={Math.max(1, width - GAP)} height={HEIGHT} fill={color} />
            {width >= LABEL_FROM && (
              <text
                x={left + (width - GAP) / 2}
                y={15.5}
                textAnchor="middle"
                fontSize={12}
                fill={textOn(color)}
              >
                {share(count / total, 0).replace(/\s/g, '')}
              </text>
            )}
          </g>
        ))}
    </svg>
  )
}

interface Part {
  readonly x: number
  readonly width: number
  readonly count: number
  readonly color: string
}

/** Neighbouring parts of the bar, as wide as their shares. */
function partsOf(counts: readonly number[], total: number): readonly Part[] {
  const parts: Part[] = []
  let x = 0
  for (const [index, count] of counts.entries()) {
    const width = (count / total) * WIDTH
    parts.push({ x, width, count, color: FIVE_POINTS[index] ?? '#c9ced3' })
    x += width
  }
  return parts
}
