import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import type { Catalogue } from '../queries.ts'
import { nameOf } from '../services/name-of.ts'
import { MarkedText } from './marked-text.tsx'
import { NoteDialog } from './note-dialog.tsx'
import { LOW_RATINGS, type LowRating } from './queries.ts'
import { useWorklistWords } from './words.ts'

const TAGS = {
  new: 'tag tag-warning',
  taken: 'tag',
  answered: 'tag tag-good',
  closed: 'tag tag-muted',
} as const

/** Fewer answers than this at a place in a month might tell who answered. */
export const LEAST_SHOWN = 10

/** One low rating: where, how low, what was said, and what to do with it. */
export function LowRatingItem({ rating, catalogue }: { rating: LowRating; catalogue: Catalogue }) {
  const { t, day, period } = useWorklistWords()
  const { t: console, named } = useLocale()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const { id, provider, state } = rating

  const move = async (to: LowRating['state'], note = '') => {
    await read(
      api.worklist['low-ratings'][':provider'][':id'].state.$put({
        param: { provider, id },
        json: { from: state, to, note },
      }),
    )
    await queries.invalidateQueries({ queryKey: LOW_RATINGS })
  }
  const go = async (to: LowRating['state']) => {
    setBusy(true)
    setProblem(null)
    try {
      await move(to)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const button = (to: LowRating['state'], label: string) => (
    <Button className="button" isDisabled={busy} onPress={() => void go(to)}>
      {label}
    </Button>
  )
  const places = [
    ...(catalogue.providers.length > 1 ? [nameOf(catalogue.providers, provider, named)] : []),
    ...(rating.centre ? [nameOf(catalogue.centres, rating.centre, named)] : []),
    console(`channel_${rating.channel}`),
    rating.day === null ? period(rating.month) : day(rating.day),
  ]
  return (
    <>
      <h2>{nameOf(catalogue.services, rating.service, named)}</h2>
      <p className="muted">{places.join(' · ')}</p>
      <p>
        <strong>{t('rating_of', { rating: rating.rating })}</strong> · {rating.question}{' '}
        <span className={TAGS[state]}>{t(`state_${state}`)}</span>
      </p>
      {rating.comments.map(({ text, language }) => (
        <MarkedText key={text} text={text} language={language} />
      ))}
      {rating.day === null && <p className="muted">{t('day_hidden', { least: LEAST_SHOWN })}</p>}
      {rating.takenBy !== null && (
        <p className="muted">
          {t('taken_by', { name: rating.takenBy })}
          {rating.changedOn !== null && ` · ${day(rating.changedOn)}`}
        </p>
      )}
      {rating.note !== '' && <p>{t('note_was', { note: rating.note })}</p>}
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="actions">
        {state === 'new' && button('taken', t('take'))}
        {(state === 'new' || state === 'taken') && (
          <>
            <NoteDialog
              action={t('answer')}
              title={t('answer_title')}
              send={(note) => move('answered', note)}
            />
            <NoteDialog
              action={t('close')}
              title={t('close_title')}
              send={(note) => move('closed', note)}
            />
          </>
        )}
        {state === 'taken' && button('new', t('give_back'))}
        {(state === 'answered' || state === 'closed') && button('taken', t('reopen'))}
      </div>
    </>
  )
}
