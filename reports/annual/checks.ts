import type { Language } from '../../locales/language.ts'
import { headlineProfile } from '../scoring/headline.ts'
import { responsesOf } from './responses.ts'
import type { AnnualInput } from './input.ts'

/** What somebody should look at before approving a report. Data: the caller puts it into words. */
export type ReportWarning =
  | { readonly code: 'unknown-methodology'; readonly methodology: string }
  | { readonly code: 'no-responses'; readonly year: string }
  | { readonly code: 'nothing-to-compare'; readonly year: string }
  | { readonly code: 'months-without-responses'; readonly months: readonly string[] }
  | { readonly code: 'year-not-over'; readonly preparedOn: string }
  | { readonly code: 'one-mode-only'; readonly mode: string }
  | { readonly code: 'item-not-asked'; readonly item: string }
  | {
      readonly code: 'unnamed'
      readonly kind: 'service' | 'provider' | 'centre'
      readonly codes: readonly string[]
    }
  | {
      readonly code: 'not-translated'
      readonly kind: 'institution' | 'service' | 'provider' | 'centre'
      readonly codes: readonly string[]
    }
  | { readonly code: 'service-without-responses'; readonly codes: readonly string[] }
  | { readonly code: 'no-questionnaire' }
  | { readonly code: 'no-citation' }

/**
 * Looks for what makes a report misleading or unfinished. None of it stops the report from being
 * made; an empty list means nothing was found, not that the report is right.
 */
export function checkAnnualInput(input: AnnualInput, language: Language): ReportWarning[] {
  const year = String(input.year)
  const own = responsesOf(input, year)
  const profile = headlineProfile(input.headline)
  const warnings: ReportWarning[] = []
  if (!profile) warnings.push({ code: 'unknown-methodology', methodology: input.headline })
  if (own.total === 0) return [...warnings, { code: 'no-responses', year }]

  if (responsesOf(input, String(input.year - 1)).total === 0)
    warnings.push({ code: 'nothing-to-compare', year: String(input.year - 1) })
  if (input.preparedOn <= `${year}-12-31`)
    warnings.push({ code: 'year-not-over', preparedOn: input.preparedOn })

  const answered = new Set(own.by('period').map(({ code }) => code))
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  const missing = months.filter(
    (month) => !answered.has(month) && month < input.preparedOn.slice(0, 7),
  )
  if (missing.length > 0) warnings.push({ code: 'months-without-responses', months: missing })

  const [mode, ...otherModes] = own.by('mode')
  if (mode && otherModes.length === 0) warnings.push({ code: 'one-mode-only', mode: mode.code })

  const asked = new Set(
    [...input.cube.values()]
      .filter(({ place }) => place.period.startsWith(year))
      .flatMap(({ tallies }) => Object.keys(tallies)),
  )
  for (const item of new Set(profile?.rules.map((rule) => rule.item)))
    if (!asked.has(item)) warnings.push({ code: 'item-not-asked', item })

  const lists = [
    ['service', input.services],
    ['provider', input.providers],
    ['centre', input.centres],
  ] as const
  for (const [kind, entries] of lists) {
    const names = new Map(entries.map(({ code, name }) => [code, name]))
    const used = own
      .by(kind)
      .map(({ code }) => code)
      .filter((code) => code !== '')
    const unnamed = used.filter((code) => !Object.values(names.get(code) ?? {}).some(Boolean))
    if (unnamed.length > 0) warnings.push({ code: 'unnamed', kind, codes: unnamed })
    const foreign = used.filter((code) => !unnamed.includes(code) && !names.get(code)?.[language])
    if (foreign.length > 0) warnings.push({ code: 'not-translated', kind, codes: foreign })
  }
  if (!input.institution.name[language])
    warnings.push({ code: 'not-translated', kind: 'institution', codes: [input.institution.code] })

  const answeredServices = new Set(own.by('service').map(({ code }) => code))
  const silent = input.services
    .map(({ code }) => code)
    .filter((code) => !answeredServices.has(code))
  if (silent.length > 0) warnings.push({ code: 'service-without-responses', codes: silent })

  if (input.source.kind === 'collected' && input.surveys.length === 0)
    warnings.push({ code: 'no-questionnaire' })
  if (input.source.kind === 'imported' && input.source.citation === null)
    warnings.push({ code: 'no-citation' })
  return warnings
}
