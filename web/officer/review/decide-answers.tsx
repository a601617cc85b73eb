import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { FlagReason } from '../../../surveys/answers/flag-reasons.ts'
import { EXCLUSION_REASONS } from '../../../surveys/answers/exclusion.ts'
import { api, read } from '../../api.ts'
import { useForm } from '../../ui/form.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnswerTable } from './answer-table.tsx'
import { type Queue, REVIEW, type State } from './queries.ts'
import { useReviewWords } from './words.ts'

interface DecideAnswersProps {
  queue: Queue
  state: State
  reason: FlagReason | undefined
  mayDecide: boolean
}

const SHORTEST = 10

/** Marked answers with what can be decided about the selected ones. */
export function DecideAnswers({ queue, state, reason, mayDecide }: DecideAnswersProps) {
  const { t } = useReviewWords()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [problem, setProblem] = useState<unknown>(null)
  const queries = useQueryClient()
  const [first] = queue.responses
  if (!first) return <p>{t('none')}</p>
  const about = { provider: first.provider, ids: [...selected] }
  const decided = async () => {
    setSelected(new Set())
    // Figures have changed too.
    await queries.invalidateQueries()
  }
  const decide = async (decision: 'keep' | 'reopen') => {
    setProblem(null)
    try {
      await read(api.review.decisions.$post({ json: { decision, ...about } }))
      await decided()
    } catch (error) {
      setProblem(error)
      await queries.invalidateQueries({ queryKey: REVIEW })
    }
  }
  return (
    <>
      {queue.more && <p>{t('more', { most: queue.responses.length })}</p>}
      <AnswerTable
        queue={queue}
        state={state}
        reason={reason}
        selected={mayDecide ? selected : undefined}
        onSelect={setSelected}
      />
      {mayDecide ? (
        <>
          <p>
            <output>{t('selected', { count: selected.size })}</output>
          </p>
          {problem !== null && <ProblemNotice problem={problem} />}
          {state === 'open' ? (
            <>
              <div className="actions">
                <Button
                  className="button"
                  isDisabled={selected.size === 0}
                  onPress={() => void decide('keep')}
                >
                  {t('keep')}
                </Button>
              </div>
              <h2>{t('exclude_title')}</h2>
              <ExclusionForm about={about} onDone={decided} />
            </>
          ) : (
            <div className="actions">
              <Button
                className="button button-filled"
                isDisabled={selected.size === 0}
                onPress={() => void decide('reopen')}
              >
                {t(state === 'excluded' ? 'reopen' : 'reopen_kept')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className="notice">{t('read_only')}</p>
      )}
    </>
  )
}

/** Why the selected answers are left out: from a list, and in a sentence. */
function ExclusionForm({
  about,
  onDone,
}: {
  about: { readonly provider: string; readonly ids: readonly string[] }
  onDone: () => Promise<void>
}) {
  const { t } = useReviewWords()
  const form = useForm({
    initial: { reason: '', sentence: '', ids: '' },
    check: (value) => [
      ...(about.ids.length === 0 ? [{ field: 'reason', text: t('choose_some') }] : []),
      ...(value('reason') === '' ? [{ field: 'reason', text: t('why_needed') }] : []),
      ...(value('sentence').trim().length < SHORTEST
        ? [{ field: 'sentence', text: t('sentence_needed') }]
        : []),
    ],
    expected: (field) => (field === 'sentence' ? t('sentence_needed') : undefined),
    async send(value) {
      const reason = EXCLUSION_REASONS.find((each) => each === value('reason'))
      if (!reason) return
      const json = {
        decision: 'exclude' as const,
        provider: about.provider,
        ids: [...about.ids],
        reason,
        sentence: value('sentence').trim(),
      }
      await read(api.review.decisions.$post({ json }))
      form.set('sentence', '')
      await onDone()
    },
  })
  return (
    <SubmitForm form={form} action={t('exclude')}>
      <SelectField
        form={form}
        name="reason"
        label={t('why')}
        choices={EXCLUSION_REASONS.map((value) => ({ value, label: t(`reason_${value}`) }))}
      />
      <TextField form={form} name="sentence" label={t('sentence')} hint={t('sentence_hint')} long />
    </SubmitForm>
  )
}
