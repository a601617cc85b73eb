import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../../locales/language.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { useForm } from '../../../ui/form.ts'
import { needed } from '../../../ui/needed.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Catalogue } from '../../queries.ts'
import { choicesOf } from '../../services/name-of.ts'
import { useSession } from '../../session.tsx'
import { FileField } from './file-field.tsx'
import { INVITATIONS } from './queries.ts'
import { useInvitationWords } from './words.ts'

/** The server takes no more from the console. */
const MOST_BYTES = 900 * 1024

interface Taken {
  readonly id: string
  readonly people: number
  readonly repeated: number
}

export function ListForm({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useInvitationWords()
  const { t: console, named, language } = useLocale()
  const { institution, officer, may } = useSession()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [taken, setTaken] = useState<Taken | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const form = useForm({
    initial: {
      name: '',
      csv: '',
      language: language,
      keepUntil: '',
      provider: officer.providerId ?? institution.code,
    },
    check: (value) => [
      ...needed(value, 'name', t('frame_name_needed')),
      ...(fault === null
        ? needed(value, 'csv', t('file_needed'))
        : [{ field: 'csv', text: fault }]),
      ...needed(value, 'keepUntil', t('keep_until_needed')),
    ],
    expected: (field) => (field === 'keepUntil' ? t('keep_until_needed') : undefined),
    send: async (value) => {
      const chosen = LANGUAGES.find((each) => each === value('language')) ?? language
      const answer = await read(
        api.invitations.lists.$post({
          json: {
            provider: value('provider'),
            name: value('name'),
            csv: value('csv'),
            language: chosen,
            keepUntil: value('keepUntil'),
          },
        }),
      )
      await queries.invalidateQueries({ queryKey: INVITATIONS })
      setTaken(answer)
    },
  })
  if (taken) {
    const { people, repeated, id } = taken
    return (
      <>
        <Notice kind="good" live>
          {t('frame_taken', { people, repeated })}
        </Notice>
        <p>
          <Link href={`/invitations/waves/add?list=${id}`} className="button button-filled">
            {t('add_wave')}
          </Link>
        </p>
      </>
    )
  }
  return (
    <SubmitForm
      form={form}
      action={t('bring')}
      aside={
        <button type="button" className="button-plain" onClick={() => go('/invitations')}>
          {console('cancel')}
        </button>
      }
    >
      <TextField form={form} name="name" label={t('frame_name')} hint={t('frame_name_hint')} />
      <FileField
        form={form}
        name="csv"
        label={t('file')}
        hint={t('file_hint')}
        accept=".csv,.tsv,.txt,text/csv"
        most={MOST_BYTES}
        tooLarge={t('file_too_large')}
        notText={`${t('place_file')} ${t('fault_not_text')}`}
        onFault={setFault}
      />
      <SelectField
        form={form}
        name="language"
        label={t('other_language')}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      <SelectField
        form={form}
        name="provider"
        label={t('provider')}
        choices={choicesOf(
          catalogue.providers.filter(({ code }) => may('invitation.edit', code)),
          named,
          language,
        )}
      />
      <TextField
        form={form}
        type="date"
        name="keepUntil"
        label={t('keep_until')}
        hint={t('keep_until_hint')}
      />
    </SubmitForm>
  )
}
