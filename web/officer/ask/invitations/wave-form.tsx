import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useSearchParams } from 'wouter'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../../locales/language.ts'
import { marginOfProportion } from '../../../../reports/statistics/sampling/margin-of-error.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { useForm } from '../../../ui/form.ts'
import { needed } from '../../../ui/needed.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Catalogue, Point } from '../../queries.ts'
import { nameOf } from '../../services/name-of.ts'
import { INVITATIONS, type List } from './queries.ts'
import { useInvitationWords } from './words.ts'

interface WaveFormProps {
  lists: readonly List[]
  points: readonly Point[]
  catalogue: Catalogue
  /** The smallest wave. */
  least: number
}

/** Who is to be drawn, and what their letter says. */
export function WaveForm({ lists, points, catalogue, least }: WaveFormProps) {
  const { t, integer, decimal } = useInvitationWords()
  const { t: console, named } = useLocale()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const form = useForm({
    initial: {
      name: '',
      frame: search.get('list') ?? (lists.length === 1 ? (lists[0]?.id ?? '') : ''),
      point: points.length === 1 ? (points[0]?.code ?? '') : '',
      size: '',
      by: '',
      allocation: 'proportional',
      notAgainDays: '180',
      seed: '',
      contact: '',
      ...Object.fromEntries(LANGUAGES.map((each) => [`message.${each}`, ''])),
    },
    check: (value) => [
      ...needed(value, 'name', t('wave_name_needed')),
      ...needed(value, 'frame', t('frame_needed')),
      ...needed(value, 'point', t('point_needed')),
      ...(wholeNumber(value('size')) >= least
        ? []
        : [{ field: 'size', text: t('size_needed', { least }) }]),
      ...(wholeNumber(value('notAgainDays')) >= 0 && wholeNumber(value('notAgainDays')) <= 1095
        ? []
        : [{ field: 'notAgainDays', text: t('not_again_needed') }]),
      ...(/^([A-Za-z0-9]{8,64})?$/.test(value('seed'))
        ? []
        : [{ field: 'seed', text: t('seed_expected') }]),
      ...needed(value, 'contact', t('contact_needed')),
    ],
    send: async (value) => {
      const columns = lists.find(({ id }) => id === value('frame'))?.columns ?? []
      const made = await read(
        api.invitations.waves.$post({
          json: {
            frame: value('frame'),
            point: value('point'),
            name: value('name'),
            size: wholeNumber(value('size')),
            by: value('by') === '' ? [] : placesIn(value('by')).flatMap((at) => columns[at] ?? []),
            allocation: value('allocation') === 'equal' ? 'equal' : 'proportional',
            seed: value('seed'),
            notAgainDays: wholeNumber(value('notAgainDays')),
            contact: value('contact'),
            message: {
              lv: value('message.lv'),
              en: value('message.en'),
              ru: value('message.ru'),
              uz: value('message.uz'),
            },
          },
        }),
      )
      await queries.invalidateQueries({ queryKey: INVITATIONS })
      go(`/invitations/waves/${made.id}`)
    },
  })
  const list = lists.find(({ id }) => id === form.value('frame'))
  const size = wholeNumber(form.value('size'))
  const margin = list && size >= least && size <= list.people ? marginFor(size, list.people) : null
  return (
    <SubmitForm
      form={form}
      action={t('draw')}
      aside={<Link href="/invitations">{console('cancel')}</Link>}
    >
      <TextField form={form} name="name" label={t('wave_name')} />
      <SelectField
        form={form}
        name="frame"
        label={t('frame')}
        choices={lists.map(({ id, name, people }) => ({
          value: id,
          label: `${name} (${integer(people)})`,
        }))}
      />
      <SelectField
        form={form}
        name="point"
        label={t('point')}
        hint={t('point_hint')}
        choices={points.map(({ code, label, service }) => ({
          value: code,
          label: [label || code, nameOf(catalogue.services, service, named)].join(' · '),
        }))}
      />
      <TextField
        form={form}
        short
        type="number"
        name="size"
        label={t('size')}
        hint={[
          t('size_hint', { least }),
          margin !== null && t('expected_margin', { margin: decimal(margin * 100, 1) }),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      <SelectField
        form={form}
        optional
        name="by"
        label={t('by')}
        hint={t('by_hint')}
        empty={t('by_none')}
        choices={divisions(list?.columns ?? [])}
      />
      {form.value('by') !== '' && (
        <SelectField
          form={form}
          name="allocation"
          label={t('allocation')}
          choices={(['proportional', 'equal'] as const).map((value) => ({
            value,
            label: t(`allocation_${value}`),
          }))}
        />
      )}
      <TextField
        form={form}
        short
        type="number"
        name="notAgainDays"
        label={t('not_again')}
        hint={t('not_again_hint')}
      />
      <TextField form={form} optional name="seed" label={t('seed')} hint={t('seed_hint')} />
      <TextField form={form} name="contact" label={t('contact')} hint={t('contact_hint')} />
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          form={form}
          optional
          long
          lang={language}
          name={`message.${language}`}
          label={t('message', { language: LANGUAGE_NAMES[language] })}
          hint={language === LANGUAGES[0] ? t('message_hint') : undefined}
        />
      ))}
    </SubmitForm>
  )
}

/** NaN for anything but digits. */
function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN
}

/** Each column, and each pair of columns, as places. */
function divisions(columns: readonly string[]): { value: string; label: string }[] {
  const single = columns.map((name, at) => ({ value: String(at), label: name }))
  const pairs = columns.flatMap((first, a) =>
    columns.slice(a + 1).map((second, more) => ({
      value: `${a},${a + 1 + more}`,
      label: `${first} · ${second}`,
    })),
  )
  return [...single, ...pairs]
}

function placesIn(value: string): number[] {
  return value.split(',').map(Number)
}

/** Half of the answers one way, a third of those invited answering: the usual and the safe guess. */
function marginFor(n: number, population: number): number {
  return marginOfProportion(0.5, { n, population, level: 0.95, responseRate: 1 / 3 })
}
