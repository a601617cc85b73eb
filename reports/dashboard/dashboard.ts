import { type Language, inLanguage } from '../../locales/language.ts'
import { DASHBOARD, type DashboardWording } from '../../locales/dashboard/index.ts'
import { type ReportWording, reportWording } from '../../locales/report/index.ts'
import { createWording } from '../../locales/wording.ts'
import { describeWith, formatInterval, formatValue, withheldText } from '../annual/describe.ts'
import { namesOf } from '../annual/names.ts'
import { documentWords } from '../annual/words.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import type {
  Block,
  ChartPoint,
  Document,
  DocumentFigure,
  Inline,
  Section,
} from '../document/blocks.ts'
import { type FigureBook, type FigureText, figureKey } from '../document/figure-book.ts'
import type { Slice } from '../scoring/indicator.ts'
import { type Published, type PublishedYear, publishedYear } from './published.ts'

/** What a public page is about. */
export type View =
  | { readonly kind: 'overview' }
  | { readonly kind: 'service' | 'provider'; readonly code: string }

interface Page {
  readonly published: Published
  readonly book: FigureBook
  readonly words: DashboardWording
  readonly report: ReportWording
  readonly nameOf: (dimension: 'service' | 'provider', code: string) => string
}

/**
 * A public page as a document of published figures: nothing on it is computed, so it cannot differ
 * from the report, and what the report withheld is withheld here.
 * @returns undefined when the view names a code that the report has no figure of
 */
export function dashboard(
  year: PublishedYear,
  view: View,
  language: Language,
): Document | undefined {
  const published = publishedYear(year)
  const report = reportWording(language)
  const words = createWording(language, DASHBOARD)
  const names = namesOf({ ...year.input, cube: new Map() }, report)
  const ruleName = published.headline.rules[0]?.name[language] ?? ''
  const book = reportsOwnIds(
    year,
    describeWith(report, names, () => ruleName),
  )
  const page: Page = {
    published,
    book,
    words,
    report,
    nameOf: (dimension, code) => names[dimension](code),
  }
  const { institution, madeUp } = year.input
  const known = view.kind === 'overview' || published.codes(view.kind).includes(view.code)
  if (!known) return undefined
  const title =
    view.kind === 'overview'
      ? words.t('title')
      : words.t('title.service', { name: page.nameOf(view.kind, view.code) })
  const sections = view.kind === 'overview' ? overview(page) : detail(page, view)
  return {
    language,
    title,
    subtitle: ruleName,
    institution: inLanguage(institution.name, language, institution.code),
    edition: '',
    notice: madeUp ? report.t('notice.made-up') : null,
    date: year.input.preparedOn,
    sections,
    figures: book.figures(),
    words: documentWords(report),
  }
}

/** A book with the ids of the report, so that a figure on the page is found in it again. */
function reportsOwnIds(
  { figures }: PublishedYear,
  describe: (indicator: PublicIndicator) => FigureText,
): FigureBook {
  const ids = new Map(figures.map(({ figure, indicator }) => [figureKey(indicator), figure]))
  const used = new Map<string, DocumentFigure>()
  return {
    idOf(indicator) {
      const id = ids.get(figureKey(indicator))
      if (id === undefined) throw new RangeError('the report has no such figure')
      if (!used.has(id)) used.set(id, { id, ...describe(indicator), indicator })
      return id
    },
    textOf: (id) => used.get(id)?.text ?? '',
    figures: () => [...used.values()],
  }
}

function overview(page: Page): Section[] {
  const { words, published } = page
  const total = published.find({}, published.year)
  const summary: Section = {
    id: 'overview',
    title: words.t('overview'),
    blocks: [
      { kind: 'paragraph', text: [words.t('intro'), ' ', words.t('self-selected')] },
      ...(total ? [keyFigure(page, total)] : []),
    ],
  }
  const byService = published.codes('service')
  const byProvider = published.codes('provider')
  return [
    summary,
    comparison(page, 'service', byService, words.t('services')),
    ...(byProvider.length > 1
      ? [comparison(page, 'provider', byProvider, words.t('providers'))]
      : []),
  ]
}

function keyFigure(page: Page, total: PublicIndicator): Block {
  const { book, published, report } = page
  const change = published.change({})
  const id = book.idOf(total)
  const basis = book.figures().find((figure) => figure.id === id)?.basis ?? ''
  const changed =
    change?.figure.status === 'measured'
      ? `${published.before} → ${published.year}: ${formatValue(change.figure.value, change.unit, report)}; `
      : ''
  return {
    kind: 'key-figures',
    items: [
      {
        label: published.headline.rules[0]?.name[report.language] ?? '',
        figure: id,
        note: `${changed}${basis}`,
        direction: 'none',
      },
    ],
  }
}

