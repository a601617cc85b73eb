import { inLanguage } from '../../locales/language.ts'
import type { ReportWording } from '../../locales/report/index.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import type { ChartPoint, Inline, KeyFigures } from '../document/blocks.ts'
import { type FigureBook, createFigureBook } from '../document/figure-book.ts'
import type { Indicator, Slice } from '../scoring/indicator.ts'
import type { Profile } from '../scoring/profile.ts'
import { describeWith, formatValue, withheldText } from './describe.ts'
import type { AnnualInput } from './input.ts'
import { type Names, namesOf } from './names.ts'
import { type Results, type RuleOf, type YearChange, samplingOf } from './results.ts'

/** Everything a section tells from. */
export interface Telling {
  readonly input: AnnualInput
  readonly wording: ReportWording
  readonly headline: Profile
  readonly results: Results
  readonly names: Names
  readonly book: FigureBook
  /** '2025' and '2024'. */
  readonly now: string
  readonly before: string
  readonly ruleName: (of: RuleOf) => string
  /** The figure as a cell or run of text; a dash where nobody was asked. */
  readonly figure: (indicator: PublicIndicator | undefined) => Inline
  /** Base of a figure; a dash where there is none to show. */
  readonly base: (indicator: PublicIndicator | undefined) => string
  readonly chartPoint: (indicator: PublicIndicator | undefined) => ChartPoint | null
  /** The difference between the years as a figure, or the reason there is none. */
  readonly changeFigure: (of: RuleOf, slice: Slice) => Inline
  /** 'rose', 'fell', 'no certain change' or why the years cannot be compared. */
  readonly verdict: (of: RuleOf, slice: Slice) => string
  /** The same as a sentence: 'Rose by 2,1 points since 2024.' */
  readonly changeSentence: (of: RuleOf, slice: Slice) => string
  readonly direction: (of: RuleOf, slice: Slice) => KeyFigures['items'][number]['direction']
  /** What whiskers of this report mean: chance alone where respondents chose themselves. */
  readonly whiskersNote: 'note.whiskers' | 'note.whiskers-by-chance'
  /** What stands under a table or chart: where it is from and how to read it. */
  readonly sourceNote: (...more: readonly string[]) => string
}

export const DASH = '–'

export function startTelling(
  input: AnnualInput,
  headline: Profile,
  results: Results,
  wording: ReportWording,
): Telling {
  const { t, language } = wording
  const names = namesOf(input, wording)
  const ruleNames = new Map(results.rules.map(({ rule }) => [rule.id, rule.name[language]]))
  const ruleName = ({ rule }: RuleOf) => ruleNames.get(rule.id) ?? rule.id
  const nameOfIndicator = ({ indicator }: Indicator) => ruleNames.get(indicator) ?? indicator
  const book = createFigureBook(describeWith(wording, names, nameOfIndicator))
  const now = String(input.year)
  const before = String(input.year - 1)

  const changeId = (of: RuleOf, slice: Slice, { indicator, nBefore }: YearChange) => {
    const described = describeWith(wording, names, () => t('change.label', { rule: ruleName(of) }))
    const text = described(indicator)
    const label = `${t('change.label', { rule: ruleName(of) })}, ${names.slice(slice)}, ${before} → ${now}`
    const basis =
      nBefore === null
        ? text.basis
        : `${text.basis}; ${t('basis.before', { year: before, n: wording.integer(nBefore) })}`
    return book.idOf(indicator, { ...text, label, basis })
  }

  const verdict = (of: RuleOf, slice: Slice): string => {
    const found = results.change(of, slice)
    if (!found) return t('verdict.nothing-before')
    if (isProtecting(found)) return t('verdict.hidden')
    const { change } = found
    return change.verdict === 'not-comparable'
      ? t(`verdict.${change.reason}`)
      : t(`verdict.${change.verdict}`)
  }

  return {
    input,
    wording,
    headline,
    results,
    names,
    book,
    now,
    before,
    ruleName,
    verdict,
    whiskersNote: samplingOf(input) === 'random' ? 'note.whiskers' : 'note.whiskers-by-chance',
    figure: (indicator) => (indicator ? { figure: book.idOf(indicator) } : DASH),
    base: (indicator) =>
      indicator?.figure.status === 'measured' ? wording.integer(indicator.figure.n) : DASH,
    chartPoint(indicator) {
      if (indicator?.figure.status !== 'measured') return null
      const { value, interval, flags } = indicator.figure
      return {
        value,
        lower: interval?.lower ?? null,
        upper: interval?.upper ?? null,
        hollow: flags.includes('low-reliability'),
        text: formatValue(value, indicator.unit, wording),
        figure: book.idOf(indicator),
      }
    },
    changeFigure(of, slice) {
      const found = results.change(of, slice)
      if (!found) return DASH
      const { figure } = found.indicator
      const nothing = figure.status === 'withheld' && figure.reason === 'no-responses'
      return nothing ? DASH : { figure: changeId(of, slice, found) }
    },
    changeSentence(of, slice) {
      const found = results.change(of, slice)
      if (!found) return t('change.nothing-before', { year: before })
      if (isProtecting(found)) return t('change.hidden', { year: before })
      const { change, indicator } = found
      if (change.verdict === 'not-comparable') return t(`change.${change.reason}`, { year: before })
      if (indicator.figure.status === 'withheld')
        return withheldText(indicator.figure.reason, wording)
      const size = formatValue(Math.abs(change.difference), indicator.unit, wording).replace(
        /^\+/,
        '',
      )
      return t(`change.${change.verdict}`, { year: before, size })
    },
    direction(of, slice) {
      const verdictNow = results.change(of, slice)?.change.verdict
      if (verdictNow === 'rose') return 'up'
      if (verdictNow === 'fell') return 'down'
      return verdictNow === 'no-certain-change' ? 'level' : 'none'
    },
    sourceNote(...more) {
      const citation = input.source.citation
      const source = citation ?? t(input.madeUp ? 'source.made-up' : 'source.survey')
      const sampling = samplingOf(input) === 'random' ? [] : [t('source.interval')]
      const method = t('source.method', { id: headline.id, version: headline.version })
      return [t('source.line', { source }), method, ...sampling, ...more].filter(Boolean).join(' ')
    },
  }
}

/** Hidden although both years have answers enough: the difference would give the value away. */
function isProtecting({ indicator: { figure } }: YearChange): boolean {
  return figure.status === 'withheld' && figure.reason === 'protects-another'
}

/** The institution's own name, or its code. */
export function institutionName({ input, wording }: Pick<Telling, 'input' | 'wording'>): string {
  const { name, code } = input.institution
  return inLanguage(name, wording.language, code)
}
