import type { Block, Section, Table } from '../../document/blocks.ts'
import { flaggedSensitivity } from '../../statistics/quality/flagged-sensitivity.ts'
import { formatValue } from '../describe.ts'
import type { DoubtfulAnswers } from '../input.ts'
import type { Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** Which answers were marked and which were left out, with the reasons; none where nobody looked. */
export function doubtfulSections(telling: Telling): Section[] {
  const { wording, input, now } = telling
  const { doubtful } = input
  if (!doubtful) return []
  const { t } = wording
  const excluded = total(doubtful.excluded)
  const blocks: Block[] = [
    paragraph(t('doubtful.lead')),
    paragraph(
      excluded === 0
        ? t('doubtful.none-excluded', { year: now })
        : t('doubtful.excluded', { count: excluded, year: now }),
    ),
    ...effectText(telling, doubtful).map((text) => paragraph(text)),
    ...(doubtful.undecided === 0
      ? []
      : [paragraph(t('doubtful.undecided', { count: doubtful.undecided }))]),
  ]
  if (excluded + total(doubtful.flagged) > 0) blocks.push(doubtfulTable(telling, doubtful))
  return [{ id: 'doubtful', title: t('doubtful.title'), blocks }]
}

function doubtfulTable({ wording, now }: Telling, { flagged, excluded }: DoubtfulAnswers): Table {
  const { t, integer } = wording
  return {
    kind: 'table',
    id: 'doubtful-answers',
    caption: t('doubtful.table', { year: now }),
    columns: [
      { title: t('doubtful.column.what'), align: 'start' },
      { title: t('doubtful.column.answers'), align: 'end' },
    ],
    rows: [
      ...flagged.map(({ reason, responses }) => [
        t('doubtful.marked', { reason: t(`doubtful.flag.${reason}`) }),
        integer(responses),
      ]),
      ...excluded.map(({ reason, responses }) => [
        t('doubtful.left-out', { reason: t(`doubtful.reason.${reason}`) }),
        integer(responses),
      ]),
    ],
    note: t('doubtful.note'),
  }
}

/** What the year's figure would be with what was left out: where both groups are large enough. */
function effectText(
  { results, ruleName, wording }: Telling,
  { effect }: DoubtfulAnswers,
): string[] {
  const { rule, profile } = results.main
  if (!effect || rule.scores === null || effect.item !== rule.item) return []
  if (effect.kept.length !== rule.points || effect.excluded.length !== rule.points) return []
  const least = profile.minimumBase.withheldBelow
  if (sum(effect.excluded) < least || sum(effect.kept) < least) return []
  const all = effect.kept.map((count, at) => count + (effect.excluded[at] ?? 0))
  const found = flaggedSensitivity(all, effect.excluded, rule.scores)
  if (found.status !== 'measured') return []
  return [
    wording.t('doubtful.effect', {
      rule: ruleName(results.main),
      with: formatValue(found.withAll, rule.unit, wording),
      without: formatValue(found.without, rule.unit, wording),
    }),
  ]
}

function total(rows: readonly { readonly responses: number }[]): number {
  return sum(rows.map(({ responses }) => responses))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}
