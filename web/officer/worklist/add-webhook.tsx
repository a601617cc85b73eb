import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Catalogue } from '../queries.ts'
import { choicesOf } from '../services/name-of.ts'
import { CheckList } from './check-list.tsx'
import { WEBHOOKS } from './queries.ts'
import { useWorklistWords } from './words.ts'

const EVENTS = ['rating.low', 'comment.received', 'report.published'] as const

interface AddWebhookProps {
  catalogue: Catalogue
  showSecret: (secret: string) => void
}

/** The address of another system, and what it is told. */
export function AddWebhook({ catalogue, showSecret }: AddWebhookProps) {
  const { t } = useWorklistWords()
  const { named, language } = useLocale()
  const queries = useQueryClient()
  const [events, setEvents] = useState<readonly string[]>(['rating.low'])
  const form = useForm({
    initial: { url: '', provider: '', events: '' },
    check: (value) => [
      ...(URL.canParse(value('url').trim()) ? [] : [{ field: 'url', text: t('url_needed') }]),
      ...(events.length > 0 ? [] : [{ field: 'events', text: t('events_needed') }]),
    ],
    expected: (field) => (field === 'url' ? t('url_needed') : undefined),
    send: async (value) => {
      const { secret } = await read(
        api.webhooks.$post({
          json: {
            url: value('url').trim(),
            provider: value('provider') || null,
            events: EVENTS.filter((event) => events.includes(event)),
          },
        }),
      )
      showSecret(secret)
      window.scrollTo(0, 0)
      await queries.invalidateQueries({ queryKey: WEBHOOKS })
    },
  })
  return (
    <SubmitForm form={form} action={t('add_webhook')}>
      <TextField form={form} name="url" label={t('url')} hint={t('url_hint')} />
      <CheckList
        legend={t('events')}
        choices={EVENTS.map((value) => ({ value, label: t(`event_${value}`) }))}
        chosen={events}
        onChange={setEvents}
      />
      {catalogue.providers.length > 1 && (
        <SelectField
          form={form}
          optional
          name="provider"
          label={t('filter_provider')}
          empty={t('all_providers')}
          choices={choicesOf(catalogue.providers, named, language)}
        />
      )}
    </SubmitForm>
  )
}
