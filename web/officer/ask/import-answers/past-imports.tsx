import { useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../../api.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Table } from '../../../ui/table.tsx'
import type { PastImport } from './queries.ts'
import { useWords } from './words.ts'

/** Files taken so far, each of which can be taken back. */
export function PastImports({ imports }: { imports: readonly PastImport[] }) {
  const { t, day, integer } = useWords()
  if (imports.length === 0) return <Empty>{t('past_empty')}</Empty>
  return (
    <Table
      caption={t('past_title')}
      captionHidden
      columns={[
        { key: 'file', title: t('past_file') },
        { key: 'answers', title: t('past_answers'), numeric: true },
        { key: 'days', title: t('past_days') },
        { key: 'by', title: t('past_by') },
        { key: 'state', title: t('past_state') },
      ]}
      rows={imports}
      keyOf={({ id }) => id}
      renderCells={(each) => [
        each.fileName,
        <>
          {integer(each.responses)}
          {each.leftOut > 0 && (
            <span className="sub">{t('past_left_out', { count: each.leftOut })}</span>
          )}
        </>,
        `${day(each.firstDay)} – ${day(each.lastDay)}`,
        <>
          {each.importedBy}
          <span className="sub">{day(each.importedOn)}</span>
        </>,
        each.undoneOn === null ? (
          <>
            <span className="tag tag-good">{t('counted')}</span> <TakeBack imported={each} />
          </>
        ) : (
          <span key="state" className="tag tag-muted">
            {t('undone', { day: day(each.undoneOn) })}
          </span>
        ),
      ]}
    />
  )
}

function TakeBack({ imported }: { imported: PastImport }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const undo = async () => {
    await read(api.imports[':id'].undo.$post({ param: { id: imported.id } }))
    await queries.invalidateQueries({ queryKey: ['imports'] })
    await queries.invalidateQueries({ queryKey: ['results'] })
  }
  return (
    <Confirm
      plain
      action={t('undo')}
      title={t('undo_title', { name: imported.fileName })}
      act={undo}
    >
      <p>{t('undo_text', { count: imported.responses })}</p>
    </Confirm>
  )
}
