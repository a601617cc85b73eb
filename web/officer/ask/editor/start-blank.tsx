import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { useForm } from '../../../ui/form.ts'
import { needed } from '../../../ui/needed.ts'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useEditorWords } from './words.ts'

/** A survey with a title and nothing else yet, in the language of the console. */
export function StartBlank() {
  const { t } = useEditorWords()
  const { language } = useLocale()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const form = useForm({
    initial: { title: '' },
    check: (value) => needed(value, 'title', t('blank_needed')),
    send: async (value) => {
      const created = await read(
        api.surveys.$post({
          json: {
            definition: {
              title: { [language]: value('title').trim() },
              locale: language,
              audience: 'resident',
              pages: [{ name: 'page', elements: [] }],
            },
          },
        }),
      )
      await queries.invalidateQueries({ queryKey: ['surveys'] })
      go(`/ask/${created.id}/edit`)
    },
  })
  return (
    <section className="card" aria-label={t('blank_title')}>
      <h3>{t('blank_title')}</h3>
      <p className="muted">{t('blank_lead')}</p>
      <SubmitForm form={form} action={t('blank_start')}>
        <TextField form={form} name="title" label={t('blank_name')} lang={language} />
      </SubmitForm>
    </section>
  )
}
