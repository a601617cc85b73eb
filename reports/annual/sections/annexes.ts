import { inLanguage } from '../../../locales/language.ts'
import type { Block, Section } from '../../document/blocks.ts'
import { WORKED_EXAMPLES } from '../../scoring/profiles/examples.ts'
import type { ItemExample } from '../../scoring/profile.ts'
import { formatValue } from '../describe.ts'
import type { PublishedSeries } from '../published.ts'
import { type RuleOf, samplingOf } from '../results.ts'
import { inCatalogueOrder } from '../catalogue-order.ts'
import { DASH, type Telling } from '../telling.ts'
import { monthsTable } from './breaks.ts'
import { formulasTable, monthsOfYear, paragraph } from './parts.ts'
import { anchor } from './services.ts'

/** Every figure of the document; to be made last. */
export function figuresAnnex(telling: Telling): Section {
  const { wording, book } = telling
  const { t } = wording
  return {
    id: 'figures',
    title: t('annex.figures'),
    kind: 'annex',
    blocks: [
      paragraph(t('annex.figures-lead')),
      {
        kind: 'table',
        id: 'all-figures',
        caption: t('annex.figures'),
        columns: [
          { title: t('column.id'), align: 'start' },
          { title: t('column.what'), align: 'start' },
          { title: t('column.value'), align: 'end' },
          { title: t(basisColumn(telling)), align: 'start' },
          { title: t('column.method'), align: 'start' },
          { title: t('column.flags'), align: 'start' },
        ],
        rows: book.figures().map(({ id, label, text, basis, indicator }) => [
          { figureId: id },
          label,
          // The reason why there is no value needs the room of the wide column.
          ...(indicator.figure.status === 'withheld'
            ? [DASH, text]
            : [text, basis === '' ? DASH : basis]),
          { code: `${indicator.methodology} ${indicator.version}` },
          indicator.figure.status === 'measured'
            ? indicator.figure.flags.map((flag) => t(`flag.${flag}`)).join(' ')
            : '',
        ]),
        note: t('annex.flags'),
      },
    ],
  }
}

/** Intervals of people who chose themselves are named for the little that they cover. */
function basisColumn({ input }: Telling) {
  return samplingOf(input) === 'random' ? 'column.basis' : 'column.basis-by-chance'
}

/** Formulas, each with answers somebody can compute by hand. */
export function formulasAnnex(telling: Telling): Section {
  const { wording, results, ruleName } = telling
  const { t, language } = wording
  const profiles = [...new Set(results.rules.map(({ profile }) => profile))]
  return {
    id: 'formulas',
    title: t('annex.formulas'),
    kind: 'annex',
    blocks: [
      paragraph(t('annex.formulas-lead')),
      {
        kind: 'table',
        id: 'methodologies',
        caption: t('annex.methodologies'),
        columns: [
          { title: t('column.method'), align: 'start' },
          { title: t('column.what'), align: 'start' },
          { title: t('column.source'), align: 'start' },
        ],
        rows: profiles.map(({ id, version, title, source, summary }) => [
          { code: `${id} ${version}` },
          `${title[language]}. ${summary[language]}`,
          `${source.title}, ${source.place}`,
        ]),
      },
      {
        kind: 'table',
        id: 'worked-examples',
        caption: t('annex.examples'),
        columns: [
          { title: t('column.indicator'), align: 'start' },
          { title: t('column.formula'), align: 'start' },
          { title: t('column.answers'), align: 'end' },
          { title: t('column.result'), align: 'end' },
          { title: t('column.source'), align: 'start' },
        ],
        rows: results.rules.flatMap((of) =>
          examplesOf(of).map(({ counts, value, source }) => [
            ruleName(of),
            { code: of.rule.formula },
            counts.map((count) => wording.integer(count)).join('; '),
            value === null
              ? t('withheld.no-responses', { minimum: 0 })
              : formatValue(value, of.rule.unit, wording),
            source,
          ]),
        ),
        note: t('annex.examples-note'),
      },
    ],
  }
}

const EXAMPLES_A_RULE = 3

