import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, usePoints, useSurveys } from '../queries.ts'
import { useSession } from '../session.tsx'
import { PointTable } from './point-table.tsx'

/** Every address at which a survey is answered. */
export function PointsPage() {
  const { t } = useLocale()
  const { may } = useSession()
  const points = usePoints()
  const surveys = useSurveys()
  const catalogue = useCatalogue()
  const add = may('collection-point.edit') && (
    <p>
      <Link href="/points/add" className="button">
        {t('add_point')}
      </Link>
    </p>
  )
  return (
    <Page title={t('points_title')} lead={t('points_lead')}>
      <Loaded query={points}>
        {(all) =>
          all.length === 0 ? (
            <Empty action={add}>{t('points_empty')}</Empty>
          ) : (
            <>
              {add}
              <Loaded query={surveys}>
                {(known) => (
                  <Loaded query={catalogue}>
                    {(entries) => <PointTable points={all} surveys={known} catalogue={entries} />}
                  </Loaded>
                )}
              </Loaded>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
