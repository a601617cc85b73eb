import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { findPersonalData } from '../../../surveys/answers/personal-data.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import type { Catalogue } from '../queries.ts'
import { nameOf } from '../services/name-of.ts'
import { MarkedText } from './marked-text.tsx'
import { COMMENTS, type Comment } from './queries.ts'
import { useWorklistWords } from './words.ts'

type Decision = 'clear' | 'clear-masked' | 'withhold'

interface CommentListProps {
  comments: readonly Comment[]
  catalogue: Catalogue
}

/** Texts to choose from, and what to do with the chosen ones. */
export function CommentList({ comments, catalogue }: CommentListProps) {
  const { t } = useWorklistWords()
  const queries = useQueryClient()
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  // A text that is no longer on the page is not chosen either.
  const chosen = comments.filter(({ id }) => ids.has(id))
  const marked = chosen.reduce((sum, { text }) => sum + findPersonalData(text).length, 0)

  const choose = (id: string, on: boolean) =>
    setIds((old) => new Set(on ? [...old, id] : [...old].filter((each) => each !== id)))
  const send = async (decision: Decision) => {
    const texts = chosen.map(({ provider, id }) => ({ provider, id }))
    const { decided } = await read(
      api.worklist.comments.decisions.$post({ json: { texts, decision } }),
    )
    setSaid(t('decided', { count: decided }))
    setIds(new Set())
    await queries.invalidateQueries({ queryKey: COMMENTS })
  }
  const go = async (decision: Decision) => {
    setBusy(true)
    setProblem(null)
    try {
      await send(decision)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const button = (decision: Decision, label: string) => (
    <Button
      className={decision === 'clear' && marked === 0 ? 'button button-filled' : 'button'}
      isDisabled={busy || chosen.length === 0}
      onPress={() => void go(decision)}
    >
      {label}
    </Button>
  )

  return (
    <>
      <p>
        <output>{said}</output>
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {comments.length === 0 ? (
        <Empty>{t('comments_empty')}</Empty>
      ) : (
        <>
          <label className="check">
            <input
              type="checkbox"
              checked={chosen.length === comments.length}
              onChange={({ target }) =>
                setIds(new Set(target.checked ? comments.map(({ id }) => id) : []))
              }
            />
            {t('choose_all')}
          </label>
          <ul className="worklist">
            {comments.map((comment) => (
              <li key={comment.id} className={ids.has(comment.id) ? 'card card-chosen' : 'card'}>
                <CommentItem
                  comment={comment}
                  catalogue={catalogue}
                  isChosen={ids.has(comment.id)}
                  choose={(on) => choose(comment.id, on)}
                />
              </li>
            ))}
          </ul>
          <div className="decide">
            <p>{t('chosen', { count: chosen.length })}</p>
            <div className="actions">
              {button('clear', t('clear'))}
              {marked > 0 && (
                <Confirm
                  action={t('clear_masked')}
                  title={t('mask_title')}
                  act={() => send('clear-masked')}
                >
                  <p>{t('mask_text', { count: marked })}</p>
                </Confirm>
              )}
              {button('withhold', t('withhold'))}
            </div>
          </div>
        </>
      )}
    </>
  )
}

interface CommentItemProps {
  comment: Comment
  catalogue: Catalogue
  isChosen: boolean
  choose: (on: boolean) => void
}

function CommentItem({ comment, catalogue, isChosen, choose }: CommentItemProps) {
  const { t, period } = useWorklistWords()
  const { named } = useLocale()
  const { id, provider, service, centre, month, question, text, language } = comment
  const places = [
    nameOf(catalogue.services, service, named),
    ...(catalogue.providers.length > 1 ? [nameOf(catalogue.providers, provider, named)] : []),
    ...(centre ? [nameOf(catalogue.centres, centre, named)] : []),
    period(month),
  ]
  const found = findPersonalData(text).length
  return (
    <>
      <div className="check">
        <input
          type="checkbox"
          id={`text-${id}`}
          aria-label={t('choose_one')}
          aria-describedby={`words-${id}`}
          checked={isChosen}
          onChange={({ target }) => choose(target.checked)}
        />
        <label htmlFor={`text-${id}`}>{places.join(' · ')}</label>
      </div>
      <div id={`words-${id}`}>
        <p className="muted">{question}</p>
        <MarkedText text={text} language={language} />
      </div>
      {found > 0 && <p className="found">{t('found_in', { count: found })}</p>}
    </>
  )
}
