import { normalTwoSided } from '../distributions/two-sided.ts'
import { type Outcome, measured, withheld } from '../outcome.ts'
import { DEFAULT_LEVEL, normalQuantile } from '../wilson.ts'

/** Answers of 0…10 to "would you recommend": 0–6 detractors, 7–8 passives, 9–10 promoters. */
export interface PromoterCounts {
  readonly detractors: number
  readonly passives: number
  readonly promoters: number
}

export interface NetPromoter extends PromoterCounts {
  readonly n: number
  /** In points, −100…100, like `se`, `lower` and `upper`. */
  readonly nps: number
  /** Of one answer counted as −1, 0 or 1; divisor n. */
  readonly variance: number
  readonly se: number
  /** Not cut to the scale. */
  readonly lower: number
  readonly upper: number
}

/**
 * Net promoter score with its normal interval.
 *
 *     score = (promoters − detractors) / n,   variance = (promoters + detractors)/n − score²
 *
 * @returns withheld as `no-values` when nobody answered
 * @see NPS::nps, nps.var, nps.se of R; B. Rocks, "Interval estimation for the Net Promoter Score",
 *   The American Statistician 70 (2016) 365–372
 */
export function netPromoter(
  counts: PromoterCounts,
  level: number = DEFAULT_LEVEL,
): Outcome<NetPromoter> {
  const { detractors, passives, promoters } = counts
  const n = detractors + passives + promoters
  if (n === 0) return withheld('no-values')
  const score = (promoters - detractors) / n
  const variance = (promoters + detractors) / n - score * score
  const nps = 100 * score
  const se = 100 * Math.sqrt(variance / n)
  const half = normalQuantile(level) * se
  return measured({ ...counts, n, nps, variance, se, lower: nps - half, upper: nps + half })
}

/** Wald's test of two independent net promoter scores. `difference` is a − b, in points. */
export function comparePromoters(
  a: NetPromoter,
  b: NetPromoter,
  level: number = DEFAULT_LEVEL,
): Outcome<{ difference: number; se: number; p: number; lower: number; upper: number }> {
  const se = Math.hypot(a.se, b.se)
  if (se === 0) return withheld('no-variation')
  const difference = a.nps - b.nps
  const half = normalQuantile(level) * se
  const p = normalTwoSided(difference / se)
  return measured({ difference, se, p, lower: difference - half, upper: difference + half })
}

/** Groups answers; those outside 0…10 are a wiring mistake. */
export function promoterCounts(answers: Iterable<number>): PromoterCounts {
  const counts = { detractors: 0, passives: 0, promoters: 0 }
  for (const answer of answers) {
    if (!(answer >= 0 && answer <= 10)) throw new RangeError(`${answer} is not on the scale 0…10`)
    if (answer <= 6) counts.detractors += 1
    else if (answer <= 8) counts.passives += 1
    else counts.promoters += 1
  }
  return counts
}
