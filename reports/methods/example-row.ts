import type { MethodsWording } from '../../locales/methods/index.ts'
import { reportWording } from '../../locales/report/index.ts'
import type { IndicatorRule, Profile, WorkedExample } from '../scoring/profile.ts'
import { nameOf } from '../scoring/profiles/index.ts'
import { roundDecimal } from '../scoring/rounding.ts'
import { runExample } from '../scoring/run-example.ts'
import { code } from './markdown.ts'

/** Decimals of a figure in an example: enough to check it by hand. */
const DIGITS = 6

/** Whether an example is of this rule in this version. */
export function isExampleOf(
  profile: Profile,
  rule: IndicatorRule,
  example: WorkedExample,
): boolean {
  if (example.rule !== rule.id) return false
  const { profile: name } = example
  return name === undefined || name === profile.id || name === nameOf(profile)
}

/** Data, result and source of an example, the result computed anew. */
export function exampleRow(
  profile: Profile,
  rule: IndicatorRule,
  example: WorkedExample,
  { t, language }: MethodsWording,
): [data: string, result: string, source: string] {
  if ('figure' in example) return [String(example.figure), example.band, example.source]
  const { figure, rounded, band } = runExample(profile, rule, example)
  if (figure.status === 'withheld') {
    const reason = reportWording(language).t(`withheld.${figure.reason}`, { minimum: 0 })
    return [dataText(example), reason, example.source]
  }
  const value = String(roundDecimal(figure.value, DIGITS))
  const published = String(rounded ?? figure.value)
  const number =
    rounded === null || rounded === figure.value || published === value
      ? value
      : t('result.rounded', { value, rounded: published })
  const result = [number, ...(band === null ? [] : [band]), `n = ${figure.n}`].join('; ')
  return [dataText(example), result, example.source]
}

function dataText(example: Exclude<WorkedExample, { readonly figure: number }>): string {
  if ('counts' in example) {
    const na = example.notApplicable ? `, na: ${example.notApplicable}` : ''
    return `${example.counts.map((count, index) => `${index + 1}: ${count}`).join(', ')}${na}`
  }
  const tallies = Object.entries(example.tallies).map(([item, counts]) => {
    const options = Object.entries(counts)
    const text = options.map(([option, count]) =>
      option === 'all' ? count : `${option}: ${count}`,
    )
    return `${code(item)} ${text.join(', ')}`
  })
  const options = Object.entries(example.options ?? {}).map(([name, value]) => `${name}=${value}`)
  return [...tallies, ...options.map(code)].join('; ')
}
