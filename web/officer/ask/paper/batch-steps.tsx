import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { api, read } from '../../../api.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { useCollectionWords } from '../collection-words.ts'
import { BATCHES, type BatchWork } from './queries.ts'

/** The buttons that move a batch on, or back to the first keying. */
export function BatchSteps({ work: { batch, sheets } }: { work: BatchWork }) {
  const { t } = useCollectionWords()
  const queries = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const [reason, setReason] = useState('')
  const reasonId = useId()
  const move = async (to: 'open' | 'keyed' | 'verified' | 'closed') => {
    setProblem(null)
    const call = api['paper-batches'][':id'].state
    await read(call.$post({ param: { id: batch.id }, json: { to, reason } }))
    await queries.invalidateQueries({ queryKey: BATCHES })
  }
  const moved = (to: 'open' | 'keyed' | 'verified') => () => void move(to).catch(setProblem)
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      {batch.state === 'open' && sheets.length !== batch.handedOver && (
        <p>
          <label htmlFor={reasonId}>{t('batch_reason')}</label>
          <br />
          <input id={reasonId} value={reason} onChange={({ target }) => setReason(target.value)} />
        </p>
      )}
      <div className="actions">
        {batch.state === 'open' && (
          <Button className="button" onPress={moved('keyed')}>
            {t('batch_to_keyed')}
          </Button>
        )}
        {batch.state === 'keyed' && (
          <>
            <Button className="button" onPress={moved('verified')}>
              {t('batch_to_verified')}
            </Button>
            <Button className="button" onPress={moved('open')}>
              {t('batch_to_open')}
            </Button>
          </>
        )}
        {batch.state === 'verified' && (
          <Confirm
            action={t('batch_to_closed')}
            title={t('batch_to_closed')}
            act={() => move('closed')}
          >
            <p>{t('batch_closing')}</p>
          </Confirm>
        )}
      </div>
    </>
  )
}
