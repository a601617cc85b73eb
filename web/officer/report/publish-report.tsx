import { useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import type { Report } from '../queries.ts'

/** Publishes a prepared report after saying what that does. */
export function PublishReport({ report }: { report: Report }) {
  const { t } = useLocale()
  const queries = useQueryClient()
  return (
    <Confirm
      plain
      action={t('publish')}
      title={t('publish_report_title', { year: String(report.year), edition: report.edition })}
      act={async () => {
        await read(api.reports[':id'].publish.$post({ param: { id: report.id } }))
        await queries.invalidateQueries({ queryKey: ['reports'] })
      }}
    >
      <ul>
        <li>{t('publish_report_open')}</li>
        <li>{t('publish_report_files')}</li>
        <li>{t('publish_report_supersedes')}</li>
        <li>{t('publish_report_forever')}</li>
      </ul>
    </Confirm>
  )
}
