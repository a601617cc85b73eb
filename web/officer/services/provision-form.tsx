import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { CHANNELS } from '../../../surveys/counts/place.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { needed } from '../../ui/needed.ts'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import type { Catalogue } from '../queries.ts'
import { useSession } from '../session.tsx'
import { choicesOf } from './name-of.ts'

/** Says that a provider gives a service somewhere; stays open for the next one. */
export function ProvisionForm({ catalogue }: { catalogue: Catalogue }) {
  const { t, named, language } = useLocale()
  const { institution } = useSession()
  const queries = useQueryClient()
  const [saved, setSaved] = useState(false)
  const form = useForm({
    initial: { service: '', provider: institution.code, centre: '', channel: '' },
    check: (value) => [
      ...needed(value, 'service', t('service_needed')),
      ...needed(value, 'provider', t('provider_needed')),
      ...needed(value, 'channel', t('channel_needed')),
    ],
    send: async (value) => {
      setSaved(false)
      const channel = CHANNELS.find((each) => each === value('channel'))
      if (!channel) return
      await read(
        api.catalogue.provisions.$post({
          json: {
            service: value('service'),
            provider: value('provider'),
            centre: value('centre'),
            channel,
          },
        }),
      )
      await queries.invalidateQueries({ queryKey: ['catalogue'] })
      setSaved(true)
    },
  })
  return (
    <SubmitForm form={form} action={t('add')}>
      {saved && (
        <Notice kind="good" live>
          {t('saved')}
        </Notice>
      )}
      <div className="columns">
        <SelectField
          form={form}
          name="service"
          label={t('service')}
          choices={choicesOf(catalogue.services, named, language)}
        />
        <SelectField
          form={form}
          name="provider"
          label={t('provider')}
          choices={choicesOf(catalogue.providers, named, language)}
        />
        <SelectField
          form={form}
          optional
          name="centre"
          label={t('centre')}
          empty={t('no_centre')}
          choices={choicesOf(catalogue.centres, named, language)}
        />
        <SelectField
          form={form}
          name="channel"
          label={t('channel')}
          choices={CHANNELS.map((value) => ({ value, label: t(`channel_${value}`) }))}
        />
      </div>
    </SubmitForm>
  )
}
