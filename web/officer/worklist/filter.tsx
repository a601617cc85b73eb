import { useSearchParams } from 'wouter'
import { useLocale } from '../../locale.tsx'
import type { Choice } from '../../ui/select-field.tsx'
import { useCatalogue } from '../queries.ts'
import { choicesOf } from '../services/name-of.ts'
import { useSession } from '../session.tsx'
import type { Filter } from './queries.ts'
import { useWorklistWords } from './words.ts'

/** The filter that the address of the page keeps, and how to change it. */
export function useFilter(): readonly [Filter, (name: keyof Filter, value: string) => void] {
  const [search, setSearch] = useSearchParams()
  const of = (name: string) => search.get(name) ?? ''
  const page = Number(of('page'))
  const filter = {
    state: of('state'),
    provider: of('provider'),
    service: of('service'),
    centre: of('centre'),
    month: of('month'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
  const set = (name: keyof Filter, value: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old)
        if (value) next.set(name, value)
        else next.delete(name)
        // Another choice has other pages.
        if (name !== 'page') next.delete('page')
        return next
      },
      { replace: true },
    )
  return [filter, set]
}

interface FilterBarProps {
  states: readonly Choice[]
  /** Offered where given. */
  months?: readonly string[]
}

/** Which entries are shown: a row of choices, each with its name. */
export function FilterBar({ states, months }: FilterBarProps) {
  const { t, period } = useWorklistWords()
  const { named, language } = useLocale()
  const { may } = useSession()
  const catalogue = useCatalogue().data
  const [filter, set] = useFilter()
  const places = (catalogue?.providers ?? []).filter(({ code }) => may('worklist.edit', code))
  const all = (label: string, choices: readonly Choice[]) => [{ value: '', label }, ...choices]
  const own = new Set(places.map(({ code }) => code))
  const centres = (catalogue?.centres ?? []).filter(
    ({ provider }) => own.has(provider) && (!filter.provider || filter.provider === provider),
  )
  const fields: readonly (readonly [keyof Filter, string, readonly Choice[]])[] = [
    ['state', t('show'), states],
    ...(places.length > 1
      ? [
          [
            'provider',
            t('filter_provider'),
            all(t('all_providers'), choicesOf(places, named, language)),
          ] as const,
        ]
      : []),
    [
      'service',
      t('filter_service'),
      all(t('all_services'), choicesOf(catalogue?.services ?? [], named, language)),
    ],
    ['centre', t('filter_centre'), all(t('all_centres'), choicesOf(centres, named, language))],
    ...(months
      ? [
          [
            'month',
            t('filter_month'),
            all(
              t('all_months'),
              [...new Set([...months, ...(filter.month ? [filter.month] : [])])].map((value) => ({
                value,
                label: period(value),
              })),
            ),
          ] as const,
        ]
      : []),
  ]
  return (
    <div className="filters">
      {fields.map(([name, label, choices]) => (
        <div key={name} className="field">
          <label htmlFor={`filter-${name}`}>{label}</label>
          <select
            id={`filter-${name}`}
            value={choices.some(({ value }) => value === filter[name]) ? String(filter[name]) : ''}
            onChange={({ target }) => set(name, target.value)}
          >
            {choices.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  )
}
