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

/** Customer service centres with their type, inside which they are compared. */
export function CentresPage() {
  const { t, named } = useLocale()
  const { may } = useSession()
  const catalogue = useCatalogue()
  const add = <AddLink href="/centres/add">{t('add_centre')}</AddLink>
  return (
    <Page title={t('centres_title')} lead={t('centres_lead')}>
      <Loaded query={catalogue}>
        {({ centres, providers }) =>
          centres.length === 0 ? (
            <Empty action={add}>{t('centres_empty')}</Empty>
          ) : (
            <>
              {add}
              <Table
                caption={t('centres_title')}
                captionHidden
                columns={[
                  { key: 'name', title: t('name') },
                  { key: 'code', title: t('code') },
                  { key: 'type', title: t('centre_type') },
                  { key: 'provider', title: t('host') },
                  { key: 'address', title: t('postal_address') },
                ]}
                rows={centres}
                keyOf={({ code }) => code}
                renderCells={(centre) => [
                  may('catalogue.edit') ? (
                    <Link key="name" href={`/centres/edit/${centre.code}`}>
                      {named(centre.name, centre.code)}
                    </Link>
                  ) : (
                    named(centre.name, centre.code)
                  ),
                  <span key="code" className="code">
                    {centre.code}
                  </span>,
                  t(`centre_${centre.type}`),
                  nameOf(providers, centre.provider, named),
                  centre.address ?? '',
                ]}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
