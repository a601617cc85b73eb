import { Table } from '../../../ui/table.tsx'
import type { Preview } from './queries.ts'
import { useWords } from './words.ts'

/** The first rows of the file, as they were understood. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const { t } = useWords()
  const { file, rows, columns, sample, sheets } = preview
  const how = [
    file.encoding,
    file.delimiter && (file.delimiter === '\t' ? 'TAB' : file.delimiter),
    sheets.length > 0 && file.sheet !== undefined && `${t('sheet')}: ${file.sheet}`,
  ]
  return (
    <>
      <p>
        {t('preview_facts', { rows, columns: columns.length })}
        <span className="muted"> {how.filter(Boolean).join(' · ')}</span>
      </p>
      <Table
        caption={t('preview_rows')}
        dense
        columns={[
          { key: 'row', title: t('sheet_row') },
          ...columns.map((column) => ({ key: `column ${column}`, title: column })),
        ]}
        rows={sample}
        keyOf={({ sheetRow }) => String(sheetRow)}
        renderCells={({ sheetRow, cells }) => [sheetRow, ...cells]}
      />
    </>
  )
}
