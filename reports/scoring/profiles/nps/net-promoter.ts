import { DEFAULT_LEVEL, normalQuantile } from '../../../statistics/wilson.ts'
import { type Figure, measured, withheld } from '../../indicator.ts'

const PROMOTER_FROM = 9
const DETRACTOR_TO = 6
const HIGHEST = 10

/** Shares behind a net promoter score, with its variance. */
export interface NetPromoter {
  readonly n: number
  /** Shares in [0, 1] of those answering 9–10, 7–8 and 0–6. */
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
  /** promoters − detractors, in [−1, 1]. */
  readonly score: number
  /** (p + d − (p − d)²) / n. */
  readonly variance: number
}

/**
 * The net promoter score of answers from 0 to 10.
 *
 * @param answers `[answer, respondents]`
 * @returns undefined when nobody answered
 * @throws RangeError for an answer that is no whole number from 0 to 10
 */
export function netPromoter(
  answers: Iterable<readonly [answer: number, count: number]>,
): NetPromoter | undefined {
  let [promoting, passive, detracting] = [0, 0, 0]
  for (const [answer, count] of answers) {
    if (!Number.isInteger(answer) || answer < 0 || answer > HIGHEST)
      throw new RangeError(`${answer} is no answer from 0 to ${HIGHEST}`)
    if (answer >= PROMOTER_FROM) promoting += count
    else if (answer > DETRACTOR_TO) passive += count
    else detracting += count
  }
  const n = promoting + passive + detracting
  if (n === 0) return undefined
  const [promoters, detractors] = [promoting / n, detracting / n]
  const score = (promoting - detracting) / n
  return {
    n,
    promoters,
    passives: passive / n,
    detractors,
    score,
    variance: (promoters + detractors - score ** 2) / n,
  }
}

/**
 * The score with its normal interval, cut to [−1, 1]. No interval where all answers fell into one
 * class: the formula would claim certainty.
 */
export function netPromoterFigure(
  answers: Iterable<readonly [answer: number, count: number]>,
): Figure {
  const result = netPromoter(answers)
  if (!result) return withheld('no-responses', 0)
  const { score, variance, n } = result
  if (!(variance > 0)) return measured(score, n)
  const half = normalQuantile(DEFAULT_LEVEL) * Math.sqrt(variance)
  return measured(score, n, {
    lower: Math.max(-1, score - half),
    upper: Math.min(1, score + half),
    level: DEFAULT_LEVEL,
    method: 'normal',
  })
}
