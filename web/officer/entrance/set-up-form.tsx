import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { enteredName, nameValues } from '../../ui/entered-name.ts'
import { useForm } from '../../ui/form.ts'
import { NameFields } from '../../ui/name-fields.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ME, type Formula } from '../queries.ts'
import { PROVIDER_KINDS, isProviderKind } from '../services/provider-kind.ts'
import { SHORTEST_PASSWORD, setUpFaults } from './set-up-faults.ts'

/** Institution and first officer; everything entered stays until the server has stored it. */
export function SetUpForm({ formulas }: { formulas: readonly Formula[] }) {
  const { t, named } = useLocale()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const methodologies = [...new Map(formulas.map((each) => [each.methodology, each])).values()]

  const form = useForm({
    initial: {
      setUpCode: new URLSearchParams(window.location.search).get('code') ?? '',
      'institution.code': '',
      ...nameValues('institution.name'),
      'institution.country': 'LV',
      'institution.timeZone': new Intl.DateTimeFormat().resolvedOptions().timeZone,
      'institution.kind': 'municipality',
      'institution.headlineMethodology': methodologies[0]?.methodology ?? '',
      'officer.name': '',
      'officer.email': '',
      'officer.password': '',
    },
    check: (value) => setUpFaults(value, t),
    expected: (field) => {
      if (field === 'institution.country') return t('country_expected')
      if (field === 'institution.timeZone') return t('time_zone_expected')
      if (field === 'officer.email') return t('email_expected')
      if (field === 'institution.code') return t('code_expected')
      return undefined
    },
    send: async (value) => {
      const kind = value('institution.kind')
      await read(
        api.auth['set-up'].$post({
          json: {
            setUpCode: value('setUpCode').trim(),
            institution: {
              code: value('institution.code').trim(),
              name: enteredName('institution.name', value),
              country: value('institution.country').trim().toUpperCase(),
              timeZone: value('institution.timeZone').trim(),
              kind: isProviderKind(kind) ? kind : 'other',
              headlineMethodology: value('institution.headlineMethodology'),
            },
            officer: {
              name: value('officer.name'),
              email: value('officer.email').trim(),
              password: value('officer.password'),
            },
          },
        }),
      )
      go('/', { replace: true })
      await queries.invalidateQueries({ queryKey: ME })
    },
  })
  const chosen = methodologies.find(
    ({ methodology }) => methodology === form.value('institution.headlineMethodology'),
  )

  return (
    <SubmitForm form={form} action={t('set_up')}>
      <TextField
        form={form}
        name="setUpCode"
        label={t('set_up_code')}
        hint={t('set_up_code_hint')}
      />
      <h2>{t('institution')}</h2>
      <NameFields form={form} prefix="institution.name" label={t('name')} />
      <TextField
        form={form}
        short
        name="institution.code"
        label={t('code')}
        hint={t('code_hint')}
      />
      <SelectField
        form={form}
        name="institution.kind"
        label={t('kind')}
        choices={PROVIDER_KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
      />
      <div className="columns">
        <TextField
          form={form}
          short
          name="institution.country"
          label={t('country')}
          hint={t('country_hint')}
        />
        <TextField
          form={form}
          name="institution.timeZone"
          label={t('time_zone')}
          hint={t('time_zone_hint')}
        />
      </div>
      <SelectField
        form={form}
        name="institution.headlineMethodology"
        label={t('headline')}
        hint={t('headline_hint')}
        choices={methodologies.map(({ methodology, methodologyTitle }) => ({
          value: methodology,
          label: named(methodologyTitle),
        }))}
      />
      {chosen && <p className="muted">{named(chosen.summary)}</p>}
      <h2>{t('first_officer')}</h2>
      <TextField form={form} name="officer.name" label={t('person_name')} autoComplete="name" />
      <TextField
        form={form}
        name="officer.email"
        type="email"
        label={t('email')}
        autoComplete="username"
      />
      <TextField
        form={form}
        name="officer.password"
        type="password"
        label={t('password')}
        hint={t('password_hint', { least: SHORTEST_PASSWORD })}
        autoComplete="new-password"
      />
    </SubmitForm>
  )
}
