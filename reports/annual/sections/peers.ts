import type { Block, Chart, Inline, Table } from '../../document/blocks.ts'
import { funnelAxis } from '../../document/charts/funnel-axis.ts'
import type { Slice } from '../../scoring/indicator.ts'
import { funnelCurve } from '../../statistics/benchmark/funnel-curve.ts'
import { FUNNEL_LEVELS } from '../../statistics/benchmark/funnel-limits.ts'
import { derivedFigure } from '../derived-figure.ts'
import {
  type ComparedPeer,
  LEAST_MEMBERS,
  type PeerComparison,
  comparePeers,
  widening,
} from '../peers.ts'
import { DASH, type Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** What the blocks of a group are called. */
export interface GroupNames {
  readonly id: string
  /** 'Local centres' */
  readonly group: string
  /** 'Centre' */
  readonly firstColumn: string
}

/** One peer group: who stands out from it by more than chance, and how far each is known. */
export function peerBlocks(
  telling: Telling,
  members: readonly Slice[],
  named: GroupNames,
): Block[] {
  const { wording, results, headline, now } = telling
  const { t } = wording
  const least = headline.minimumBase.lowReliabilityBelow
  const comparison = comparePeers(results, members, now, least)
  if (!comparison) return []
  const leftOut = leftOutBlocks(telling, comparison, least)
  if (comparison.compared.length < 2) return [paragraph(t('peers.nothing', { least })), ...leftOut]
  return [
    paragraph(
      t('peers.compared', { count: comparison.compared.length, least }),
      ' ',
      groupShare(telling, comparison, named),
      '.',
    ),
    ...leftOut,
    ...funnelBlocks(telling, comparison, named),
    peerTable(telling, comparison, named),
  ]
}

function leftOutBlocks({ wording, names }: Telling, { leftOut }: PeerComparison, least: number) {
  const list = leftOut.map((slice) => names.slice(slice)).join('; ')
  return leftOut.length === 0
    ? []
    : [paragraph(wording.t('peers.left-out', { least, names: list }))]
}

/** The share of the whole group: in the middle of its funnel. */
function groupShare(
  telling: Telling,
  comparison: PeerComparison,
  { id, group }: GroupNames,
): Inline {
  const { of, target, n, compared } = comparison
  return derivedFigure(telling, {
    indicator: `${of.rule.id}-of-${id}`,
    methodology: of.profile.id,
    version: of.profile.version,
    name: `${telling.ruleName(of)}, ${group}`,
    unit: 'share',
    slice: {},
    period: telling.now,
    value: target,
    n,
    from: compared.map(({ figure }) => figure),
  }).inline
}

function funnelBlocks(telling: Telling, comparison: PeerComparison, named: GroupNames): Block[] {
  const { t } = telling.wording
  const { compared, dispersion } = comparison
  if (compared.length < LEAST_MEMBERS)
    return [paragraph(t('peers.few', { least: LEAST_MEMBERS, count: compared.length }))]
  if (!dispersion) return [paragraph(t('peers.no-variation'))]
  return [funnelChart(telling, comparison, named)]
}

const CURVE_POINTS = 120

function funnelChart(telling: Telling, comparison: PeerComparison, named: GroupNames): Chart {
  const { wording, ruleName, chartPoint, names, now } = telling
  const { t, share, decimal, integer } = wording
  const { of, compared, target, dispersion } = comparison
  const phi = widening(dispersion)
  const most = Math.max(...compared.map(({ n }) => n))
  const answers = curveAnswers(most)
  const limits = FUNNEL_LEVELS.map((level) => ({
    name: t('funnel.limit', { level: share(level, level === 0.95 ? 0 : 1) }),
    points: answers.map((n) => ({ n, ...funnelCurve(target, n, level, phi) })),
  }))
  const points = compared.flatMap(({ slice, indicator, n, place }) => {
    const point = chartPoint(indicator)
    return point
      ? [
          {
            name: names.slice(slice),
            n,
            point,
            place: placeName(telling, place),
            outside: place !== 'inside',
          },
        ]
      : []
  })
  const outside = points.filter((point) => point.outside)
  const { min } = funnelAxis({ points, limits })
  return {
    kind: 'chart',
    id: `${named.id}-funnel`,
    title: t('funnel.title', { group: named.group }),
    answer:
      outside.length === 0
        ? t('funnel.none', { count: points.length })
        : t('funnel.some', {
            count: outside.length,
            all: points.length,
            names: outside.map(({ name }) => name).join('; '),
          }),
    alternative: [
      t('funnel.alternative', { rule: ruleName(of), year: now, value: share(target) }),
      ...points.map(
        ({ name, n, point, place }) =>
          `${name}: ${point.text} (${t('basis.n', { n: integer(n) })}), ${place};`,
      ),
    ].join(' '),
    note: telling.sourceNote(
      t('funnel.by-chance', { all: points.length, expected: decimal(points.length * 0.05, 1) }),
      t(dispersion?.applies ? 'funnel.phi-applies' : 'funnel.phi-none', {
        phi: decimal(dispersion?.phi ?? 1, 2),
      }),
      min > 0 ? t('funnel.axis', { from: share(min, 0) }) : '',
    ),
    data: {
      type: 'funnel',
      target: { name: t('funnel.target', { value: share(target) }), value: target },
      limits,
      points,
      axes: {
        n: t('column.base'),
        value: ruleName(of),
        place: t('column.place'),
      },
    },
  }
}

/** Numbers of answers at which the limits are drawn, closer together where they bend. */
function curveAnswers(most: number): number[] {
  const last = Math.ceil(most * 1.04)
  const steps = Array.from({ length: CURVE_POINTS }, (_, at) =>
    Math.round(LEAST_DRAWN * (last / LEAST_DRAWN) ** (at / (CURVE_POINTS - 1))),
  )
  return [...new Set(steps)]
}

const LEAST_DRAWN = 10

function placeName({ wording: { t } }: Telling, place: ComparedPeer['place']): string {
  return place === undefined ? DASH : t(`place.${place}`)
}

function peerTable(
  telling: Telling,
  { of, compared }: PeerComparison,
  { id, group, firstColumn }: GroupNames,
): Table {
  const { wording, figure, base, ruleName, names, now } = telling
  const { t } = wording
  const start = (title: string) => ({ title, align: 'start' }) as const
  const end = (title: string) => ({ title, align: 'end' }) as const
  const isShrunk = compared.some(({ shrunk }) => shrunk)
  const hasPlaces = compared.some(({ place }) => place !== undefined)
  return {
    kind: 'table',
    id: `${id}-peers`,
    caption: t('peers.table', { group, year: now }),
    columns: [
      start(firstColumn),
      end(t('column.base')),
      end(ruleName(of)),
      ...(isShrunk ? [end(t('column.shrunk'))] : []),
      start(t('column.rank')),
      ...(hasPlaces ? [start(t('column.place'))] : []),
    ],
    rows: compared.map((peer) => [
      names.slice(peer.slice),
      base(peer.indicator),
      figure(peer.indicator),
      ...(isShrunk ? [shrunkFigure(telling, peer, of)] : []),
      peer.rank.best === peer.rank.worst
        ? String(peer.rank.best)
        : t('rank.range', { best: peer.rank.best, worst: peer.rank.worst }),
      ...(hasPlaces ? [placeName(telling, peer.place)] : []),
    ]),
    note: telling.sourceNote(
      t('peers.note-rank', { count: compared.length }),
      isShrunk ? t('peers.note-shrunk') : '',
      t('peers.note-order'),
    ),
  }
}

function shrunkFigure(
  telling: Telling,
  { slice, figure, shrunk, n }: ComparedPeer,
  { rule }: PeerComparison['of'],
): Inline {
  if (!shrunk) return DASH
  const { t } = telling.wording
  return derivedFigure(telling, {
    indicator: `${rule.id}-shrunk`,
    methodology: 'beta-binomial',
    name: `${rule.name[telling.wording.language]} (${t('column.shrunk').toLocaleLowerCase(telling.wording.language)})`,
    unit: 'share',
    slice,
    period: telling.now,
    value: shrunk.value,
    n,
    from: [figure],
  }).inline
}
