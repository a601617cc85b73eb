import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useCatalogue } from '../queries.ts'
import { useSession } from '../session.tsx'
import { AddLink } from './add-link.tsx'
import { nameOf } from './name-of.ts'

/** Every service with who answers for it and how many places give it. */
export function ServicesPage() {
  const { t, named, integer } = useLocale()
  const { may } = useSession()
  const catalogue = useCatalogue()
  const add = <AddLink href="/services/add">{t('add_service')}</AddLink>
  return (
    <Page title={t('services_title')} lead={t('services_lead')}>
      <Loaded query={catalogue}>
        {({ services, providers, provisions }) =>
          services.length === 0 ? (
            <Empty action={add}>{t('services_empty')}</Empty>
          ) : (
            <>
              {add}
              <Table
                caption={t('services_title')}
                captionHidden
                columns={[
                  { key: 'name', title: t('name') },
                  { key: 'code', title: t('code') },
                  { key: 'holder', title: t('holder') },
                  { key: 'circle', title: t('client_circle') },
                  { key: 'places', title: t('provided_at'), numeric: true },
                ]}
                rows={services}
                keyOf={({ code }) => code}
                renderCells={(service) => [
                  may('catalogue.edit') ? (
                    <Link key="name" href={`/services/edit/${service.code}`}>
                      {named(service.name, service.code)}
                    </Link>
                  ) : (
                    named(service.name, service.code)
                  ),
                  <span key="code" className="code">
                    {service.code}
                  </span>,
                  nameOf(providers, service.holder, named),
                  service.clientCircle ? t(`circle_${service.clientCircle}`) : t('not_said'),
                  integer(provisions.filter((each) => each.service === service.code).length),
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
