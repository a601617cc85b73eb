import { inLanguage } from '../../../locales/language.ts'
import type { Chart, ChartPoint, Inline, Section, Table } from '../../document/blocks.ts'
import { LEAST_RESPONDENTS } from '../../statistics/drivers/key-drivers.ts'
import { basisText, formatValue } from '../describe.ts'
import { derivedFigure } from '../derived-figure.ts'
import { type DriverStory, type StandingDriver, driverFindings } from '../drivers.ts'
import { DASH, type Telling } from '../telling.ts'
import { paragraph, present } from './parts.ts'
import { anchor } from './services.ts'

/** Which questions go with overall satisfaction; left out where single answers are not held. */
export function driversSection(telling: Telling): Section | undefined {
  const { wording, input, results, names } = telling
  const { t } = wording
  const findings = driverFindings(input, results)
  if (!findings) return undefined
  const { stories, silent } = findings
  const told = stories.map((story, at) => {
    const alike = stories.filter(
      ({ slice }) =>
        slice.service === story.slice.service && slice.audience === story.slice.audience,
    )
    return { story, key: `${at + 1}`, several: alike.length > 1 }
  })
  return {
    id: 'drivers',
    title: t('drivers.title'),
    blocks: [
      paragraph(t('drivers.lead')),
      paragraph(
        t(stories.length > 0 ? 'drivers.minimum' : 'drivers.none', { least: LEAST_RESPONDENTS }),
      ),
      ...(silent.length > 0 && stories.length > 0
        ? [
            paragraph(
              t('drivers.silent', { names: silent.map((slice) => names.slice(slice)).join('; ') }),
            ),
          ]
        : []),
    ],
    sections: told.map((one) => storySection(telling, one)),
  }
}

interface Told {
  readonly story: DriverStory
  readonly key: string
  /** The service was asked about with several questionnaires. */
  readonly several: boolean
}

function storySection(telling: Telling, told: Told): Section {
  const { wording, names } = telling
  const { t, decimal, language } = wording
  const { story, several, key } = told
  const id = `drivers-${anchor(story.slice.service)}-${key}`
  const name = [
    names.slice(story.slice),
    ...(several ? [inLanguage(story.survey.title, language)] : []),
  ].join(', ')
  const rows = story.drivers.map((driver) => ({
    driver,
    title: inLanguage(driver.question.title, language, driver.question.code),
    importance: importanceOf(telling, told, driver),
    performance: performanceOf(telling, driver),
  }))
  const first = rows.filter(({ driver }) => driver.quadrant === 'improve-first')
  const answer =
    first.length === 0
      ? t('drivers.no-first')
      : t('drivers.first', {
          names: first
            .map(({ title }) => t('drivers.quoted', { title: title.replace(/\.$/, '') }))
            .join(', '),
        })
  const { reliability } = story
  return {
    id,
    title: name,
    blocks: [
      paragraph(
        t('drivers.explained', { count: rows.length }),
        ' ',
        explained(telling, told),
        '. ',
        ...present(
          reliability &&
            `${t('drivers.alpha', { alpha: decimal(reliability.rawAlpha, 2) })} ${t(
              reliability.rawAlpha >= RELIABLE_FROM ? 'drivers.alpha-good' : 'drivers.alpha-low',
            )}`,
        ),
      ),
      driverMap(telling, story, rows, { id, name, answer }),
      driverTable(telling, story, rows, { id, name }),
    ],
  }
}

/** The usual lower bound for comparing groups: J. C. Nunnally, "Psychometric Theory" (1978), p. 245. */
const RELIABLE_FROM = 0.7

interface Row {
  readonly driver: StandingDriver
  readonly title: string
  readonly importance: { readonly inline: Inline; readonly point: ChartPoint }
  readonly performance: { readonly inline: Inline; readonly point: ChartPoint }
}

