import type { DefinitionComparison } from '../../../surveys/definition/compare.ts'
import { useLocale } from '../../locale.tsx'

/** Whether figures before and after may stand in one series, with the reasons. */
export function Comparability({ comparison }: { comparison: DefinitionComparison }) {
  const { t } = useLocale()
  return (
    <>
      <strong>{t(`verdict_${comparison.verdict}`)}</strong>
      {comparison.changes.length > 0 && (
        <ul>
          {comparison.changes.map(({ item, kind, verdict }) => (
            <li key={`${item} ${kind}`}>
              <span className="code">{item}</span>: {t(`change_${kind}`)} (
              {t(`verdict_short_${verdict}`)})
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
