import { useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../../api.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { useSession } from '../../session.tsx'
import { INVITATIONS, type Wave } from './queries.ts'
import { useInvitationWords } from './words.ts'

/** What can be done with the wave now; each asked once. */
export function WaveActions({ wave }: { wave: Wave }) {
  const { t, day } = useInvitationWords()
  const { may, today } = useSession()
  const queries = useQueryClient()
  const { id, state, mailing, people, reminderFrom, canSend } = wave
  if (!may('invitation.edit', wave.provider) || state === 'closed') return null

  const then = async (done: Promise<unknown>) => {
    await done
    await queries.invalidateQueries({ queryKey: INVITATIONS })
  }
  const send = () =>
    then(
      read(
        api.invitations.waves[':id'].mailings.$post({
          param: { id },
          json: { mailing: mailing + 1 },
        }),
      ),
    )
  const close = () => then(read(api.invitations.waves[':id'].closing.$post({ param: { id } })))
  return (
    <>
      {state === 'open' && reminderFrom === null && (
        <p className="muted">{t('no_more_reminders')}</p>
      )}
      {reminderFrom !== null && reminderFrom > today && (
        <p className="muted">{t('remind_from', { day: day(reminderFrom) })}</p>
      )}
      <div className="actions">
        {state === 'drawn' && canSend && (
          <Confirm action={t('send')} title={t('send_title', { people })} act={send}>
            <p>{t('send_text')}</p>
          </Confirm>
        )}
        {reminderFrom !== null && reminderFrom <= today && canSend && (
          <Confirm action={t('remind')} title={t('remind_title')} act={send}>
            <p>{t('remind_text')}</p>
          </Confirm>
        )}
        <Confirm plain action={t('close')} title={t('close_title')} act={close}>
          <p>{t('close_text')}</p>
        </Confirm>
      </div>
    </>
  )
}
