import type { InferResponseType } from 'hono/client'
import { Link } from 'wouter'
import { exchangeWording } from '../../../surveys/exchange/report-text.ts'
import { type Received, type api } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Table } from '../../ui/table.tsx'

type Outcome = Received<InferResponseType<typeof api.surveys.import.$post>>

/** What was taken, approximated and left out, each with its place and reason. */
export function ImportReport({ id, report }: Outcome) {
  const { language, decimal } = useLocale()
  const { t } = exchangeWording(language)
  const whole = (count: number) => decimal(count, 0)
  const changed = report.entries
    .map((entry, index) => ({ ...entry, key: String(index) }))
    .filter(({ grade }) => grade !== 'taken')
  return (
    <>
      <Notice kind="good" live>
        <p>{t('done')}</p>
        <p>
          <Link href={`/ask/${id}`}>{t('open_draft')}</Link>
        </p>
      </Notice>
      {report.stillNeeded.length > 0 && (
        <>
          <h2>{t('needed_title')}</h2>
          <ul>
            {report.stillNeeded.map(({ field, detail }) => (
              <li key={field}>{detail}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('summary')}</h2>
      <Table
        caption={t('summary')}
        captionHidden
        columns={[
          { key: 'subject', title: t('column_subject') },
          { key: 'taken', title: t('grade_taken'), numeric: true },
          { key: 'approximated', title: t('grade_approximated'), numeric: true },
          { key: 'left-out', title: t('grade_left-out'), numeric: true },
        ]}
        rows={report.summary}
        keyOf={({ subject }) => subject}
        renderCells={({ label, taken, approximated, leftOut }) => [
          label,
          whole(taken),
          whole(approximated),
          whole(leftOut),
        ]}
      />
      <h2>{t('details')}</h2>
      {changed.length === 0 ? (
        <p>{t('details_none')}</p>
      ) : (
        <Table
          caption={t('details')}
          captionHidden
          dense
          columns={[
            { key: 'place', title: t('column_place') },
            { key: 'name', title: t('column_name') },
            { key: 'grade', title: t('column_grade') },
            { key: 'reason', title: t('column_reason') },
          ]}
          rows={changed}
          keyOf={({ key }) => key}
          renderCells={({ place, name, became, grade, detail }) => [
            place,
            became === null ? name : `${name} → ${became}`,
            t(`grade_${grade}`),
            detail,
          ]}
        />
      )}
      {report.more > 0 && <p>{t('details_more', { count: report.more })}</p>}
    </>
  )
}
