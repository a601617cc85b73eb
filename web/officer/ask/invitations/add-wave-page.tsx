import { Link } from 'wouter'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCatalogue, usePoints } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { pointState } from '../point-state.ts'
import { useInvitations } from './queries.ts'
import { WaveForm } from './wave-form.tsx'
import { useInvitationWords } from './words.ts'

/** Drawing a sample, once there is a list to draw from and a point to answer at. */
export function AddWavePage() {
  const { t } = useInvitationWords()
  const { today } = useSession()
  const invitations = useInvitations()
  const points = usePoints()
  const catalogue = useCatalogue()
  return (
    <Page title={t('add_wave')} lead={t('add_wave_lead')}>
      <Loaded query={invitations}>
        {({ frames, leastWave }) => (
          <Loaded query={points}>
            {(all) => (
              <Loaded query={catalogue}>
                {(entries) => {
                  const lists = frames.filter(({ erasedOn }) => erasedOn === null)
                  const mailed = all.filter(
                    (point) => point.mode === 'email' && pointState(point, today) !== 'closed',
                  )
                  if (lists.length === 0) {
                    return (
                      <Empty action={<Link href="/invitations/lists/add">{t('add_frame')}</Link>}>
                        {t('wave_needs_frame')}
                      </Empty>
                    )
                  }
                  if (mailed.length === 0) {
                    return (
                      <Empty action={<Link href="/points/add">{t('to_points')}</Link>}>
                        {t('wave_needs_point')}
                      </Empty>
                    )
                  }
                  return (
                    <WaveForm lists={lists} points={mailed} catalogue={entries} least={leastWave} />
                  )
                }}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
