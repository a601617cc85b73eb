import { Notice } from '../../../ui/notice.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Report } from './queries.ts'
import { useWords } from './words.ts'

/** What came of a trial or an import, with every fault that is listed. */
export function ReportView({ report }: { report: Report }) {
  const { t, day } = useWords()
  const { outcome, responses, repeated, skipped, faultyRows, faultCount, faults } = report
  const mappingOnly = outcome === 'refused' && faultyRows === 0
  return (
    <>
      <Notice kind={outcome === 'refused' ? 'bad' : 'good'} live>
        {outcome === 'imported' && <p>{t('imported', { count: responses })}</p>}
        {outcome === 'nothing-new' && <p>{t('nothing_new')}</p>}
        {outcome === 'checked' && <p>{t('good_rows', { count: responses })}</p>}
        {outcome === 'refused' && (
          <p>{mappingOnly ? t('faulty_mapping') : t('faulty_rows', { count: faultyRows })}</p>
        )}
        {outcome === 'refused' && !mappingOnly && <p>{t('good_rows', { count: responses })}</p>}
        {outcome === 'imported' && faultyRows > 0 && (
          <p>{t('past_left_out', { count: faultyRows })}</p>
        )}
        {report.firstDay !== null && report.lastDay !== null && (
          <p>{t('days_between', { first: day(report.firstDay), last: day(report.lastDay) })}</p>
        )}
        {repeated > 0 && outcome !== 'nothing-new' && (
          <p>{t('repeated_rows', { count: repeated })}</p>
        )}
        {skipped > 0 && <p>{t('skipped_rows', { count: skipped })}</p>}
      </Notice>
      {report.formulas && (
        <Notice kind="warning">
          <p>{t('formula_cells', { ...report.formulas })}</p>
        </Notice>
      )}
      {report.overlaps.length > 0 && (
        <Notice kind="warning">
          <p>
            {t('overlaps', { files: report.overlaps.map(({ fileName }) => fileName).join(', ') })}
          </p>
        </Notice>
      )}
      {faults.length > 0 && (
        <Table
          caption={t('faults_listed', { count: faultCount, listed: faults.length })}
          columns={[
            { key: 'place', title: t('fault_place') },
            { key: 'detail', title: t('fault_detail') },
          ]}
          rows={faults}
          keyOf={({ place, detail }) => `${place} ${detail}`}
          renderCells={({ place, detail }) => [place, detail]}
        />
      )}
    </>
  )
}
