import { FIVE_POINTS } from '../../reports/document/charts/palette.ts'
import { useLocale } from '../locale.tsx'

/** What the five colours of distribution bars stand for. */
export function DistributionKey() {
  const { t } = useLocale()
  return (
    <p className="key">
      <span>{t('scale_lowest')}</span>
      {FIVE_POINTS.map((color, index) => (
        <span key={color} className="key-step">
          <svg width={14} height={14} aria-hidden="true">
            <rect width={14} height={14} fill={color} />
          </svg>
          {index + 1}
        </span>
      ))}
      <span>{t('scale_highest')}</span>
    </p>
  )
}