function driverMap(
  telling: Telling,
  { cut, n }: DriverStory,
  rows: readonly Row[],
  { id, name, answer }: { id: string; name: string; answer: string },
): Chart {
  const { wording } = telling
  const { t, integer } = wording
  return {
    kind: 'chart',
    id: `${id}-map`,
    title: t('drivers.map', { name }),
    answer,
    alternative: [
      t('drivers.map-alternative'),
      ...rows.map(
        ({ title, importance, performance, driver }, at) =>
          `${at + 1} ${title}: ${t('column.importance')} ${importance.point.text}, ${t('column.performance')} ${performance.point.text}, ${t(`quadrant.${driver.quadrant}`)};`,
      ),
    ].join(' '),
    note: telling.sourceNote(
      t('drivers.map-note'),
      `${t('basis.n', { n: integer(n) }).replaceAll(' ', '\u00a0')}.`,
    ),
    data: {
      type: 'map',
      axes: {
        importance: t('column.importance'),
        performance: t('column.performance'),
        field: t('column.field'),
      },
      cut,
      corners: [
        t('quadrant.improve-first'),
        t('quadrant.keep-up'),
        t('quadrant.low-priority'),
        t('quadrant.possible-overkill'),
      ],
      points: rows.map(({ title, importance, performance, driver }) => ({
        name: title,
        importance: importance.point,
        performance: performance.point,
        field: t(`quadrant.${driver.quadrant}`),
        first: driver.quadrant === 'improve-first',
      })),
    },
  }
}

function driverTable(
  telling: Telling,
  { reliability }: DriverStory,
  rows: readonly Row[],
  { id, name }: { id: string; name: string },
): Table {
  const { t, decimal } = telling.wording
  const dropped = reliability?.alphaIfDropped ?? []
  const hasDropped = dropped.some((alpha) => alpha !== null)
  return {
    kind: 'table',
    id: `${id}-table`,
    caption: t('drivers.table', { name }),
    columns: [
      { title: t('column.question'), align: 'start' },
      { title: t('column.importance'), align: 'end' },
      { title: t('column.performance'), align: 'end' },
      { title: t('column.field'), align: 'start' },
      ...(hasDropped ? [{ title: t('column.alpha-dropped'), align: 'end' as const }] : []),
    ],
    rows: rows.map(({ title, importance, performance, driver }, at) => {
      const alpha = dropped[at] ?? null
      return [
        title,
        importance.inline,
        performance.inline,
        t(`quadrant.${driver.quadrant}`),
        ...(hasDropped ? [alpha === null ? DASH : decimal(alpha, 2)] : []),
      ]
    }),
    note: telling.sourceNote(t('drivers.table-note')),
  }
}

function importanceOf(
  telling: Telling,
  { story, key, several }: Told,
  { question, importance, figure }: StandingDriver,
): Row['importance'] {
  const { wording } = telling
  const { inline, id } = derivedFigure(telling, {
    indicator: `importance-${question.code}-${key}`,
    methodology: 'shapley-r2',
    name: `${wording.t('column.importance')}: ${inLanguage(question.title, wording.language, question.code)}${several ? ` (${inLanguage(story.survey.title, wording.language)})` : ''}`,
    unit: 'share',
    slice: story.slice,
    period: telling.now,
    value: importance,
    n: story.n,
    from: [figure],
  })
  return { inline, point: pointOf(importance, wording.share(importance), id) }
}

function performanceOf(
  { book, names, wording }: Telling,
  { question, performance, figure }: StandingDriver,
): Row['performance'] {
  const text = formatValue(figure.value, 'share', wording)
  const title = inLanguage(question.title, wording.language, question.code)
  const id = book.idOf(performance, {
    label: [
      `${wording.t('column.performance')}: ${title}`,
      names.slice(performance.slice),
      wording.period(performance.period),
    ].join(', '),
    text,
    basis: basisText(performance, wording),
  })
  return { inline: { figure: id }, point: pointOf(figure.value, text, id) }
}

function pointOf(value: number, text: string, figure: string): ChartPoint {
  return { value, lower: null, upper: null, hollow: false, text, figure }
}

/** R² of all questions together. */
function explained(telling: Telling, { story, key, several }: Told): Inline {
  return derivedFigure(telling, {
    indicator: `explained-${key}`,
    methodology: 'shapley-r2',
    name: `${telling.wording.t('drivers.explained-label')}${several ? ` (${inLanguage(story.survey.title, telling.wording.language)})` : ''}`,
    unit: 'share',
    slice: story.slice,
    period: telling.now,
    value: story.r2,
    n: story.n,
    from: story.drivers.map(({ figure }) => figure),
  }).inline
}
