import {
  type EnteredText,
  type Language,
  type LocalizedText,
  inLanguage,
} from '../../../locales/language.ts'
import { DEFAULT_LEVEL, normalQuantile } from '../../statistics/wilson.ts'
import { type Figure, type Interval, measured, withheld } from '../indicator.ts'
import {
  DEFAULT_MINIMUM_BASE,
  NO_MINIMUM_BASE,
  type Profile,
  type RuleItem,
  type TalliesRule,
  type TallyLookup,
} from '../profile.ts'
import { belowMinimum } from '../score.ts'
import {
  type ComponentReader,
  type ComponentValue,
  type RuleLimits,
  readerOf,
} from './component-value.ts'
import { compositeIndex } from './composite-index.ts'
import { compositeWording } from './fault-text.ts'
import { normalise } from './normalise.ts'
import type { OwnComponent, OwnProfileFile } from './own-profile-file.ts'

interface PreparedComponent {
  readonly component: OwnComponent
  readonly reader: ComponentReader
  readonly name: LocalizedText
}

/**
 * The methodology of a checked file: the index first, then each component on 0…100, so that the
 * index never stands without its parts. An index is made of answers as soon as one component is,
 * and its `n` is the smallest base among those.
 *
 * @throws RangeError when a component refers to a figure that does not exist
 */
export function compositeProfile(file: OwnProfileFile): Profile {
  const parts = file.components.map((component): PreparedComponent => ({
    component,
    reader: readerOf(component),
    name: complete(component.title ?? {}, component.id),
  }))
  return {
    id: file.id,
    version: file.version,
    validFrom: file.validFrom,
    title: complete(file.title, file.id),
    summary: file.summary ? complete(file.summary, file.id) : inWords(summaryOf(file)),
    source: { title: inLanguage(file.title, 'lv', file.id), place: `${file.id} ${file.version}` },
    wordingStatus: 'own-wording',
    rules: [indexRule(file, parts), ...parts.map((part) => componentRule(file, part))],
    bands: file.bands.map(({ from, code, name }) => ({
      from,
      name: complete(name, code ?? String(from)),
      ...(code !== undefined && { code }),
    })),
    rounding: {
      mode: 'half-up',
      weightDigits: null,
      intermediateDigits: null,
      finalDigits: file.decimals,
      beforeBanding: true,
    },
    minimumBase: DEFAULT_MINIMUM_BASE,
  }
}

/** Id of a component's own figure: 'our-index.satisfaction'. */
export function componentRuleId(file: Pick<OwnProfileFile, 'id'>, component: string): string {
  return `${file.id}.${component}`
}

function indexRule(file: OwnProfileFile, parts: readonly PreparedComponent[]): TalliesRule {
  const ofAnswers = parts.some(({ reader }) => reader.basis === 'answers')
  const items = parts.flatMap(({ reader }) => reader.items)
  return {
    kind: 'tallies',
    id: file.id,
    name: complete(file.title, file.id),
    note: inWords((language) => intervalNote(file, parts, language)),
    unit: 'index',
    formula: formulaOf(file),
    // With the weights stretched, the index does without any one component.
    items: file.missing === 'reweigh' ? items.map(asOptional) : items,
    ...(!ofAnswers && { basis: 'operations', minimumBase: NO_MINIMUM_BASE }),
    ...strictest(parts.map(({ reader }) => reader.limits)),
    compute: (tallies) => indexFigure(file, parts, tallies),
  }
}

function componentRule(
  file: OwnProfileFile,
  { component, reader, name }: PreparedComponent,
): TalliesRule {
  return {
    kind: 'tallies',
    id: componentRuleId(file, component.id),
    name,
    unit: 'index',
    bands: [],
    formula: `normalise(${reader.formula})`,
    items: reader.items,
    ...(reader.basis === 'operations' && {
      basis: 'operations',
      minimumBase: NO_MINIMUM_BASE,
    }),
    ...reader.limits,
    compute: (tallies) => normalisedFigure(component, reader.compute(tallies)),
  }
}

function indexFigure(
  { missing, decimals, independentComponents }: OwnProfileFile,
  parts: readonly PreparedComponent[],
  tallies: TallyLookup,
): Figure {
  const values = parts.map(({ reader }) => shownValue(reader, tallies))
  const result = compositeIndex(
    parts.map(({ component: { id, weight, normalise: rule } }, at) => {
      const value = values[at]
      if (!value || value.figure.status === 'withheld') return { id, weight, score: null }
      return { id, weight, ...normalise(value.figure.value, value.variance, rule) }
    }),
    { missing, decimals, independent: independentComponents },
  )
  if (result.status === 'withheld') return firstWithheld(values)

  const { index, variance } = result
  const n = baseOf(parts, values)
  const flags = result.missing.length > 0 ? (['reweighed'] as const) : []
  return measured(index, n, variance === null ? null : normalInterval(index, variance), flags)
}

