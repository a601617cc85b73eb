import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { needed } from '../../ui/needed.ts'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Sign in with e-mail address and password. */
export function PasswordSignIn({ enter }: { enter: () => Promise<void> }) {
  const { t } = useLocale()
  const form = useForm({
    initial: { email: '', password: '' },
    check: (value) => [
      ...needed(value, 'email', t('email_needed')),
      ...needed(value, 'password', t('password_needed')),
    ],
    send: async (value) => {
      const json = { email: value('email'), password: value('password') }
      await read(api.auth['sign-in'].$post({ json }))
      await enter()
    },
  })
  return (
    <SubmitForm form={form} action={t('sign_in')}>
      <TextField form={form} name="email" type="email" label={t('email')} autoComplete="username" />
      <TextField
        form={form}
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
      />
    </SubmitForm>
  )
}
