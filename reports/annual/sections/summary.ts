import type { Block, KeyFigures, Section } from '../../document/blocks.ts'
import type { Slice } from '../../scoring/indicator.ts'
import { discloseAlone, samplingOf } from '../results.ts'
import type { Responses } from '../responses.ts'
import { type PublishedSeries, ruleOfFormula } from '../published.ts'
import type { Standouts } from '../standouts.ts'
import { inCatalogueOrder } from '../catalogue-order.ts'
import type { Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** The page that stands alone: key figures, what is certain, and where the report says nothing. */
export function summarySection(
  telling: Telling,
  responses: { readonly now: Responses; readonly before: Responses },
  standouts: Standouts,
  missing: { readonly withheld: number; readonly months: readonly string[] },
  series: readonly PublishedSeries[],
): Section {
  const { wording, results, names, changeSentence, now } = telling
  const { t } = wording
  const { main } = results
  const services = inCatalogueOrder(telling.input, results.slices(['service']))
  const certain = services.filter((slice) => /^(rose|fell)$/.test(verdictOf(telling, slice)))

  return {
    id: 'summary',
    title: t('summary.title'),
    kind: 'summary',
    blocks: [
      paragraph(t(telling.input.madeUp ? 'summary.lead-made-up' : 'summary.lead', { year: now })),
      keyFigures(telling, responses),
      {
        kind: 'callout',
        tone: 'note',
        title: t('summary.certain'),
        text: [changeSentence(main, {})],
      },
      ...standoutBlocks(telling, standouts, services.length),
      ...(services.length > 1 ? [serviceChanges(telling, certain)] : []),
      ...publishedBreaks(telling, series),
      ...silence(telling, missing),
    ],
  }

  function serviceChanges({ figure }: Telling, changed: readonly Slice[]): Block {
    if (changed.length === 0) return paragraph(t('summary.no-service-changed'))
    return {
      kind: 'list',
      items: changed
        .slice(0, 6)
        .map((slice) => [
          { strong: names.slice(slice) },
          ': ',
          figure(results.find(main, slice, now)),
          '. ',
          changeSentence(main, slice),
        ]),
    }
  }
}

function verdictOf({ results }: Telling, slice: Slice): string {
  return results.change(results.main, slice)?.change.verdict ?? ''
}

function keyFigures(
  telling: Telling,
  responses: { readonly now: Responses; readonly before: Responses },
): KeyFigures {
  const { wording, results, book, names, now, before, ruleName, changeSentence, direction } =
    telling
  const { t } = wording
  const { main, rules } = results
  const item = (of: (typeof rules)[number], slice: Slice, label: string) => {
    const indicator = results.find(of, slice, now)
    if (!indicator) return []
    const figure = book.idOf(indicator)
    return [{ label, figure, note: changeSentence(of, slice), direction: direction(of, slice) }]
  }
  const audiences = inCatalogueOrder(telling.input, results.slices(['audience']))
  const channels = inCatalogueOrder(telling.input, results.slices(['channel']))
  const groups = [
    ...(audiences.length > 1 ? audiences : []),
    ...(channels.length > 1 ? channels : []),
  ]
  const totals = [responses.now.total, responses.before.total] as const

  const answers = book.idOf(
    discloseAlone({
      indicator: 'responses',
      methodology: 'count',
      version: '1',
      unit: 'count',
      slice: {},
      period: now,
      figure:
        totals[0] === 0
          ? { status: 'withheld', reason: 'no-responses', n: 0 }
          : { status: 'measured', value: totals[0], n: totals[0], interval: null, flags: [] },
      band: null,
    }),
    {
      label: `${t('summary.responses')}, ${names.slice({})}, ${now}`,
      text:
        totals[0] === 0 ? t('withheld.no-responses', { minimum: 0 }) : wording.integer(totals[0]),
      basis: totals[0] === 0 ? '' : t('basis.n', { n: wording.integer(totals[0]) }),
    },
  )
  return {
    kind: 'key-figures',
    items: [
      ...item(main, {}, ruleName(main)),
      ...rules.filter((of) => of !== main).flatMap((of) => item(of, {}, ruleName(of))),
      {
        label: t('summary.responses'),
        figure: answers,
        note:
          totals[1] === 0
            ? t('summary.responses-none-before', { year: before })
            : t('summary.responses-before', { year: before, n: wording.integer(totals[1]) }),
        direction: 'none' as const,
      },
      ...groups.flatMap((slice) => item(main, slice, `${ruleName(main)}: ${names.slice(slice)}`)),
    ].slice(0, 7),
  }
}

function standoutBlocks(
  { wording, names, figure, results, now }: Telling,
  { above, below }: Standouts,
  services: number,
): Block[] {
  const { t } = wording
  if (services < 2) return []
  if (above.length === 0 && below.length === 0) return [paragraph(t('summary.no-standouts'))]
  const named = (slices: readonly Slice[]) =>
    slices.flatMap((slice, index) => [
      index === 0 ? '' : '; ',
      names.slice(slice),
      ' (',
      figure(results.find(results.main, slice, now)),
      ')',
    ])
  return [
    ...(above.length > 0
      ? [paragraph({ strong: t('summary.above') }, ' ', ...named(above), '.')]
      : []),
    ...(below.length > 0
      ? [paragraph({ strong: t('summary.below') }, ' ', ...named(below), '.')]
      : []),
  ]
}

/** A silent change of formula is worth the first page: it looks like a change of quality. */
function publishedBreaks(
  { wording: { t, period }, names, ruleName, results, now }: Telling,
  series: readonly PublishedSeries[],
): Block[] {
  const found = Map.groupBy(
    series.flatMap(({ service, agreement }) =>
      agreement.breaks
        .filter((one) => one.period.startsWith(now))
        .map((one) => ({ service: names.service(service), ...one })),
    ),
    (one) => `${one.period} ${one.from} ${one.to}`,
  )
  const nameOf = (formula: string) => {
    const of = ruleOfFormula(results, formula)
    return of ? ruleName(of) : formula
  }
  return found.size === 0
    ? []
    : [
        {
          kind: 'callout',
          tone: 'break',
          title: t('summary.break'),
          text: [
            [...found.values()]
              .flatMap((alike) => {
                const [first] = alike
                if (!first) return []
                return t('summary.break-text', {
                  name: alike.map(({ service }) => service).join('; '),
                  month: period(first.period),
                  from: nameOf(first.from),
                  to: nameOf(first.to),
                })
              })
              .join(' '),
          ],
        },
      ]
}

/** What the reader must not expect from this report, and why. */
function silence(
  { wording, now, input }: Telling,
  { withheld, months }: { readonly withheld: number; readonly months: readonly string[] },
): Block[] {
  const { t } = wording
  const lines = [
    ...(samplingOf(input) === 'random' ? [] : [t('summary.self-selected')]),
    withheld > 0 ? t('summary.withheld', { count: withheld }) : '',
    months.length > 0 ? t('summary.missing-months', { count: months.length, year: now }) : '',
    ...(input.published.length > 0 ? [t('summary.published')] : []),
  ].filter(Boolean)
  return [
    {
      kind: 'callout',
      tone: 'warning',
      title: t('summary.uncertain'),
      text: [lines.join(' ')],
    },
  ]
}