/** A component under the minimum base is missing, or the index would give it away. */
function shownValue(
  { basis, items, compute }: ComponentReader,
  tallies: TallyLookup,
): ComponentValue {
  const absent = items.find(({ as = '', optional }) => !optional && !tallies(as))
  if (absent) {
    const reason = absent.kind === 'quantity' ? 'not-reported' : 'item-missing'
    return { figure: withheld(reason, null), variance: null }
  }
  const value = compute(tallies)
  if (basis === 'operations' || value.figure.status === 'withheld') return value
  const hidden = belowMinimum(value.figure.n, DEFAULT_MINIMUM_BASE)
  return hidden ? { figure: hidden, variance: null } : value
}

function normalisedFigure({ normalise: rule }: OwnComponent, { figure }: ComponentValue): Figure {
  if (figure.status === 'withheld') return figure
  const score = (value: number) => normalise(value, null, rule).score
  return measured(
    score(figure.value),
    figure.n,
    // The scale is monotone, so the ends of the interval stay its ends, maybe swapped.
    figure.interval && {
      ...figure.interval,
      lower: Math.min(score(figure.interval.lower), score(figure.interval.upper)),
      upper: Math.max(score(figure.interval.lower), score(figure.interval.upper)),
    },
    figure.flags,
  )
}

function firstWithheld(values: readonly ComponentValue[]): Figure {
  for (const { figure } of values) if (figure.status === 'withheld') return figure
  return withheld('no-responses', 0)
}

/** The smallest base of answers, else the smallest of an institution's own numbers. */
function baseOf(parts: readonly PreparedComponent[], values: readonly ComponentValue[]): number {
  const bases = (basis: 'answers' | 'operations') =>
    values.flatMap(({ figure }, at) =>
      figure.status === 'measured' && parts[at]?.reader.basis === basis ? [figure.n] : [],
    )
  const answers = bases('answers')
  return Math.min(...(answers.length > 0 ? answers : bases('operations')))
}

function normalInterval(index: number, variance: number): Interval | null {
  if (variance === 0) return null
  const half = normalQuantile(DEFAULT_LEVEL) * Math.sqrt(variance)
  return {
    lower: Math.max(0, index - half),
    upper: Math.min(100, index + half),
    level: DEFAULT_LEVEL,
    method: 'normal',
  }
}

function asOptional(item: RuleItem): RuleItem {
  return { ...item, optional: true }
}

const LENGTHS = ['month', 'quarter', 'half-year', 'year'] as const

/** An index means something only where all its components do. */
function strictest(limits: readonly RuleLimits[]): RuleLimits {
  const shortest = LENGTHS.findLast((kind) =>
    limits.some(({ shortestPeriod }) => shortestPeriod === kind),
  )
  const longest = LENGTHS.find((kind) => limits.some(({ longestPeriod }) => longestPeriod === kind))
  return {
    ...(limits.some(({ oneService }) => oneService) && { oneService: true }),
    ...(shortest && { shortestPeriod: shortest }),
    ...(longest && { longestPeriod: longest }),
  }
}

function formulaOf({ components }: OwnProfileFile): string {
  return components.map(({ id, weight }) => `${weight / 100} · ${id}`).join(' + ')
}

function complete(text: EnteredText, fallback: string): LocalizedText {
  return inWords((language) => inLanguage(text, language, fallback))
}

function inWords(words: (language: Language) => string): LocalizedText {
  return { lv: words('lv'), en: words('en'), ru: words('ru'), uz: words('uz') }
}

function summaryOf({ components, missing }: OwnProfileFile): (language: Language) => string {
  return (language) =>
    compositeWording(language).t(missing === 'reweigh' ? 'summary-reweigh' : 'summary-withhold', {
      count: components.length,
    })
}

function intervalNote(
  { independentComponents }: OwnProfileFile,
  parts: readonly PreparedComponent[],
  language: Language,
): string {
  const sampled = parts.filter(({ reader }) => reader.basis === 'answers').length
  const wording = compositeWording(language)
  if (sampled === 0) return wording.t('interval-full-count')
  if (sampled === 1) return wording.t('interval-one-sample')
  return wording.t(independentComponents ? 'interval-independent' : 'interval-dependent')
}