/** A formula with other weights than its namesake has none of its examples. */
function examplesOf({ rule }: RuleOf): ItemExample[] {
  const ids = rule.id === 'rating-mean' ? ['satisfaction-mean'] : [rule.id]
  return WORKED_EXAMPLES.filter((example) => 'counts' in example)
    .filter(({ rule: id, counts }) => ids.includes(id) && counts.length === rule.points)
    .slice(0, EXAMPLES_A_RULE)
}

/** Every month of every service under every formula, and the published lines whole. */
export function monthsAnnex(
  telling: Telling,
  series: readonly PublishedSeries[],
): Section | undefined {
  const { wording, results, names, input, now } = telling
  const { t } = wording
  const services = inCatalogueOrder(input, results.slices(['service']))
  const blocks: Block[] = services.flatMap((slice): Block[] => {
    const months = monthsOfYear(input.year).flatMap((month) => {
      const indicator = results.find(results.main, slice, month)
      return indicator ? [{ month, status: indicator.figure.status }] : []
    })
    if (months.length === 0) return []
    if (months.every(({ status }) => status === 'withheld'))
      return [paragraph(t('annex.months-none', { name: names.slice(slice), year: now }))]
    return [
      formulasTable(
        telling,
        months.map(({ month }) => ({ name: wording.period(month), slice, period: month })),
        {
          id: `months-${anchor(slice.service ?? '')}`,
          caption: t('annex.months-of', { name: names.slice(slice), year: now }),
          firstColumn: t('column.month'),
        },
      ),
    ]
  })
  const lines = series.map((one) =>
    monthsTable(
      telling,
      one,
      one.entries.map(({ period }) => period),
      {
        id: `published-months-${anchor(one.service)}`,
        caption: t('annex.published-of', { name: names.service(one.service) }),
      },
    ),
  )
  if (blocks.length + lines.length === 0) return undefined
  return {
    id: 'months',
    title: t('annex.months'),
    kind: 'annex',
    blocks: [paragraph(t('annex.months-lead')), ...blocks, ...lines],
  }
}

/** The questions as they were asked. */
export function questionnaireAnnex({ input, wording }: Telling): Section | undefined {
  const { t, language } = wording
  if (input.surveys.length === 0) return undefined
  return {
    id: 'questionnaire',
    title: t('annex.questionnaire'),
    kind: 'annex',
    blocks: input.surveys.map((survey, index) => ({
      kind: 'table' as const,
      id: `questionnaire-${index + 1}`,
      caption: t('annex.questionnaire-of', {
        name: inLanguage(survey.title, language),
        version: survey.version,
      }),
      columns: [
        { title: t('column.code'), align: 'start' as const },
        { title: t('column.question'), align: 'start' as const },
        { title: t('column.options'), align: 'start' as const },
        { title: t('column.source'), align: 'start' as const },
      ],
      rows: survey.items.map(({ code, title, options, source }) => [
        { code },
        inLanguage(title, language, code),
        options.length === 0
          ? DASH
          : options
              .map(
                (option) => `${option.code} = ${inLanguage(option.title, language, option.code)}`,
              )
              .join('; '),
        source === '' ? DASH : source,
      ]),
    })),
  }
}

const TERMS = [
  'base',
  'interval',
  'certain',
  'index',
  'top-two',
  'break',
  'self-selected',
  'withheld',
  'low-reliability',
  'channel',
  'mode',
  'same-mix',
  'funnel',
  'shrunk',
  'rank',
  'importance',
  'holder',
] as const

export function glossaryAnnex({ wording: { t } }: Telling): Section {
  return {
    id: 'glossary',
    title: t('annex.glossary'),
    kind: 'annex',
    blocks: [
      {
        kind: 'table',
        id: 'terms',
        caption: t('annex.glossary'),
        columns: [
          { title: t('column.term'), align: 'start' },
          { title: t('column.meaning'), align: 'start' },
        ],
        rows: TERMS.map((term) => [t(`term.${term}`), t(`meaning.${term}`)]),
      },
    ],
  }
}
