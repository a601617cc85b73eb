import { slice as sliceCube } from '../../../surveys/counts/cube.ts'
import type { Block } from '../../document/blocks.ts'
import { scoreByHelp } from '../../scoring/by-help.ts'
import { SIGNIFICANCE } from '../../scoring/change.ts'
import type { Indicator, MeasuredFigure } from '../../scoring/indicator.ts'
import { normalTwoSided } from '../../statistics/distributions/two-sided.ts'
import { varianceOf } from '../modes.ts'
import { samplingOf } from '../results.ts'
import type { Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** Fewest responses in each group. */
export const LEAST_BY_HELP = 30

/**
 * The headline figure of answers given alone and of those given with help: a low score that comes
 * from people who could not answer alone means something else. Empty where too few were asked.
 *
 * The groups overlap with every other table, so exact values beside an exact base would let a
 * reader subtract a few people: values are rounded and bases given to the nearest ten.
 */
export function assistedBlocks(telling: Telling): Block[] {
  const { input, results, wording, now } = telling
  const { t, integer } = wording
  const { profile, rule } = results.main
  const cube = sliceCube(input.cube, ({ period }) => period.startsWith(now))
  const split = scoreByHelp(profile, cube, {
    by: [],
    periodKind: 'year',
    sampling: samplingOf(input),
  })
  const figureOf = (among: readonly Indicator[]): MeasuredFigure | undefined => {
    const figure = among.find(({ indicator }) => indicator === rule.id)?.figure
    return figure?.status === 'measured' && figure.n >= LEAST_BY_HELP ? figure : undefined
  }
  const alone = figureOf(split.alone)
  const assisted = figureOf(split.assisted)
  if (!alone || !assisted) return []
  const rounded = ({ value }: MeasuredFigure) =>
    rule.unit === 'share' ? wording.share(value, 0) : wording.decimal(value, 1)
  const base = ({ n }: MeasuredFigure) => integer(Math.round(n / 10) * 10)
  return [
    {
      kind: 'table',
      id: 'responses-by-help',
      caption: t('assisted.caption', { rule: telling.ruleName(results.main) }),
      columns: [
        { title: t('column.help'), align: 'start' },
        { title: now, align: 'end' },
        { title: t('column.responses'), align: 'end' },
      ],
      rows: [
        [t('assisted.alone'), rounded(alone), base(alone)],
        [t('assisted.with-help'), rounded(assisted), base(assisted)],
      ],
      note: t('assisted.note', { least: LEAST_BY_HELP }),
    },
    paragraph(t(differ(alone, assisted, telling) ? 'assisted.differ' : 'assisted.alike')),
  ]
}

function differ(a: MeasuredFigure, b: MeasuredFigure, { results }: Telling): boolean {
  const [first, second] = [varianceOf(a, results.main), varianceOf(b, results.main)]
  if (first === undefined || second === undefined) return false
  return normalTwoSided((a.value - b.value) / Math.sqrt(first + second)) < SIGNIFICANCE
}
