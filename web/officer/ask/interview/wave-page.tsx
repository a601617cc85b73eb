import './interview.css'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from 'wouter'
import { api, read } from '../../../api.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSession } from '../../session.tsx'
import { CallTable, DispositionTable, RateTable } from './outcome-tables.tsx'
import { INTERVIEWS, type Wave, useWave } from './queries.ts'
import { useDayNames } from './day-names.ts'
import { useInterviewWords } from './words.ts'

/** One wave of interviews: how it was drawn, when to call, what came of it. */
export function InterviewWavePage({ id }: { id: string }) {
  const query = useWave(id)
  return <Loaded query={query}>{(wave) => <WaveParts wave={wave} />}</Loaded>
}

function WaveParts({ wave }: { wave: Wave }) {
  const { t, day, integer } = useInterviewWords()
  const { design, hours } = wave
  const { stopped, contacted } = design.leftOut
  const eligible = integer(design.listed - stopped - contacted)
  return (
    <Page
      title={wave.name}
      lead={t('drawn_from', { drawn: wave.people, eligible, day: day(wave.drawnOn) })}
    >
      <p>
        {t('hours_are', {
          from: hours.from,
          to: hours.to,
          days: useDayNames(hours.days),
          most: wave.mostAttempts,
          until: day(wave.keepUntil),
        })}
        <br />
        {t('left_out', { stopped, contacted })}
        <br />
        <span className="muted">{t('seed_is', { seed: wave.seed })}</span>
      </p>
      {wave.erasedOn === null ? (
        <WaveActions wave={wave} />
      ) : (
        <Notice kind="plain">{t('closed_on', { day: day(wave.erasedOn) })}</Notice>
      )}
      <h2>{t('what_came')}</h2>
      {wave.open > 0 && <p className="muted">{t('as_if')}</p>}
      <DispositionTable wave={wave} />
      <p className="muted">{t('interview_rule')}</p>
      <RateTable wave={wave} />
      {wave.calls.length > 0 && <CallTable wave={wave} />}
      <p>
        <Link href="/interviews">{t('to_all')}</Link>
      </p>
    </Page>
  )
}

function WaveActions({ wave: { id, provider } }: { wave: Wave }) {
  const { t } = useInterviewWords()
  const { may } = useSession()
  const queries = useQueryClient()
  const close = async () => {
    await read(api.interviews.waves[':id'].closing.$post({ param: { id } }))
    await queries.invalidateQueries({ queryKey: INTERVIEWS })
  }
  return (
    <div className="actions">
      {may('interview.call', provider) && (
        <Link href={`/interviews/${id}/desk`} className="button button-filled">
          {t('start_calling')}
        </Link>
      )}
      {may('interview.edit', provider) && (
        <Confirm plain action={t('close')} title={t('close_title')} act={close}>
          <p>{t('close_text')}</p>
        </Confirm>
      )}
    </div>
  )
}
