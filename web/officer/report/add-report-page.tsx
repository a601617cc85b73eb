import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, usePeriods } from '../queries.ts'
import { ReportForm } from './report-form.tsx'

/** Making the next edition of a report, once there are answers to report on. */
export function AddReportPage() {
  const { t } = useLocale()
  const periods = usePeriods()
  const catalogue = useCatalogue()
  return (
    <Page title={t('add_report')} lead={t('add_report_lead')}>
      <Loaded query={periods}>
        {(counted) =>
          counted === null ? (
            <Empty action={<Link href="/points">{t('to_points')}</Link>}>
              {t('report_needs_answers')}
            </Empty>
          ) : (
            <Loaded query={catalogue}>
              {(entries) => (
                <ReportForm
                  catalogue={entries}
                  first={Number(counted.first.slice(0, 4))}
                  last={Number(counted.last.slice(0, 4))}
                />
              )}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  )
}
