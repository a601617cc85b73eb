import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../../api.ts'
import { useForm } from '../../../ui/form.ts'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type Embedding, embeddingKey } from './queries.ts'
import { isSite, sitesIn } from './site-list.ts'
import { useEmbeddingWords } from './words.ts'

const MOST = 20

/** Which sites may show the questionnaire in a frame. */
export function Sites({ embedding, mayEdit }: { embedding: Embedding; mayEdit: boolean }) {
  const { t } = useEmbeddingWords()
  const queries = useQueryClient()
  const [isSaved, setSaved] = useState(false)
  const form = useForm({
    initial: { origins: embedding.origins.join('\n') },
    check: (value) => {
      const sites = sitesIn(value('origins'))
      const wrong = sites.find((site) => !isSite(site))
      if (wrong !== undefined) {
        return [{ field: 'origins', text: t('sites_expected', { site: wrong }) }]
      }
      return sites.length > MOST
        ? [{ field: 'origins', text: t('sites_too_many', { most: MOST }) }]
        : []
    },
    send: async (value) => {
      setSaved(false)
      const origins = sitesIn(value('origins'))
      const call = api.embedding[':code'].origins
      const stored = await read(call.$put({ param: { code: embedding.code }, json: { origins } }))
      form.set('origins', stored.origins.join('\n'))
      setSaved(true)
      await queries.invalidateQueries({ queryKey: embeddingKey(embedding.code) })
    },
  })
  return (
    <section className="embed-sites">
      <h2>{t('sites_title')}</h2>
      <p>{t('sites_text')}</p>
      {mayEdit ? (
        <>
          <SubmitForm form={form} action={t('save')}>
            <TextField
              form={form}
              name="origins"
              long
              optional
              label={t('sites')}
              hint={t('sites_hint')}
            />
          </SubmitForm>
          <p>
            <output>{isSaved && t('saved')}</output>
          </p>
        </>
      ) : (
        <ul>
          {embedding.origins.map((origin) => (
            <li key={origin}>{origin}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
