import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { enteredName, nameValues } from '../../ui/entered-name.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { needed } from '../../ui/needed.ts'
import { Page } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type Centre, useCatalogue } from '../queries.ts'
import { useSession } from '../session.tsx'
import { CatalogueForm } from './catalogue-form.tsx'
import { choicesOf } from './name-of.ts'

const TYPES = ['local', 'regional', 'national'] as const satisfies readonly Centre['type'][]

/** Adding a customer service centre or changing one. */
export function CentrePage({ code }: { code?: string }) {
  const { t, named, language } = useLocale()
  const { institution } = useSession()
  const catalogue = useCatalogue()
  return (
    <Page title={code === undefined ? t('add_centre') : t('edit_centre')}>
      <Loaded query={catalogue}>
        {({ centres, providers }) => {
          const centre = centres.find((each) => each.code === code)
          if (code !== undefined && !centre) return <p>{t('nothing_with_code', { code })}</p>
          return (
            <CatalogueForm
              code={code}
              existing={centres}
              list="/centres"
              initial={{
                ...nameValues('name', centre?.name),
                provider: centre?.provider ?? institution.code,
                type: centre?.type ?? '',
                address: centre?.address ?? '',
              }}
              check={(value) => [
                ...needed(value, 'type', t('centre_type_needed')),
                ...needed(value, 'provider', t('host_needed')),
              ]}
              save={(key, value) =>
                read(
                  api.catalogue.centres[':code'].$put({
                    param: { code: key },
                    json: {
                      name: enteredName('name', value),
                      provider: value('provider'),
                      type: TYPES.find((type) => type === value('type')) ?? 'local',
                      address: value('address') || null,
                    },
                  }),
                )
              }
            >
              {(form) => (
                <>
                  <SelectField
                    form={form}
                    name="type"
                    label={t('centre_type')}
                    hint={t('centre_type_hint')}
                    choices={TYPES.map((type) => ({ value: type, label: t(`centre_${type}`) }))}
                  />
                  <SelectField
                    form={form}
                    name="provider"
                    label={t('host')}
                    choices={choicesOf(providers, named, language)}
                  />
                  <TextField form={form} optional name="address" label={t('postal_address')} />
                </>
              )}
            </CatalogueForm>
          )
        }}
      </Loaded>
    </Page>
  )
}
