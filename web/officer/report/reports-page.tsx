import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, useReports } from '../queries.ts'
import { useSession } from '../session.tsx'
import { ReportTable } from './report-table.tsx'

/** Annual reports of every year, newest first. */
export function ReportsPage() {
  const { t } = useLocale()
  const { may } = useSession()
  const reports = useReports()
  const catalogue = useCatalogue()
  const add = may('report.prepare') && (
    <p>
      <Link href="/report/add" className="button">
        {t('add_report')}
      </Link>
    </p>
  )
  return (
    <Page title={t('reports_title')} lead={t('reports_lead')}>
      <Loaded query={reports}>
        {(all) =>
          all.length === 0 ? (
            <Empty action={add}>{t('reports_empty')}</Empty>
          ) : (
            <>
              {add}
              <Loaded query={catalogue}>
                {(entries) => <ReportTable reports={all} catalogue={entries} />}
              </Loaded>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
