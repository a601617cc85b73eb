import { LIVE_STEP } from '../../../reports/disclosure/live-steps.ts'
import { DEFAULT_MINIMUM_BASE } from '../../../reports/scoring/profile.ts'
import { textIn } from '../../../surveys/definition/text.ts'
import { useLocale } from '../../locale.tsx'
import { Hatched } from '../../ui/hatch.tsx'
import { Table } from '../../ui/table.tsx'
import { Whisker } from '../../ui/whisker.tsx'
import type { QuestionResult } from '../queries.ts'
import { intervalInUnit } from './unit-words.ts'

/** One question with its answers: how many gave each, and which share of those who answered. */
export function QuestionAnswers({ question }: { question: QuestionResult }) {
  const { t, named, integer, language } = useLocale()
  const { title, part, answered, shown, isAsked, alsoAskedIn } = question
  const parts = [title, part].map((text) => textIn(text, language))
  const heading = parts.filter((text) => text !== '').join(' – ')
  const note = noteOf(question)
  const hasShares = shown !== null && shown.options.length > 0
  const isLow = hasShares && answered < DEFAULT_MINIMUM_BASE.lowReliabilityBelow
  return (
    <section className="question-answers">
      <h2>{heading}</h2>
      <p className="muted">
        {t(isLow ? 'answered_low' : 'answered_n', { n: integer(answered) })}
        {note && ` ${t(note)}`}
        {!isAsked && ` ${t('answers_earlier')}`}
        {alsoAskedIn.length > 0 &&
          ` ${t('answers_shared', { surveys: alsoAskedIn.map((each) => named(each)).join(', ') })}`}
      </p>
      {shown === null && answered > 0 && question.kind !== 'entry' && (
        <p>
          <Hatched>{t('withheld_few', { least: LIVE_STEP })}</Hatched>
        </p>
      )}
      {hasShares && <Options caption={heading} kind={question.kind} shown={shown} isLow={isLow} />}
    </section>
  )
}

function noteOf({ kind, shown }: QuestionResult) {
  switch (kind) {
    case 'several':
      return 'answers_several'
    case 'order':
      return 'answers_order'
    case 'entry':
      return 'answers_entry'
    case 'amount':
      return shown && shown.options.length === 0 ? 'answers_amount' : undefined
    case 'one':
      return undefined
  }
}

/** Days are counted by it. */
const MONTH = /^\d{4}-\d{2}$/

interface OptionsProps {
  caption: string
  kind: QuestionResult['kind']
  shown: NonNullable<QuestionResult['shown']>
  /** Too few answered to lean on. */
  isLow: boolean
}

function Options({ caption, kind, shown, isLow }: OptionsProps) {
  const locale = useLocale()
  const { t, integer, share, period, language } = locale
  const { options, notApplicable } = shown
  const nameOf = ({ code, text }: (typeof options)[number]) =>
    kind === 'amount' && MONTH.test(code)
      ? period(code)
      : textIn(text, language) || t(code === 'true' ? 'option_yes' : 'option_no')
  const rows = [
    ...options.map((option) => ({ ...option, name: nameOf(option) })),
    ...(notApplicable === null
      ? []
      : [{ code: 'na', name: t('option_na'), count: notApplicable, share: null }]),
  ]
  return (
    <Table
      dense
      caption={caption}
      captionHidden
      columns={[
        { key: 'option', title: t('option') },
        { key: 'count', title: t('option_count'), numeric: true },
        { key: 'share', title: t('option_share'), numeric: true },
        { key: 'interval', title: t('option_interval'), numeric: true },
      ]}
      rows={rows}
      keyOf={({ code }) => code}
      renderCells={(row) => [
        row.name,
        integer(row.count),
        ...(row.share === null
          ? ['–', '–']
          : [
              share(row.share),
              <span key="interval" className="interval-beside">
                <Whisker
                  value={row.share}
                  lower={row.lower}
                  upper={row.upper}
                  from={0}
                  to={1}
                  hollow={isLow}
                />
                <span>{intervalInUnit(row.lower, row.upper, 'share', locale)}</span>
              </span>,
            ]),
      ]}
    />
  )
}
