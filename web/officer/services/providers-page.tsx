import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useCatalogue } from '../queries.ts'
import { useSession } from '../session.tsx'
import { AddLink } from './add-link.tsx'
import { nameOf } from './name-of.ts'

/** Who gives services: the institution itself and others. Never empty: set-up makes the first. */
export function ProvidersPage() {
  const { t, named, day } = useLocale()
  const { may } = useSession()
  const catalogue = useCatalogue()
  return (
    <Page title={t('providers_title')} lead={t('providers_lead')}>
      <AddLink href="/providers/add">{t('add_provider')}</AddLink>
      <Loaded query={catalogue}>
        {({ providers }) => (
          <Table
            caption={t('providers_title')}
            captionHidden
            columns={[
              { key: 'name', title: t('name') },
              { key: 'code', title: t('code') },
              { key: 'kind', title: t('kind') },
              { key: 'territory', title: t('territory') },
              { key: 'time', title: t('valid') },
            ]}
            rows={providers}
            keyOf={({ code }) => code}
            renderCells={(provider) => [
              may('catalogue.edit') ? (
                <Link key="name" href={`/providers/edit/${provider.code}`}>
                  {named(provider.name, provider.code)}
                </Link>
              ) : (
                named(provider.name, provider.code)
              ),
              <span key="code" className="code">
                {provider.code}
              </span>,
              t(`kind_${provider.kind}`),
              provider.territory ?? '',
              [
                provider.validFrom && t('valid_from_day', { day: day(provider.validFrom) }),
                provider.validTo && t('valid_to_day', { day: day(provider.validTo) }),
                provider.successor &&
                  t('succeeded_by', { name: nameOf(providers, provider.successor, named) }),
              ]
                .filter(Boolean)
                .join('; '),
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}
