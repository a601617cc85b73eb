import { MODES, type Mode } from '../../../surveys/counts/place.ts'
import type { Block, Inline, Section, Table } from '../../document/blocks.ts'
import type { Interval, Slice } from '../../scoring/indicator.ts'
import { inCatalogueOrder } from '../catalogue-order.ts'
import { derivedFigure, differenceUnit, shownFigure } from '../derived-figure.ts'
import { type ModeEffect, type ModeRow, modeEffects } from '../modes.ts'
import { DASH, type Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** The effects in the order of telling: the institution, then its services. */
export function effectsOf({ input, results, now }: Telling): ModeEffect[] {
  const services = inCatalogueOrder(input, results.slices(['service'])).filter((slice) =>
    results.find(results.main, slice, now),
  )
  return modeEffects(input, results, services.length > 1 ? [{}, ...services] : services)
}

/** The change between the years at the same mix of modes, beside the plain one. */
export function modesSection(
  telling: Telling,
  effects: readonly ModeEffect[],
): Section | undefined {
  const { wording, before } = telling
  const { t } = wording
  const withYears = effects.filter(({ slice }) =>
    shownFigure(telling.results.find(telling.results.main, slice, before)),
  )
  if (effects.length === 0) return undefined
  const proposals = proposedBreaks(effects)
  return {
    id: 'modes',
    title: t('modes.title'),
    blocks: [
      paragraph(t('modes.lead')),
      ...(withYears.length === 0
        ? [paragraph(t('modes.nothing-before', { year: before }))]
        : [changesTable(telling, withYears)]),
      ...proposals.map((effect) => proposal(telling, effect)),
      ...(withYears.length > 0 && proposals.length === 0
        ? [paragraph(t('modes.no-proposal'))]
        : []),
      ...effects
        .filter(({ declared, shift }) => declared && shift.proposesBreak)
        .map(({ slice }) => paragraph(t('modes.declared', { name: telling.names.slice(slice) }))),
    ],
  }
}

/** Where the mix moved and nobody has decided yet whether that breaks the series. */
export function proposedBreaks(effects: readonly ModeEffect[]): readonly ModeEffect[] {
  return effects.filter(({ shift, declared }) => shift.proposesBreak && !declared)
}

function changesTable(telling: Telling, effects: readonly ModeEffect[]): Table {
  const { wording, names, results, changeFigure, verdict, before } = telling
  const { t, share } = wording
  return {
    kind: 'table',
    id: 'modes-changes',
    caption: t('modes.table', { year: before }),
    columns: [
      { title: t('column.what'), align: 'start' },
      { title: t('column.moved'), align: 'end' },
      { title: t('column.change-plain'), align: 'end' },
      { title: t('column.verdict'), align: 'start' },
      { title: t('column.change-same-mix'), align: 'end' },
      { title: t('column.verdict'), align: 'start' },
    ],
    rows: effects.map((effect) => [
      names.slice(effect.slice),
      share(effect.shift.moved, 0),
      changeFigure(results.main, effect.slice),
      verdict(results.main, effect.slice),
      sameMixChange(telling, effect),
      effect.verdict === undefined ? t('verdict.no-test-possible') : t(`verdict.${effect.verdict}`),
    ]),
    note: telling.sourceNote(
      t('modes.note'),
      effects.length > 2 ? t('note.holm', { count: effects.length - 1 }) : '',
    ),
  }
}

function sameMixChange(telling: Telling, { slice, standardised }: ModeEffect): Inline {
  const { results, now, before, ruleName, wording } = telling
  const { rule } = results.main
  const own = [now, before].flatMap(
    (year) => shownFigure(results.find(results.main, slice, year)) ?? [],
  )
  const [current] = own
  if (!standardised || !current) return DASH
  const { lower, upper, change } = standardised
  const interval: Interval = { lower, upper, level: 0.95, method: 'normal' }
  return derivedFigure(telling, {
    indicator: `${rule.id}-same-mix-change`,
    methodology: SAME_MIX,
    name: wording.t('modes.change-label', { rule: ruleName(results.main), year: before }),
    unit: differenceUnit(rule.unit),
    slice,
    period: now,
    value: change,
    n: current.n,
    interval,
    from: own,
  }).inline
}

const SAME_MIX = 'direct-standardisation'

function proposal(telling: Telling, { slice, modes, shift }: ModeEffect): Block {
  const { wording, names, now, before } = telling
  const { t, share, decimal } = wording
  const mix = (year: 'shareNow' | 'shareBefore') =>
    modes
      .filter((row) => row[year] !== 0)
      .toSorted((a, b) => (b[year] ?? 0) - (a[year] ?? 0))
      .map((row) => {
        const part = row[year]
        return `${t(`mode.${row.mode}`)} ${part === null ? t('word.hidden-count') : share(part, 0)}`
      })
      .join(', ')
  const p = shift.p ?? 1
  return {
    kind: 'callout',
    tone: 'break',
    title: t('modes.proposal', { name: names.slice(slice), year: now }),
    text: [
      t('modes.proposal-text', {
        moved: share(shift.moved, 0),
        p: p < 0.001 ? `p < ${decimal(0.001, 3)}` : `p = ${decimal(p, 3)}`,
        earlier: before,
        before: mix('shareBefore'),
        year: now,
        after: mix('shareNow'),
      }),
    ],
  }
}

/** How the answers to one service were collected, beside its score. */
export function serviceModes(
  telling: Telling,
  slice: Slice,
  id: string,
  effects: readonly ModeEffect[],
): Block[] {
  const { wording, names } = telling
  const { t } = wording
  const effect = effects.find((one) => one.slice.service === slice.service)
  if (effect) return [modesTable(telling, effect, id)]
  const only = onlyMode(telling, slice)
  return only
    ? [paragraph(t('modes.only', { name: names.slice(slice), mode: t(`mode.${only}`) }))]
    : []
}

/** The one way in which this year's answers came; undefined when there are several. */
function onlyMode({ input, now }: Telling, { service }: Slice): Mode | undefined {
  const used = new Set<Mode>()
  for (const { place } of input.cube.values())
    if (place.service === service && place.period.startsWith(now)) used.add(place.mode)
  return used.size === 1 ? MODES.find((mode) => used.has(mode)) : undefined
}

function modesTable(telling: Telling, effect: ModeEffect, id: string): Table {
  const { wording, figure, results, now, before, names } = telling
  const { t } = wording
  const { slice, modes, standardised } = effect
  const hasBefore = modes.some((row) => row.before)
  const share = (part: number | null) =>
    part === null ? t('word.hidden-count') : part === 0 ? DASH : wording.share(part, 0)
  const years = <T>(of: (year: 'now' | 'before') => readonly T[]) => [
    ...of('now'),
    ...(hasBefore ? of('before') : []),
  ]
  const value = (row: ModeRow, year: 'now' | 'before') => figure(row[year])
  return {
    kind: 'table',
    id: `${id}-modes`,
    caption: t('modes.of', { name: names.slice(slice) }),
    columns: [
      { title: t('column.mode'), align: 'start' as const },
      ...years((year) => [
        {
          title: t('column.share-of', { year: year === 'now' ? now : before }),
          align: 'end' as const,
        },
        { title: year === 'now' ? now : before, align: 'end' as const },
      ]),
    ],
    rows: [
      ...modes.map((row) => [
        t(`mode.${row.mode}`),
        ...years((year) => [
          share(year === 'now' ? row.shareNow : row.shareBefore),
          value(row, year),
        ]),
      ]),
      [
        t('modes.as-answered'),
        ...years((year) => [
          '',
          figure(results.find(results.main, slice, year === 'now' ? now : before)),
        ]),
      ],
      ...(standardised && hasBefore
        ? [[t('modes.same-mix'), ...years((year) => ['', sameMixValue(telling, effect, year)])]]
        : []),
    ],
    note: telling.sourceNote(standardised && hasBefore ? t('modes.note') : ''),
  }
}

function sameMixValue(
  telling: Telling,
  { slice, standardised }: ModeEffect,
  which: 'now' | 'before',
): Inline {
  const { results, ruleName, wording } = telling
  const { rule } = results.main
  const year = which === 'now' ? telling.now : telling.before
  const own = shownFigure(results.find(results.main, slice, year))
  if (!standardised || !own) return DASH
  return derivedFigure(telling, {
    indicator: `${rule.id}-same-mix`,
    methodology: SAME_MIX,
    name: wording.t('modes.value-label', { rule: ruleName(results.main) }),
    unit: rule.unit,
    slice,
    period: year,
    value: which === 'now' ? standardised.after : standardised.before,
    n: own.n,
    from: [own],
  }).inline
}