function comparison(
  page: Page,
  dimension: 'service' | 'provider',
  codes: readonly string[],
  title: string,
): Section {
  const { words, published, nameOf, report } = page
  const rows = codes.map((code) => {
    const slice = { [dimension]: code }
    const indicator = published.find(slice, published.year)
    return { code, slice, indicator, name: nameOf(dimension, code) }
  })
  const points = rows.map(({ name, indicator }) => {
    const point = pointOf(page, indicator)
    return point ? { name, point } : { name, point: null, withheld: textOf(page, indicator) }
  })
  const blocks: Block[] = [
    {
      kind: 'chart',
      id: `by-${dimension}`,
      title: words.t(dimension === 'service' ? 'question' : 'question.provider', {
        year: published.year,
      }),
      answer: words.t(dimension === 'service' ? 'answer.count' : 'answer.providers', {
        count: codes.length,
      }),
      alternative: words.t('interval.alternative', {
        values: points
          .map(({ name, point, withheld }) => `${name}: ${point?.text ?? withheld ?? ''}`)
          .join('; '),
      }),
      data: { type: 'interval', unit: unitOf(published), rows: points },
    },
    {
      kind: 'table',
      id: `table-${dimension}`,
      caption: title,
      columns: [
        { title: words.t(`column.${dimension}`), align: 'start' },
        { title: published.year, align: 'end' },
        { title: words.t('column.basis'), align: 'start' },
        { title: published.before, align: 'end' },
        { title: words.t('column.change'), align: 'end' },
      ],
      rows: rows.map(({ name, slice, indicator }): Inline[] => [
        name,
        cell(page, indicator),
        basisOf(page, indicator),
        cell(page, published.find(slice, published.before)),
        changeOf(published.change(slice), report),
      ]),
    },
  ]
  return { id: dimension === 'service' ? 'services' : 'providers', title, blocks }
}

function detail(page: Page, { kind, code }: Extract<View, { code: string }>): Section[] {
  const { words, published, nameOf } = page
  const slice: Slice = { [kind]: code }
  const total = published.find(slice, published.year)
  const months = published.months(slice)
  const name = nameOf(kind, code)
  const sections: Section[] = [
    {
      id: 'overview',
      title: words.t('overview'),
      blocks: [
        { kind: 'paragraph', text: [words.t('self-selected')] },
        ...(total ? [keyFigureOf(page, total, slice)] : []),
      ],
    },
  ]
  if (months.length > 1) sections.push(byMonth(page, name, months))
  return sections
}

function keyFigureOf(page: Page, total: PublicIndicator, slice: Slice): Block {
  const { published, report, book } = page
  return {
    kind: 'key-figures',
    items: [total, published.find(slice, published.before)].flatMap((indicator) =>
      indicator
        ? [
            {
              label: indicator.period,
              figure: book.idOf(indicator),
              note:
                indicator === total
                  ? [changeOf(published.change(slice), report), basisOf(page, total)].join('; ')
                  : basisOf(page, indicator),
              direction: 'none' as const,
            },
          ]
        : [],
    ),
  }
}

function byMonth(page: Page, name: string, months: readonly PublicIndicator[]): Section {
  const { words, report, published } = page
  const points = months.map((indicator) => pointOf(page, indicator))
  return {
    id: 'months',
    title: words.t('months'),
    blocks: [
      {
        kind: 'chart',
        id: 'trend',
        title: words.t('question.trend'),
        answer: words.t('answer.trend'),
        alternative: words.t('trend.alternative', {
          name,
          values: months
            .map((month) => `${report.period(month.period)}: ${textOf(page, month)}`)
            .join('; '),
        }),
        data: {
          type: 'trend',
          unit: unitOf(published),
          periods: months.map(({ period }) => ({ period, label: report.period(period, 'short') })),
          series: [{ name, points }],
          breaks: [],
        },
      },
      {
        kind: 'table',
        id: 'table-months',
        caption: words.t('months'),
        columns: [
          { title: words.t('column.month'), align: 'start' },
          { title: published.headline.rules[0]?.name[report.language] ?? '', align: 'end' },
          { title: words.t('column.basis'), align: 'start' },
        ],
        rows: months.map((month): Inline[] => [
          report.period(month.period),
          cell(page, month),
          basisOf(page, month),
        ]),
      },
    ],
  }
}

function cell({ book, words }: Page, indicator: PublicIndicator | undefined): Inline {
  return indicator ? { figure: book.idOf(indicator) } : words.t('nothing')
}

function basisOf({ book }: Page, indicator: PublicIndicator | undefined): string {
  if (!indicator) return ''
  const id = book.idOf(indicator)
  return book.figures().find((figure) => figure.id === id)?.basis ?? ''
}

function textOf({ report, words }: Page, indicator: PublicIndicator | undefined): string {
  if (!indicator) return words.t('nothing')
  const { figure, unit } = indicator
  return figure.status === 'measured'
    ? formatValue(figure.value, unit, report)
    : withheldText(figure.reason, report)
}

/** The difference with its interval. Whether it is certain is for the report's test to say. */
function changeOf(change: PublicIndicator | undefined, report: ReportWording): string {
  if (change?.figure.status !== 'measured') return '–'
  const { value, interval } = change.figure
  const text = formatValue(value, change.unit, report)
  return interval ? `${text} (${formatInterval(interval, change.unit, report)})` : text
}

function pointOf(page: Page, indicator: PublicIndicator | undefined): ChartPoint | null {
  if (indicator?.figure.status !== 'measured') return null
  const { value, interval, flags } = indicator.figure
  return {
    value,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    hollow: flags.includes('low-reliability'),
    text: formatValue(value, indicator.unit, page.report),
    figure: page.book.idOf(indicator),
  }
}

function unitOf({ headline }: Published): 'share' | 'mean5' {
  return headline.rules[0]?.unit === 'mean5' ? 'mean5' : 'share'
}
