import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { enteredName, nameValues } from '../../ui/entered-name.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { needed } from '../../ui/needed.ts'
import { Page } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type Service, useCatalogue } from '../queries.ts'
import { useSession } from '../session.tsx'
import { CatalogueForm } from './catalogue-form.tsx'
import { choicesOf } from './name-of.ts'

const CIRCLES = [
  'anyone',
  'natural-person',
  'legal-person',
] as const satisfies readonly NonNullable<Service['clientCircle']>[]
const TEXTS = ['description', 'fees', 'stages', 'legalBasis', 'territory'] as const

/** Adding a service or changing one. */
export function ServicePage({ code }: { code?: string }) {
  const { t, named, language } = useLocale()
  const { institution } = useSession()
  const catalogue = useCatalogue()
  return (
    <Page title={code === undefined ? t('add_service') : t('edit_service')}>
      <Loaded query={catalogue}>
        {({ services, providers }) => {
          const service = services.find((each) => each.code === code)
          if (code !== undefined && !service) return <p>{t('nothing_with_code', { code })}</p>
          return (
            <CatalogueForm
              code={code}
              existing={services}
              list="/services"
              initial={{
                ...nameValues('name', service?.name),
                holder: service?.holder ?? institution.code,
                clientCircle: service?.clientCircle ?? '',
                cofog: service?.cofog ?? '',
                ...Object.fromEntries(TEXTS.map((field) => [field, service?.[field] ?? ''])),
              }}
              check={(value) => [
                ...needed(value, 'holder', t('holder_needed')),
                ...(/^(\d{2}(\.\d){0,2})?$/.test(value('cofog').trim())
                  ? []
                  : [{ field: 'cofog', text: t('cofog_expected') }]),
              ]}
              save={(key, value) =>
                read(
                  api.catalogue.services[':code'].$put({
                    param: { code: key },
                    json: {
                      name: enteredName('name', value),
                      holder: value('holder'),
                      clientCircle:
                        CIRCLES.find((circle) => circle === value('clientCircle')) ?? null,
                      cofog: value('cofog').trim() || null,
                      description: value('description') || null,
                      fees: value('fees') || null,
                      stages: value('stages') || null,
                      legalBasis: value('legalBasis') || null,
                      territory: value('territory') || null,
                    },
                  }),
                )
              }
            >
              {(form) => (
                <>
                  <SelectField
                    form={form}
                    name="holder"
                    label={t('holder')}
                    hint={t('holder_hint')}
                    choices={choicesOf(providers, named, language)}
                  />
                  <TextField
                    form={form}
                    long
                    optional
                    name="description"
                    label={t('description')}
                  />
                  <SelectField
                    form={form}
                    optional
                    name="clientCircle"
                    label={t('client_circle')}
                    empty={t('not_said')}
                    choices={CIRCLES.map((value) => ({ value, label: t(`circle_${value}`) }))}
                  />
                  <TextField form={form} long optional name="stages" label={t('stages')} />
                  <TextField form={form} optional name="fees" label={t('fees')} />
                  <TextField form={form} optional name="legalBasis" label={t('legal_basis')} />
                  <TextField form={form} optional name="territory" label={t('territory')} />
                  <TextField
                    form={form}
                    short
                    optional
                    name="cofog"
                    label={t('cofog')}
                    hint={t('cofog_hint')}
                  />
                </>
              )}
            </CatalogueForm>
          )
        }}
      </Loaded>
    </Page>
  )
}
