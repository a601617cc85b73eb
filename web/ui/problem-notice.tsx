import { ProblemError } from '../api.ts'
import { useLocale } from '../locale.tsx'

/** What the server refused, in its words, with every place at fault. */
export function ProblemNotice({ problem }: { problem: unknown }) {
  const { t } = useLocale()
  const refused = problem instanceof ProblemError ? problem : undefined
  return (
    <div className="notice notice-bad" role="alert">
      <p>{refused && refused.code !== 'unreachable' ? refused.message : t('unreachable')}</p>
      {refused && refused.errors.length > 0 && (
        <ul>
          {refused.errors.map(({ place, detail }) => (
            <li key={`${place} ${detail}`}>{`${place}: ${detail}`}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
