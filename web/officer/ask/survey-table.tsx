import { Link } from 'wouter'
import { LANGUAGE_NAMES } from '../../../locales/language.ts'
import { useLocale } from '../../locale.tsx'
import { Table } from '../../ui/table.tsx'
import type { SurveySummary } from '../queries.ts'

/** Surveys with their newest published version. */
export function SurveyTable({ surveys }: { surveys: readonly SurveySummary[] }) {
  const { t, named, day } = useLocale()
  return (
    <Table
      caption={t('surveys_title')}
      captionHidden
      columns={[
        { key: 'title', title: t('survey_title') },
        { key: 'audience', title: t('audience') },
        { key: 'state', title: t('state') },
        { key: 'languages', title: t('languages') },
      ]}
      rows={surveys}
      keyOf={({ id }) => id}
      renderCells={({ id, title, audience, versions }) => {
        const last = versions.at(-1)
        return [
          <Link key="title" href={`/ask/${id}`}>
            {named(title, t('untitled'))}
          </Link>,
          t(`audience_${audience}`),
          last ? (
            t('version_published', { version: last.version, day: day(last.publishedOn) })
          ) : (
            <span key="state" className="tag tag-warning">
              {t('draft')}
            </span>
          ),
          last?.languages.map((language) => LANGUAGE_NAMES[language]).join(', ') ?? '',
        ]
      }}
    />
  )
}
