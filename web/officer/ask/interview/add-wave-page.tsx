import { Link } from 'wouter'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCatalogue, usePoints } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { pointState } from '../point-state.ts'
import { useInterviews } from './queries.ts'
import { WaveForm } from './wave-form.tsx'
import { useInterviewWords } from './words.ts'

/** Drawing numbers to call, once there is a point to answer at. */
export function AddWavePage() {
  const { t } = useInterviewWords()
  const { today, may } = useSession()
  const interviews = useInterviews()
  const points = usePoints()
  const catalogue = useCatalogue()
  return (
    <Page title={t('add')} lead={t('add_lead')}>
      <Loaded query={interviews}>
        {({ leastWave }) => (
          <Loaded query={points}>
            {(all) => (
              <Loaded query={catalogue}>
                {(entries) => {
                  const phoned = all.filter(
                    (point) =>
                      point.mode === 'phone' &&
                      pointState(point, today) !== 'closed' &&
                      may('interview.edit', point.provider),
                  )
                  if (phoned.length === 0) {
                    return (
                      <Empty action={<Link href="/points/add">{t('to_points')}</Link>}>
                        {t('needs_point')}
                      </Empty>
                    )
                  }
                  return <WaveForm points={phoned} catalogue={entries} least={leastWave} />
                }}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
