import { inLanguage } from '../../../locales/language.ts'
import type { Block, Section } from '../../document/blocks.ts'
import { kindOfPeriod } from '../../scoring/period.ts'
import type { WithheldReason } from '../../scoring/indicator.ts'
import type { Responses } from '../responses.ts'
import { samplingOf } from '../results.ts'
import { flaggedSensitivity } from '../../statistics/quality/flagged-sensitivity.ts'
import { proportionOfPopulation } from '../../statistics/sampling/proportion-of-population.ts'
import { shownFigure } from '../derived-figure.ts'
import { formatValue } from '../describe.ts'
import { peerRule } from '../peers.ts'
import type { Telling } from '../telling.ts'
import { doubtfulSections } from './doubtful.ts'
import { ratesSection } from './rates.ts'
import { monthsOfYear } from './parts.ts'
import { receiptsSections } from './receipts.ts'

/** Above this share of "does not apply" a question does not suit the services it is asked for. */
export const UNSUITABLE_ABOVE = 0.2

/** What limits the figures of this report. */
export function qualitySection(telling: Telling, responses: Responses): Section {
  const { wording, now, input } = telling
  const { t } = wording
  const { all, withheld, low } = headlineCounts(telling)
  const months = missingMonths(telling)
  const modes = responses.by('mode')
  const reasons = [...withheld].map(([reason, count]) => t(`quality.reason.${reason}`, { count }))
  const hidden = [...withheld.values()].reduce((sum, count) => sum + count, 0)

  const items = [
    hidden === 0
      ? t('quality.none-withheld', { all, year: now })
      : t('quality.withheld', { all, hidden, reasons: reasons.join('; '), year: now }),
    low === 0 ? t('quality.none-low') : t('quality.low', { count: low }),
    months.length === 0
      ? t('quality.all-months', { year: now })
      : t('quality.missing-months', {
          count: months.length,
          months: months.map((month) => wording.period(month)).join(', '),
        }),
    modes.length > 1 ? t('quality.modes', { count: modes.length }) : t('quality.one-mode'),
    t(SAMPLING_TEXT[samplingOf(input)]),
    ...marginText(telling),
    ...straightLinesText(telling),
    ...responses.notApplicableAbove(UNSUITABLE_ABOVE).map(({ item, share }) =>
      t('quality.not-applicable', {
        item: itemName(telling, item),
        share: wording.share(share, 0),
      }),
    ),
  ]
  const blocks: Block[] = [{ kind: 'list', items: items.map((text) => [text]) }]
  if (input.madeUp)
    blocks.unshift({
      kind: 'callout',
      tone: 'warning',
      title: t('notice.made-up'),
      text: [t('quality.made-up')],
    })
  return {
    id: 'quality',
    title: t('quality.title'),
    blocks,
    sections: [
      ...doubtfulSections(telling),
      ratesSection(telling, responses),
      ...receiptsSections(telling),
    ],
  }
}

/** The margin of error of the year's share: only of people drawn at random from a known number. */
function marginText({ input, results, now, wording }: Telling): string[] {
  const { drawnFrom } = input.source
  const of = peerRule(results)
  const figure = of && shownFigure(results.find(of, {}, now))
  if (drawnFrom === undefined || !figure) return []
  const estimate = proportionOfPopulation(Math.round(figure.value * figure.n), figure.n, drawnFrom)
  if (estimate.status !== 'measured') return []
  const { t, integer, decimal } = wording
  const margin = decimal(((estimate.upper - estimate.lower) / 2) * 100, 1)
  return [
    t('quality.margin', {
      population: integer(drawnFrom),
      margin: t('unit.points', { value: margin }),
    }),
  ]
}

/** What the year's figure would be without people who answered every question alike. */
function straightLinesText({ input, results, ruleName, wording }: Telling): string[] {
  const { straightLines } = input
  const { rule } = results.main
  if (!straightLines || rule.scores === null || straightLines.item !== rule.item) return []
  const { all, alike } = straightLines
  const flagged = alike.reduce((sum, count) => sum + count, 0)
  const kept = all.reduce((sum, count) => sum + count, 0) - flagged
  if (all.length !== rule.points) return []
  if (Math.min(flagged, kept) < results.main.profile.minimumBase.withheldBelow) return []
  const found = flaggedSensitivity(all, alike, rule.scores)
  if (found.status !== 'measured') return []
  const { t, share } = wording
  return [
    t('quality.straight-lines', {
      share: share(found.flaggedShare),
      rule: ruleName(results.main),
      with: formatValue(found.withAll, rule.unit, wording),
      without: formatValue(found.without, rule.unit, wording),
    }),
  ]
}

const SAMPLING_TEXT = {
  random: 'quality.random',
  imported: 'quality.imported',
  'self-selected': 'quality.self-selected',
} as const

/** Months of the year without any answer. */
export function missingMonths({ results, input }: Telling): string[] {
  return monthsOfYear(input.year).filter((month) => !results.find(results.main, {}, month))
}

/** How many figures of the headline there are for the year and its months, and how many are hidden. */
export function headlineCounts({ results, now }: Telling) {
  const { rule, profile } = results.main
  const own = results.disclosed.filter(
    ({ indicator, methodology, period, slice }) =>
      indicator === rule.id &&
      methodology === profile.id &&
      period.startsWith(now) &&
      kindOfPeriod(period) !== 'quarter' &&
      slice.centre !== '',
  )
  const withheld = new Map<WithheldReason, number>()
  let low = 0
  for (const { figure } of own) {
    if (figure.status === 'withheld')
      withheld.set(figure.reason, (withheld.get(figure.reason) ?? 0) + 1)
    else if (figure.flags.includes('low-reliability')) low++
  }
  return { all: own.length, withheld, low }
}

function itemName({ input, wording }: Telling, code: string): string {
  const item = input.surveys.flatMap(({ items }) => items).find((one) => one.code === code)
  return item ? inLanguage(item.title, wording.language, code) : code
}
