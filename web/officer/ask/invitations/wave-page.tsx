import { Link } from 'wouter'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { type Wave, useWave } from './queries.ts'
import { WaveActions } from './wave-actions.tsx'
import { WaveOutcome } from './wave-outcome.tsx'
import { useInvitationWords } from './words.ts'

/** One wave: how it was drawn, its letter, sending it, what came of it. */
export function WavePage({ id }: { id: string }) {
  const query = useWave(id)
  return <Loaded query={query}>{(wave) => <WaveParts wave={wave} />}</Loaded>
}

function WaveParts({ wave }: { wave: Wave }) {
  const { t, day, integer } = useInvitationWords()
  const { design, seed, people, drawnOn, erasedOn, state, trouble, waiting } = wave
  const { stopped, returned, contacted } = design.leftOut
  const eligible = design.listed - stopped - returned - contacted
  return (
    <Page
      title={wave.name}
      lead={t('drawn_from', { drawn: people, eligible: integer(eligible), day: day(drawnOn) })}
    >
      <p>
        {t('left_out', { stopped, returned, contacted })} <br />
        <span className="muted">{t('seed_is', { seed })}</span>
      </p>
      {erasedOn !== null && <Notice kind="plain">{t('closed_on', { day: day(erasedOn) })}</Notice>}
      {!wave.canSend && state === 'drawn' && <Notice kind="warning">{t('no_mail')}</Notice>}
      {state === 'sending' && (
        <Notice kind="plain" live>
          {t('sending_now', { left: waiting })}
        </Notice>
      )}
      {trouble !== null && (
        <Notice kind="bad" live>
          {t(`trouble_${trouble}`)}
        </Notice>
      )}
      <WaveActions wave={wave} />
      {state !== 'drawn' && <WaveOutcome wave={wave} />}
      {state !== 'closed' && <LetterPreview wave={wave} />}
      <p>
        <Link href="/invitations">{t('to_all')}</Link>
      </p>
    </Page>
  )
}
