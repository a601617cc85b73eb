import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { useState } from 'react'
import { Link } from 'wouter'
import { kioskSettingsWording } from '../../../locales/kiosk-settings/index.ts'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../locales/language.ts'
import { type Received, api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Kiosk = Received<InferResponseType<(typeof api.kiosks)[':code']['$get']>>

/** What an officer sets for a tablet: the staff's PIN, the idle time, the language. */
export function KioskPage({ code }: { code: string }) {
  const { language } = useLocale()
  const { t } = kioskSettingsWording(language)
  const kiosk = useQuery({
    queryKey: ['kiosk', code],
    queryFn: () => read(api.kiosks[':code'].$get({ param: { code } })),
  })
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded query={kiosk}>{(found) => <KioskForm code={code} kiosk={found} />}</Loaded>
    </Page>
  )
}

function KioskForm({ code, kiosk }: { code: string; kiosk: Kiosk }) {
  const { language } = useLocale()
  const { t } = kioskSettingsWording(language)
  const queries = useQueryClient()
  const [isSaved, setSaved] = useState(false)
  const form = useForm({
    initial: {
      pin: '',
      idleSeconds: String(kiosk.idleSeconds),
      language: kiosk.language ?? '',
    },
    check: (value) => {
      const pin = value('pin')
      const keeps = pin === '' && kiosk.hasPin
      const idle = Number(value('idleSeconds'))
      return [
        ...(keeps || /^\d{6,12}$/.test(pin) ? [] : [{ field: 'pin', text: t('pin_needed') }]),
        ...(Number.isInteger(idle) && idle >= 30 && idle <= 600
          ? []
          : [{ field: 'idleSeconds', text: t('idle_expected') }]),
      ]
    },
    send: async (value) => {
      const pin = value('pin')
      setSaved(false)
      await read(
        api.kiosks[':code'].$put({
          param: { code },
          json: {
            ...(pin !== '' && { pin }),
            idleSeconds: Number(value('idleSeconds')),
            language: LANGUAGES.find((each) => each === value('language')) ?? null,
          },
        }),
      )
      form.set('pin', '')
      setSaved(true)
      await queries.invalidateQueries({ queryKey: ['kiosk', code] })
    },
  })
  return (
    <>
      {kiosk.hasPin && (
        <p>
          {t('address')}{' '}
          <a href={kiosk.address} target="_blank" rel="noreferrer">
            {kiosk.address.replace(/^https?:\/\//, '')}
          </a>
        </p>
      )}
      <p>
        <output>{isSaved && t('saved')}</output>
      </p>
      <SubmitForm form={form} action={t('save')} aside={<Link href="/points">{t('back')}</Link>}>
        <TextField
          form={form}
          name="pin"
          type="password"
          autoComplete="new-password"
          short
          label={t('pin')}
          hint={t(kiosk.hasPin ? 'pin_hint_set' : 'pin_hint')}
        />
        <TextField
          form={form}
          name="idleSeconds"
          type="number"
          short
          label={t('idle')}
          hint={t('idle_hint')}
        />
        <SelectField
          form={form}
          optional
          name="language"
          label={t('language')}
          empty={t('language_first')}
          choices={kiosk.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      </SubmitForm>
    </>
  )
}
