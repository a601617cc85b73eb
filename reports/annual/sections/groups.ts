import type { Block, Section } from '../../document/blocks.ts'
import type { Slice } from '../../scoring/indicator.ts'
import type { SliceDimension } from '../results.ts'
import { inCatalogueOrder } from '../catalogue-order.ts'
import type { Telling } from '../telling.ts'
import { type GroupNames, peerBlocks } from './peers.ts'
import { anchor } from './services.ts'
import { comparisonTable, distributionChart, intervalChart, paragraph, present } from './parts.ts'

/** Results by provider; left out where one provider gives all services. */
export function providersSection(telling: Telling): Section | undefined {
  const slices = measuredSlices(telling, ['provider'])
  if (slices.length < 2) return undefined
  const { t } = telling.wording
  const { groups, ungrouped } = providerGroups(telling, slices)
  return {
    id: 'providers',
    title: t('providers.title'),
    blocks: [
      paragraph(t('providers.lead')),
      ...(ungrouped.length > 0
        ? [
            paragraph(t('providers.ungrouped', { count: ungrouped.length })),
            comparisonTable(telling, ungrouped, {
              id: 'providers-years',
              caption: t('group.years', { group: t('column.provider') }),
              firstColumn: t('column.provider'),
            }),
          ]
        : []),
    ],
    sections: groups.map(({ id, title, members }) => ({
      id,
      title,
      blocks: groupBlocks(telling, members, {
        id,
        group: title,
        firstColumn: t('column.provider'),
      }),
    })),
  }
}

/** Providers of one kind and size; whoever lacks either has nobody to be compared with. */
function providerGroups({ input, wording: { t } }: Telling, slices: readonly Slice[]) {
  const entries = new Map(input.providers.map((provider) => [provider.code, provider]))
  const groups = new Map<string, { id: string; title: string; members: Slice[] }>()
  const ungrouped: Slice[] = []
  for (const slice of slices) {
    const { kind, sizeGroup = '' } = entries.get(slice.provider ?? '') ?? {}
    if (!kind || sizeGroup === '') {
      ungrouped.push(slice)
      continue
    }
    const id = `providers-${kind}-${anchor(sizeGroup)}`
    const title = `${t(`provider.kind.${kind}`)}: ${sizeGroup}`
    const group = groups.get(id) ?? { id, title, members: [] }
    group.members.push(slice)
    groups.set(id, group)
  }
  return { groups: [...groups.values()], ungrouped }
}

/** Results by centre, in peer groups: a small branch and a regional centre are no competitors. */
export function centresSection(telling: Telling): Section | undefined {
  const { wording, input } = telling
  const { t } = wording
  const slices = measuredSlices(telling, ['centre']).filter(({ centre }) => centre !== '')
  if (slices.length === 0) return undefined
  const groupOf = new Map(input.centres.map(({ code, peerGroup }) => [code, peerGroup]))
  const groups = (['local', 'regional', 'national'] as const).flatMap((group) => {
    const members = slices.filter(({ centre }) => groupOf.get(centre ?? '') === group)
    return members.length > 0 ? [{ group, members }] : []
  })
  const ungrouped = slices.filter(({ centre }) => !groupOf.has(centre ?? ''))
  return {
    id: 'centres',
    title: t('centres.title'),
    blocks: [
      paragraph(t('centres.lead')),
      ...(ungrouped.length > 0
        ? [paragraph(t('centres.ungrouped', { count: ungrouped.length }))]
        : []),
    ],
    sections: groups.map(({ group, members }) => ({
      id: `centres-${group}`,
      title: t(`centres.${group}`),
      blocks: [
        ...(members.length === 1 ? [paragraph(t('centres.alone'))] : []),
        ...groupBlocks(telling, members, {
          id: `centres-${group}`,
          group: t(`centres.${group}`),
          firstColumn: t('column.centre'),
        }),
      ],
    })),
  }
}

/** Results by channel; differences between channels are not differences in quality alone. */
export function channelsSection(telling: Telling): Section | undefined {
  const slices = measuredSlices(telling, ['channel'])
  if (slices.length < 2) return undefined
  const { t } = telling.wording
  return {
    id: 'channels',
    title: t('channels.title'),
    blocks: [
      paragraph(t('channels.lead')),
      ...compared(telling, slices, 'channels', t('column.channel')),
    ],
  }
}

/** Residents and businesses: two samples with two sets of results. */
export function audiencesSection(telling: Telling): Section | undefined {
  const slices = measuredSlices(telling, ['audience'])
  if (slices.length < 2) return undefined
  const { wording, results, now } = telling
  const { t } = wording
  return {
    id: 'audiences',
    title: t('audiences.title'),
    blocks: [
      paragraph(t('audiences.lead')),
      ...compared(telling, slices, 'audiences', t('column.audience')),
    ],
    sections: slices.flatMap(({ audience }) => {
      const services = inCatalogueOrder(
        telling.input,
        results.slices(['audience', 'service']),
      ).filter((slice) => slice.audience === audience && results.find(results.main, slice, now))
      if (audience === undefined || services.length === 0) return []
      const id = `audience-${audience}`
      const table = comparisonTable(telling, services, {
        id: `${id}-services`,
        caption: t('audiences.services'),
        firstColumn: t('column.service'),
      })
      return [
        { id, title: t('audiences.both', { name: t(`audience.${audience}`) }), blocks: [table] },
      ]
    }),
  }
}

/** A peer group: its funnel in place of a row of intervals, where it has one. */
function groupBlocks(telling: Telling, members: readonly Slice[], named: GroupNames): Block[] {
  const peers = peerBlocks(telling, members, named)
  const hasFunnel = peers.some(({ kind }) => kind === 'chart')
  const own = compared(telling, members, named.id, named.firstColumn)
  return [...peers, ...own.filter((block) => !hasFunnel || !isIntervalChart(block))]
}

function isIntervalChart(block: Block): boolean {
  return block.kind === 'chart' && block.data.type === 'interval'
}

function measuredSlices(
  { results, now, input }: Telling,
  by: readonly SliceDimension[],
): readonly Slice[] {
  return inCatalogueOrder(input, results.slices(by)).filter((slice) =>
    results.find(results.main, slice, now),
  )
}

function compared(
  telling: Telling,
  slices: readonly Slice[],
  id: string,
  firstColumn: string,
): Block[] {
  const { wording, names, now } = telling
  const { t } = wording
  return [
    ...present(
      intervalChart(telling, slices, {
        id: `${id}-compared`,
        title: t('group.compared', { group: firstColumn }),
        answer: t('group.compared-answer', { year: now }),
      }),
    ),
    ...present(
      distributionChart(
        telling,
        slices.map((slice) => ({ name: names.slice(slice), slice, period: now })),
        { id: `${id}-answers`, title: t('group.answers', { group: firstColumn, year: now }) },
      ),
    ),
    comparisonTable(telling, slices, {
      id: `${id}-years`,
      caption: t('group.years', { group: firstColumn }),
      firstColumn,
    }),
  ]
}
