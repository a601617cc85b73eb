import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../locales/language.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import type { Catalogue } from '../queries.ts'
import { choicesOf } from '../services/name-of.ts'
import { useSession } from '../session.tsx'
import { CheckList } from './check-list.tsx'
import { type Notifications, SUBSCRIPTION, chosen } from './queries.ts'
import { useWorklistWords } from './words.ts'

const FREQUENCIES = ['never', 'hourly', 'daily'] as const

interface DigestFormProps {
  subscription: Notifications['subscription']
  catalogue: Catalogue
}

/** How often, about what and in which language. */
export function DigestForm({ subscription, catalogue }: DigestFormProps) {
  const { t } = useWorklistWords()
  const { named, language } = useLocale()
  const { may } = useSession()
  const queries = useQueryClient()
  const [isSaved, setSaved] = useState(false)
  const [providers, setProviders] = useState<readonly string[]>(subscription.providers)
  const [services, setServices] = useState<readonly string[]>(subscription.services)
  const form = useForm({
    initial: { frequency: subscription.frequency, language: subscription.language },
    check: () => [],
    send: async (value) => {
      setSaved(false)
      await read(
        api.worklist.subscription.$put({
          json: {
            frequency: chosen(FREQUENCIES, value('frequency')),
            providers: [...providers],
            services: [...services],
            language: chosen(LANGUAGES, value('language')),
          },
        }),
      )
      setSaved(true)
      await queries.invalidateQueries({ queryKey: SUBSCRIPTION })
    },
  })
  const own = catalogue.providers.filter(({ code }) => may('worklist.edit', code))
  return (
    <SubmitForm form={form} action={t('save')} aside={<output>{isSaved && t('saved')}</output>}>
      <SelectField
        form={form}
        name="frequency"
        label={t('frequency')}
        choices={FREQUENCIES.map((value) => ({ value, label: t(`frequency_${value}`) }))}
      />
      <SelectField
        form={form}
        name="language"
        label={t('mail_language')}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      {form.value('frequency') !== 'never' && (
        <>
          <p className="muted">{t('none_means_all')}</p>
          {own.length > 1 && (
            <CheckList
              legend={t('about_providers')}
              choices={choicesOf(own, named, language)}
              chosen={providers}
              onChange={setProviders}
            />
          )}
          <CheckList
            legend={t('about_services')}
            choices={choicesOf(catalogue.services, named, language)}
            chosen={services}
            onChange={setServices}
          />
        </>
      )}
    </SubmitForm>
  )
}
