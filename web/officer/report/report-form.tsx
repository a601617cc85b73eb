import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../locales/language.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { needed } from '../../ui/needed.ts'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitForm } from '../../ui/submit-form.tsx'
import type { Catalogue } from '../queries.ts'
import { choicesOf } from '../services/name-of.ts'
import { useSession } from '../session.tsx'

interface ReportFormProps {
  catalogue: Catalogue
  /** Years with answers. */
  first: number
  last: number
}

/** Year, scope and languages of a report; making the files takes some seconds. */
export function ReportForm({ catalogue, first, last }: ReportFormProps) {
  const { t, named, language } = useLocale()
  const { year, may, officer } = useSession()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
  const institutionWide = may('report.prepare', null)
  const scopes = [
    ...(institutionWide ? [{ value: 'all', label: t('scope_all') }] : []),
    ...choicesOf(
      catalogue.providers.filter(({ code }) => may('report.prepare', code)),
      named,
      language,
    ).map(({ value, label }) => ({
      value: `provider:${value}`,
      label: t('scope_provider', { name: label }),
    })),
    ...choicesOf(institutionWide ? catalogue.services : [], named, language).map(
      ({ value, label }) => ({
        value: `service:${value}`,
        label: t('scope_service', { name: label }),
      }),
    ),
  ]
  const form = useForm({
    initial: {
      year: years.includes(String(year)) ? String(year) : String(last),
      scope: officer.providerId === null ? 'all' : `provider:${officer.providerId}`,
      ...Object.fromEntries(LANGUAGES.map((each) => [each, each === language ? 'yes' : ''])),
    },
    check: (value) => [
      ...needed(value, 'year', t('year_needed')),
      ...needed(value, 'scope', t('scope_needed')),
      ...(LANGUAGES.some((each) => value(each))
        ? []
        : [{ field: LANGUAGES[0], text: t('language_needed') }]),
    ],
    send: async (value) => {
      const [kind, ...code] = value('scope').split(':')
      await read(
        api.reports.$post({
          json: {
            year: Number(value('year')),
            scope:
              kind === 'provider' || kind === 'service'
                ? { kind, code: code.join(':') }
                : { kind: 'all' },
            languages: LANGUAGES.filter((each) => value(each)),
          },
        }),
      )
      await queries.invalidateQueries({ queryKey: ['reports'] })
      go('/report')
    },
  })
  return (
    <SubmitForm
      form={form}
      action={t('make_report')}
      aside={<Link href="/report">{t('cancel')}</Link>}
    >
      <SelectField
        form={form}
        name="year"
        label={t('year')}
        choices={years.map((value) => ({ value, label: value }))}
      />
      <SelectField form={form} name="scope" label={t('scope')} choices={scopes} />
      <fieldset>
        <legend>{t('report_languages')}</legend>
        {form.faults
          .filter(({ field }) => field === LANGUAGES[0])
          .map(({ text }) => (
            <p className="fault" key={text}>
              {text}
            </p>
          ))}
        {LANGUAGES.map((each) => (
          <div className="check" key={each}>
            <input
              id={`field-${each}`}
              type="checkbox"
              checked={form.value(each) !== ''}
              onChange={({ target }) => form.set(each, target.checked ? 'yes' : '')}
            />
            <label htmlFor={`field-${each}`} lang={each}>
              {LANGUAGE_NAMES[each]}
            </label>
          </div>
        ))}
      </fieldset>
      {form.busy && (
        <Notice kind="plain" live>
          {t('report_takes_time')}
        </Notice>
      )}
    </SubmitForm>
  )
}
