import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { InferResponseType } from 'hono/client'
import type { TextColumn } from '../../../../surveys/definition/text-column.ts'
import { ProblemError, type Received, api, read } from '../../../api.ts'
import { Empty } from '../../../ui/empty.tsx'
import { InlineSelect } from '../../../ui/inline-select.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { Table } from '../../../ui/table.tsx'
import { useSession } from '../../session.tsx'
import { useEditorWords } from '../editor/words.ts'

type Loaded = Received<InferResponseType<(typeof api.surveys)[':id']['translations']['$get']>>
type Line = Loaded['lines'][number]

interface DeskProps {
  id: string
  from: TextColumn
  to: TextColumn
  desk: Loaded
}

/** What the table shows; texts of the item bank are no work for a translator. */
const SHOWN = ['own', 'todo', 'all'] as const
type Shown = (typeof SHOWN)[number]

const TAGS = { missing: 'bad', changed: 'warning', translated: 'good' } as const

/** Source, translation and state of every text; nothing is stored before the button is pressed. */
export function Desk({ id, from, to, desk }: DeskProps) {
  const { t } = useEditorWords()
  const { may } = useSession()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const [show, setShow] = useState<Shown>('own')
  const mayEdit = may('survey.edit')
  const isOpen = ({ state, fixed }: Line) => !fixed && state !== 'translated'
  const texts = Object.fromEntries(
    desk.lines.flatMap(({ key, target }) => {
      const own = typed[key]
      return own === undefined || own === target ? [] : [[key, own]]
    }),
  )
  const unsaved = new Set([...Object.keys(texts), ...confirmed]).size
  const save = useMutation({
    mutationFn: () =>
      read(
        api.surveys[':id'].translations.$put({
          param: { id },
          json: { revision: desk.revision, to, texts, confirmed: [...confirmed] },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['translations', id] })
      await queries.invalidateQueries({ queryKey: ['surveys'] })
      setTyped({})
      setConfirmed([])
    },
  })
  const conflict = save.error instanceof ProblemError && save.error.code === 'survey-changed'
  const lines = desk.lines.filter(
    (line) => show === 'all' || line.key in typed || (show === 'own' ? !line.fixed : isOpen(line)),
  )
  const count = (state: Line['state']) =>
    desk.lines.filter((line) => !line.fixed && line.state === state).length

  if (desk.lines.length === 0) return <Empty>{t('desk_no_texts')}</Empty>
  return (
    <>
      <p>
        {t('desk_counts', { missing: count('missing'), changed: count('changed') })}{' '}
        <InlineSelect
          label={t('desk_show')}
          value={show}
          choices={[
            { value: 'own', label: t('show_own') },
            { value: 'todo', label: t('show_todo') },
            { value: 'all', label: t('show_all') },
          ]}
          onChange={(chosen) => setShow(SHOWN.find((each) => each === chosen) ?? 'own')}
        />
      </p>
      {lines.length === 0 ? (
        <Empty>{t('desk_nothing')}</Empty>
      ) : (
        <Table
          caption={t('desk_lead')}
          captionHidden
          columns={[
            { key: 'source', title: t('desk_from') },
            { key: 'target', title: t('desk_to') },
            { key: 'state', title: t('desk_state') },
          ]}
          rows={lines}
          keyOf={({ key }) => key}
          renderCells={(line) => [
            <>
              <span lang={from}>{line.source || '–'}</span>
              <span className="sub">
                {t(`part_${line.part}`)} · <span className="code">{line.key}</span>
              </span>
            </>,
            line.fixed || !mayEdit ? (
              <span key="target" lang={to}>
                {line.target}
              </span>
            ) : (
              <textarea
                key="target"
                lang={to}
                rows={2}
                className="translation"
                aria-label={t('desk_target_of', { place: line.key })}
                value={typed[line.key] ?? line.target}
                onChange={({ target }) => setTyped((old) => ({ ...old, [line.key]: target.value }))}
              />
            ),
            <StateCell
              key="state"
              line={line}
              confirmed={confirmed.includes(line.key)}
              onConfirm={mayEdit ? () => setConfirmed((old) => [...old, line.key]) : undefined}
            />,
          ]}
        />
      )}
      {save.error && <ProblemNotice problem={save.error} />}
      {conflict && (
        <p>
          <Button
            className="button"
            onPress={() => {
              save.reset()
              void queries.invalidateQueries({ queryKey: ['translations', id] })
            }}
          >
            {t('desk_theirs')}
          </Button>{' '}
          {t('desk_theirs_hint')}
        </p>
      )}
      {mayEdit && (
        <div className="actions desk-actions">
          <Button
            className="button button-filled"
            isDisabled={unsaved === 0 || save.isPending}
            onPress={() => save.mutate()}
          >
            {t('desk_save')}
          </Button>
          <output className="save-state">
            {unsaved > 0
              ? t('desk_unsaved', { count: unsaved })
              : save.isSuccess
                ? t('desk_saved')
                : ''}
          </output>
        </div>
      )}
    </>
  )
}

function StateCell({
  line,
  confirmed,
  onConfirm,
}: {
  line: Line
  confirmed: boolean
  onConfirm: (() => void) | undefined
}) {
  const { t } = useEditorWords()
  if (line.fixed) return <span className="tag tag-muted">{t('desk_fixed')}</span>
  return (
    <>
      <span className={`tag tag-${TAGS[line.state]}`}>{t(`state_${line.state}`)}</span>
      {line.state === 'changed' && onConfirm && (
        <Button
          className="button-plain"
          isDisabled={confirmed}
          aria-label={t('desk_confirm_of', { place: line.key })}
          onPress={onConfirm}
        >
          {confirmed ? `${t('desk_confirm')} ✓` : t('desk_confirm')}
        </Button>
      )}
    </>
  )
}
