import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../../locales/language.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { useForm } from '../../../ui/form.ts'
import { needed } from '../../../ui/needed.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Catalogue, Point } from '../../queries.ts'
import { nameOf } from '../../services/name-of.ts'
import { useSession } from '../../session.tsx'
import { FileField } from '../invitations/file-field.tsx'
import { DayChecks, WEEKDAYS, dayField } from './day-checks.tsx'
import { INTERVIEWS, useCheckedList } from './queries.ts'
import { useInterviewWords } from './words.ts'

/** The server takes no more from the console. */
const MOST_BYTES = 900 * 1024
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
/** Country codes of the countries whose languages we speak; others are typed. */
const COUNTRY_CODES: Readonly<Record<string, string>> = {
  LV: '371',
  UZ: '998',
  EE: '372',
  LT: '370',
  GB: '44',
}

interface WaveFormProps {
  points: readonly Point[]
  catalogue: Catalogue
  /** The smallest wave. */
  least: number
}

/** The list to draw from, how to draw, and when people may be called. */
export function WaveForm({ points, catalogue, least }: WaveFormProps) {
  const { t } = useInterviewWords()
  const { t: console, named, language } = useLocale()
  const { institution } = useSession()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const [fault, setFault] = useState<string | null>(null)
  const listOf = (value: (field: string) => string) => ({
    csv: value('list.csv'),
    country: value('list.country'),
    language: LANGUAGES.find((each) => each === value('list.language')) ?? language,
  })
  const form = useForm({
    initial: {
      name: '',
      point: points.length === 1 ? (points[0]?.code ?? '') : '',
      'list.csv': '',
      'list.country': COUNTRY_CODES[institution.country] ?? '',
      'list.language': language,
      size: '',
      by: '',
      allocation: 'proportional',
      mostAttempts: '6',
      ...Object.fromEntries(WEEKDAYS.map((day) => [dayField(day), day <= 5 ? '1' : ''])),
      'hours.from': '10:00',
      'hours.to': '19:00',
      notAgainDays: '180',
      keepUntil: '',
      contact: '',
      seed: '',
    },
    check: (value) => [
      ...needed(value, 'name', t('name_needed')),
      ...needed(value, 'point', t('point_needed')),
      ...(fault === null
        ? needed(value, 'list.csv', t('file_needed'))
        : [{ field: 'list.csv', text: fault }]),
      ...unless(/^[1-9]\d{0,2}$/.test(value('list.country')), 'list.country', t('country_needed')),
      ...unless(wholeNumber(value('size')) >= least, 'size', t('size_needed', { least })),
      ...unless(within(value('mostAttempts'), 1, 15), 'mostAttempts', t('attempts_needed')),
      ...unless(
        WEEKDAYS.some((day) => value(dayField(day)) !== ''),
        dayField(1),
        t('days_needed'),
      ),
      ...unless(
        TIME.test(value('hours.from')) &&
          TIME.test(value('hours.to')) &&
          value('hours.from') < value('hours.to'),
        'hours.to',
        t('hours_needed'),
      ),
      ...unless(within(value('notAgainDays'), 0, 1095), 'notAgainDays', t('not_again_needed')),
      ...needed(value, 'keepUntil', t('keep_until_needed')),
      ...needed(value, 'contact', t('contact_needed')),
      ...unless(/^([A-Za-z0-9]{8,64})?$/.test(value('seed')), 'seed', t('seed_expected')),
    ],
    expected: (field) => (field === 'keepUntil' ? t('keep_until_needed') : undefined),
    send: async (value) => {
      const columns = checked.data?.columns ?? []
      const { id } = await read(
        api.interviews.waves.$post({
          json: {
            list: listOf(value),
            point: value('point'),
            name: value('name'),
            size: wholeNumber(value('size')),
            by: columns.filter((_, at) => String(at) === value('by')),
            allocation: value('allocation') === 'equal' ? 'equal' : 'proportional',
            seed: value('seed'),
            contact: value('contact'),
            mostAttempts: wholeNumber(value('mostAttempts')),
            hours: {
              days: WEEKDAYS.filter((day) => value(dayField(day)) !== ''),
              from: value('hours.from'),
              to: value('hours.to'),
            },
            notAgainDays: wholeNumber(value('notAgainDays')),
            keepUntil: value('keepUntil'),
          },
        }),
      )
      await queries.invalidateQueries({ queryKey: INTERVIEWS })
      go(`/interviews/${id}`)
    },
  })

  const checked = useCheckedList(listOf(form.value))
  const list = checked.data
  return (
    <SubmitForm
      form={form}
      action={t('draw')}
      aside={<Link href="/interviews">{console('cancel')}</Link>}
    >
      <TextField form={form} name="name" label={t('name')} />
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
      <FileField
        form={form}
        name="list.csv"
        label={t('file')}
        hint={t('file_hint')}
        accept=".csv,.tsv,.txt,text/csv"
        most={MOST_BYTES}
        tooLarge={t('file_too_large')}
        notText={t('file_not_text')}
        onFault={setFault}
      />
      <TextField form={form} short name="list.country" label={t('country')} />
      <SelectField
        form={form}
        name="list.language"
        label={t('other_language')}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
      {checked.error && <ProblemNotice problem={checked.error} />}
      {list && (
        <Notice kind="good" live>
          {t('list_taken', { people: list.people, repeated: list.repeated })}
        </Notice>
      )}
      <TextField
        form={form}
        short
        type="number"
        name="size"
        label={t('size')}
        hint={t('size_hint', { least })}
      />
      {list && list.columns.length > 0 && (
        <SelectField
          form={form}
          optional
          name="by"
          label={t('by')}
          hint={t('by_hint')}
          empty={t('by_none')}
          choices={list.columns.map((label, at) => ({ value: String(at), label }))}
        />
      )}
      {list && form.value('by') !== '' && (
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
      <DayChecks form={form} />
      <div className="columns">
        <TextField form={form} short type="time" name="hours.from" label={t('from')} />
        <TextField form={form} short type="time" name="hours.to" label={t('to')} />
      </div>
      <TextField
        form={form}
        short
        type="number"
        name="mostAttempts"
        label={t('attempts')}
        hint={t('attempts_hint')}
      />
      <TextField
        form={form}
        type="date"
        name="keepUntil"
        label={t('keep_until')}
        hint={t('keep_until_hint')}
      />
      <TextField
        form={form}
        short
        type="number"
        name="notAgainDays"
        label={t('not_again')}
        hint={t('not_again_hint')}
      />
      <TextField form={form} name="contact" label={t('contact')} hint={t('contact_hint')} />
      <TextField form={form} optional name="seed" label={t('seed')} hint={t('seed_hint')} />
    </SubmitForm>
  )
}

function unless(holds: boolean, field: string, text: string) {
  return holds ? [] : [{ field, text }]
}

/** NaN for anything but digits. */
function wholeNumber(text: string): number {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN
}

function within(text: string, least: number, most: number): boolean {
  const number = wholeNumber(text)
  return number >= least && number <= most
}
