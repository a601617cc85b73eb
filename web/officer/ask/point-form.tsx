import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useSearchParams } from 'wouter'
import { CHANNELS, MODES } from '../../../surveys/counts/place.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { needed } from '../../ui/needed.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Catalogue, SurveySummary } from '../queries.ts'
import { choicesOf } from '../services/name-of.ts'
import { useSession } from '../session.tsx'

interface PointFormProps {
  surveys: readonly SurveySummary[]
  catalogue: Catalogue
}

/** What a collection point fixes for everybody who answers at it. */
export function PointForm({ surveys, catalogue }: PointFormProps) {
  const { t, named, language } = useLocale()
  const { institution, officer, may } = useSession()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const form = useForm({
    initial: {
      survey: search.get('survey') ?? (surveys.length === 1 ? (surveys[0]?.id ?? '') : ''),
      service: '',
      provider: officer.providerId ?? institution.code,
      centre: '',
      channel: '',
      mode: '',
      label: '',
      closesOn: '',
    },
    check: (value) => [
      ...needed(value, 'survey', t('survey_needed')),
      ...needed(value, 'service', t('service_needed')),
      ...needed(value, 'provider', t('provider_needed')),
      ...needed(value, 'channel', t('channel_needed')),
      ...needed(value, 'mode', t('mode_needed')),
    ],
    expected: (field) => (field === 'closesOn' ? t('day_expected') : undefined),
    send: async (value) => {
      const channel = CHANNELS.find((each) => each === value('channel'))
      const mode = MODES.filter((each) => each !== 'imported').find(
        (each) => each === value('mode'),
      )
      if (!channel || !mode) return
      const made = await read(
        api['collection-points'].$post({
          json: {
            survey: value('survey'),
            service: value('service'),
            provider: value('provider'),
            centre: value('centre'),
            channel,
            mode,
            label: value('label'),
            closesOn: value('closesOn') || null,
          },
        }),
      )
      await queries.invalidateQueries({ queryKey: ['points'] })
      const next = mode === 'qr' ? 'poster' : mode === 'kiosk' ? 'kiosk' : undefined
      go(next ? `/points/${made.code}/${next}` : '/points')
    },
  })
  return (
    <SubmitForm
      form={form}
      action={t('make_point')}
      aside={<Link href="/points">{t('cancel')}</Link>}
    >
      <SelectField
        form={form}
        name="survey"
        label={t('survey')}
        choices={surveys.map(({ id, title }) => ({
          value: id,
          label: named(title, t('untitled')),
        }))}
      />
      <SelectField
        form={form}
        name="service"
        label={t('service')}
        choices={choicesOf(catalogue.services, named, language)}
      />
      <SelectField
        form={form}
        name="provider"
        label={t('provider')}
        hint={t('provider_hint')}
        choices={choicesOf(
          catalogue.providers.filter(({ code }) => may('collection-point.edit', code)),
          named,
          language,
        )}
      />
      <SelectField
        form={form}
        optional
        name="centre"
        label={t('centre')}
        empty={t('no_centre')}
        choices={choicesOf(catalogue.centres, named, language)}
      />
      <SelectField
        form={form}
        name="channel"
        label={t('channel')}
        hint={t('channel_hint')}
        choices={CHANNELS.map((value) => ({ value, label: t(`channel_${value}`) }))}
      />
      <SelectField
        form={form}
        name="mode"
        label={t('mode')}
        hint={t('mode_hint')}
        choices={MODES.filter((each) => each !== 'imported').map((value) => ({
          value,
          label: t(`mode_${value}`),
        }))}
      />
      <TextField form={form} optional name="label" label={t('label')} hint={t('label_hint')} />
      <TextField
        form={form}
        optional
        type="date"
        name="closesOn"
        label={t('last_day')}
        hint={t('last_day_hint')}
      />
    </SubmitForm>
  )
}
