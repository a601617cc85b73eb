import type { ReactNode } from 'react'
import type { FlagReason } from '../../../surveys/answers/flag-reasons.ts'
import { useLocale } from '../../locale.tsx'
import { Table } from '../../ui/table.tsx'
import type { Marked, Question, Queue, State } from './queries.ts'
import './review.css'
import { useReviewWords } from './words.ts'

interface AnswerTableProps {
  queue: Queue
  state: State
  /** What all are marked for: the table tells what else. */
  reason: FlagReason | undefined
  /** Ids; undefined where nothing can be decided. */
  selected: ReadonlySet<string> | undefined
  onSelect: (selected: ReadonlySet<string>) => void
}

/** Whole answers as rows, so that alike ones are seen to be alike. */
export function AnswerTable({ queue, state, reason, selected, onSelect }: AnswerTableProps) {
  const { named, day } = useLocale()
  const { t } = useReviewWords()
  const { responses, questions } = queue
  const answered = questions.filter(({ code }) =>
    responses.some(({ answers }) => answers.some(({ item }) => isOf(item, code))),
  )
  const all = responses.length > 0 && selected?.size === responses.length
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  const head = (row: Marked): ReactNode =>
    selected ? (
      <label className="pick">
        <input
          type="checkbox"
          checked={selected.has(row.id)}
          onChange={() => toggle(row.id)}
          aria-label={t('select', { day: day(row.day) })}
        />
        {day(row.day)}
      </label>
    ) : (
      day(row.day)
    )
  return (
    <Table
      caption={t('title')}
      captionHidden
      dense
      columns={[
        {
          key: 'day',
          title: selected ? (
            <label className="pick">
              <input
                type="checkbox"
                checked={all}
                onChange={() => onSelect(new Set(all ? [] : responses.map(({ id }) => id)))}
                aria-label={t('select_all')}
              />
              {t('day')}
            </label>
          ) : (
            t('day')
          ),
        },
        { key: 'marks', title: t(reason ? 'also' : 'marks') },
        ...(state === 'excluded' ? [{ key: 'why', title: t('decided') }] : []),
        ...answered.map(({ code, title }) => ({
          key: code,
          title: <span className="question">{named(title, code)}</span>,
        })),
      ]}
      rows={responses}
      keyOf={({ id }) => id}
      renderCells={(row) => [
        head(row),
        <span key="marks" className="marks">
          {row.flags
            .filter((flag) => flag !== reason)
            .map((flag) => t(`flag_${flag}`))
            .join('; ') || '–'}
        </span>,
        ...(state === 'excluded' ? [<Why key="why" row={row} />] : []),
        ...answered.map((question) => <Answer key={question.code} row={row} question={question} />),
      ]}
    />
  )
}

function Why({ row }: { row: Marked }) {
  const { day } = useLocale()
  const { t } = useReviewWords()
  return (
    <>
      {row.excludedFor && t(`reason_${row.excludedFor}`)}
      <span className="sub">
        {[row.sentence, row.decidedOn && day(row.decidedOn)].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

/** What one answer says to a question: steps of a scale as numbers, everything else in words. */
function Answer({ row, question }: { row: Marked; question: Question }) {
  const { named } = useLocale()
  const { t } = useReviewWords()
  const given = row.answers.filter(({ item }) => isOf(item, question.code))
  if (given.length === 0) return <span className="muted">–</span>
  const texts = given.map(({ item, option }) => {
    if (option === 'na') return t('na')
    if (/^\d+$/.test(option)) return option
    const code = item === question.code ? option : item.slice(question.code.length + 1)
    const title = question.options.find((each) => each.code === code)?.title
    return title ? named(title, code) : code
  })
  return texts.join(', ')
}

/** A table's item is its question's, with more behind a point. */
function isOf(item: string, code: string): boolean {
  return item === code || item.startsWith(`${code}.`)
}
