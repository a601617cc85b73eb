import { respondentsOf } from '../../../../surveys/counts/histogram.ts'
import { type Figure, measured, withheld } from '../../indicator.ts'
import type { RuleItem, TallyLookup } from '../../profile.ts'
import { histogramIn } from '../../tally-readers.ts'
import { DIMENSIONS, POINTS } from './questions.ts'

/**
 * SQD1…SQD8. The one on costs may be missing altogether, where the service is free and nobody was
 * asked.
 */
export const OVERALL_ITEMS: readonly RuleItem[] = DIMENSIONS.map(({ code }) => ({
  code,
  kind: 'scale',
  points: POINTS,
  ...(code === 'csm_sqd5' && { optional: true }),
}))

/**
 * The mean of `scores` over all answers to SQD1…SQD8 together, "does not apply" left out. Its base
 * is the number of respondents to the dimension that most answered; answers of one person to eight
 * statements are no independent ones, so there is no interval.
 */
export function overallFigure(tallies: TallyLookup, scores: readonly number[]): Figure {
  const histograms = DIMENSIONS.map(({ code }) => histogramIn(tallies, code, POINTS))
  const n = Math.max(...histograms.map((histogram) => respondentsOf(histogram)))
  if (n === 0) return withheld('no-responses', 0)
  let answers = 0
  let sum = 0
  for (const { counts } of histograms) {
    for (const [option, count] of counts.entries()) {
      answers += count
      sum += count * (scores[option] ?? 0)
    }
  }
  return measured(sum / answers, n)
}
