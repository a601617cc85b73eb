import { useLocale } from '../../locale.tsx'
import { Table } from '../../ui/table.tsx'
import type { Catalogue, Report } from '../queries.ts'
import { useSession } from '../session.tsx'
import { PublishReport } from './publish-report.tsx'
import { ReportFiles } from './report-files.tsx'
import { scopeName } from './scope-name.ts'

const TAGS = { prepared: 'tag-warning', published: 'tag-good', superseded: 'tag-muted' } as const

/** The provider that a report is about; null for the institution or a service of several. */
function providerOf({ scope }: Report): string | null {
  return scope.kind === 'provider' ? scope.code : null
}

/** Reports with their state and files. */
export function ReportTable({
  reports,
  catalogue,
}: {
  reports: readonly Report[]
  catalogue: Catalogue
}) {
  const { t, named, day, integer } = useLocale()
  const { may } = useSession()
  return (
    <Table
      caption={t('reports_title')}
      captionHidden
      columns={[
        { key: 'year', title: t('year') },
        { key: 'scope', title: t('scope') },
        { key: 'edition', title: t('edition'), numeric: true },
        { key: 'status', title: t('state') },
        { key: 'files', title: t('files') },
      ]}
      rows={reports}
      keyOf={({ id }) => id}
      renderCells={(report) => [
        String(report.year),
        scopeName(report.scope, catalogue, { t, named }),
        integer(report.edition),
        <>
          <span className={`tag ${TAGS[report.status]}`}>{t(`report_${report.status}`)}</span>
          <span className="sub">
            {report.publishedOn
              ? t('published_on_day', { day: day(report.publishedOn) })
              : t('prepared_on_day', { day: day(report.preparedOn) })}
          </span>
          {report.status === 'prepared' && may('report.publish', providerOf(report)) && (
            <PublishReport report={report} />
          )}
        </>,
        <ReportFiles key="files" report={report} />,
      ]}
    />
  )
}
