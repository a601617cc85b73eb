import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AnswerMapping } from '../../../../surveys/exchange/answers/mapping.ts'
import { api, read } from '../../../api.ts'
import { useForm } from '../../../ui/form.ts'
import { needed } from '../../../ui/needed.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useWords } from './words.ts'

/** Keeps a mapping under a name for the next file. */
export function SaveMapping({ mapping, name }: { mapping: AnswerMapping; name: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [saved, setSaved] = useState('')
  const form = useForm({
    initial: { name },
    check: (value) => needed(value, 'name', t('mapping_name_needed')),
    send: async (value) => {
      setSaved('')
      await read(api.imports.mappings.$put({ json: { name: value('name'), mapping } }))
      await queries.invalidateQueries({ queryKey: ['import-mappings'] })
      setSaved(value('name'))
    },
  })
  return (
    <>
      <SubmitForm form={form} action={t('mapping_save')}>
        <TextField form={form} name="name" label={t('mapping_name')} />
      </SubmitForm>
      {saved !== '' && (
        <Notice kind="good" live>
          <p>{t('mapping_saved', { name: saved })}</p>
        </Notice>
      )}
    </>
  )
}
