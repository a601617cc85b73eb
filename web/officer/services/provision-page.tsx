import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useCatalogue } from '../queries.ts'
import { useSession } from '../session.tsx'
import { nameOf } from './name-of.ts'
import { ProvisionForm } from './provision-form.tsx'

/** Who provides what, where and through which channel. */
export function ProvisionPage() {
  const { t, named } = useLocale()
  const { may } = useSession()
  const catalogue = useCatalogue()
  return (
    <Page title={t('provision_title')} lead={t('provision_lead')}>
      <Loaded query={catalogue}>
        {(all) => (
          <>
            {all.provisions.length === 0 ? (
              <Empty
                action={
                  all.services.length === 0 ? (
                    <Link href="/services">{t('to_services')}</Link>
                  ) : undefined
                }
              >
                {all.services.length === 0 ? t('provision_no_services') : t('provision_empty')}
              </Empty>
            ) : (
              <Table
                caption={t('provision_title')}
                captionHidden
                columns={[
                  { key: 'service', title: t('service') },
                  { key: 'provider', title: t('provider') },
                  { key: 'centre', title: t('centre') },
                  { key: 'channel', title: t('channel') },
                ]}
                rows={all.provisions}
                keyOf={(each) => Object.values(each).join(' ')}
                renderCells={({ service, provider, centre, channel }) => [
                  nameOf(all.services, service, named),
                  nameOf(all.providers, provider, named),
                  centre ? nameOf(all.centres, centre, named) : t('no_centre'),
                  t(`channel_${channel}`),
                ]}
              />
            )}
            {may('catalogue.edit') && all.services.length > 0 && (
              <>
                <h2>{t('add_provision')}</h2>
                <ProvisionForm catalogue={all} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
