import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, useSurveys } from '../queries.ts'
import { PointForm } from './point-form.tsx'

/** Making a collection point, once there is something to ask and something to ask about. */
export function AddPointPage() {
  const { t } = useLocale()
  const surveys = useSurveys()
  const catalogue = useCatalogue()
  return (
    <Page title={t('add_point')} lead={t('add_point_lead')}>
      <Loaded query={surveys}>
        {(all) => (
          <Loaded query={catalogue}>
            {(entries) => {
              const published = all.filter(({ versions }) => versions.length > 0)
              if (published.length === 0) {
                return (
                  <Empty action={<Link href="/ask">{t('to_surveys')}</Link>}>
                    {t('point_needs_survey')}
                  </Empty>
                )
              }
              if (entries.services.length === 0) {
                return (
                  <Empty action={<Link href="/services">{t('to_services')}</Link>}>
                    {t('point_needs_service')}
                  </Empty>
                )
              }
              return <PointForm surveys={published} catalogue={entries} />
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
