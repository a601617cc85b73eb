import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { enteredName, nameValues } from '../../ui/entered-name.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { needed } from '../../ui/needed.ts'
import { Page } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCatalogue } from '../queries.ts'
import { CatalogueForm } from './catalogue-form.tsx'
import { choicesOf } from './name-of.ts'
import { PROVIDER_KINDS, isProviderKind } from './provider-kind.ts'

/** Adding a provider or changing one. */
export function ProviderPage({ code }: { code?: string }) {
  const { t, named, language } = useLocale()
  const catalogue = useCatalogue()
  return (
    <Page title={code === undefined ? t('add_provider') : t('edit_provider')}>
      <Loaded query={catalogue}>
        {({ providers }) => {
          const provider = providers.find((each) => each.code === code)
          if (code !== undefined && !provider) return <p>{t('nothing_with_code', { code })}</p>
          return (
            <CatalogueForm
              code={code}
              existing={providers}
              list="/providers"
              initial={{
                ...nameValues('name', provider?.name),
                kind: provider?.kind ?? '',
                sizeGroup: provider?.sizeGroup ?? '',
                territory: provider?.territory ?? '',
                validFrom: provider?.validFrom ?? '',
                validTo: provider?.validTo ?? '',
                successor: provider?.successor ?? '',
              }}
              check={(value) => needed(value, 'kind', t('kind_needed'))}
              save={(key, value) => {
                const kind = value('kind')
                return read(
                  api.catalogue.providers[':code'].$put({
                    param: { code: key },
                    json: {
                      name: enteredName('name', value),
                      kind: isProviderKind(kind) ? kind : 'other',
                      sizeGroup: value('sizeGroup') || null,
                      territory: value('territory') || null,
                      validFrom: value('validFrom') || null,
                      validTo: value('validTo') || null,
                      successor: value('successor') || null,
                    },
                  }),
                )
              }}
            >
              {(form) => (
                <>
                  <SelectField
                    form={form}
                    name="kind"
                    label={t('kind')}
                    choices={PROVIDER_KINDS.map((kind) => ({
                      value: kind,
                      label: t(`kind_${kind}`),
                    }))}
                  />
                  <TextField form={form} optional name="territory" label={t('territory')} />
                  <TextField
                    form={form}
                    optional
                    name="sizeGroup"
                    label={t('size_group')}
                    hint={t('size_group_hint')}
                  />
                  <div className="columns">
                    <TextField
                      form={form}
                      optional
                      type="date"
                      name="validFrom"
                      label={t('valid_from')}
                    />
                    <TextField
                      form={form}
                      optional
                      type="date"
                      name="validTo"
                      label={t('valid_to')}
                    />
                  </div>
                  <SelectField
                    form={form}
                    optional
                    name="successor"
                    label={t('successor')}
                    hint={t('successor_hint')}
                    empty={t('none')}
                    choices={choicesOf(
                      providers.filter((each) => each.code !== code),
                      named,
                      language,
                    )}
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
