import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { type Fault, type Form, useForm } from '../../ui/form.ts'
import { NameFields } from '../../ui/name-fields.tsx'
import { codeFaults, nameNeeded } from '../../ui/needed.ts'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface CatalogueFormProps {
  initial: Readonly<Record<string, string>>
  /** The code of what is edited; undefined for something new. */
  code: string | undefined
  /** What has a code already. */
  existing: readonly { readonly code: string }[]
  /** The list to return to. */
  list: string
  check?: (value: (field: string) => string) => readonly Fault[]
  expected?: (field: string) => string | undefined
  save: (code: string, value: (field: string) => string) => Promise<unknown>
  children: (form: Form) => ReactNode
}

/** What all forms of the catalogue have: a code that never changes, names, a way back. */
export function CatalogueForm(props: CatalogueFormProps) {
  const { initial, code, existing, list, check, expected, save, children } = props
  const { t } = useLocale()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const form = useForm({
    initial: { ...initial, code: code ?? '' },
    check: (value) => [
      ...nameNeeded(value, 'name', t('name_needed')),
      ...(code === undefined
        ? codeFaults(value, 'code', { form: t('code_expected'), taken: t('code_taken') }, existing)
        : []),
      ...(check?.(value) ?? []),
    ],
    expected: (field) => (field === 'code' ? t('code_expected') : expected?.(field)),
    send: async (value) => {
      await save(value('code').trim(), value)
      await queries.invalidateQueries({ queryKey: ['catalogue'] })
      go(list)
    },
  })
  return (
    <SubmitForm form={form} action={t('save')} aside={<Link href={list}>{t('cancel')}</Link>}>
      <NameFields form={form} prefix="name" label={t('name')} />
      <TextField
        form={form}
        short
        name="code"
        label={t('code')}
        hint={code === undefined ? t('code_hint') : t('code_fixed')}
        readOnly={code !== undefined}
      />
      {children(form)}
    </SubmitForm>
  )
}
