import fQuantile from '@stdlib/stats-base-dists-f-quantile'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import { type Outcome, measured, withheld } from '../outcome.ts'
import { tQuantile } from '../t-quantile.ts'
import { DEFAULT_LEVEL, type Limits } from '../wilson.ts'
import { cubicSpline } from './cubic-spline.ts'
import { type SurveyDesign, respondentsOfRow } from './design.ts'
import type { Estimate } from './estimate.ts'

const MOST_STEPS = 9
const POINTS_PER_KNOT = 3

/**
 * Interval of a share from a scaled likelihood ratio (Rao and Scott): the shares q with
 *
 *     2 (n − 1) (p ln(p/q) + (1 − p) ln((1 − p)/(1 − q))) ≤ t² · variance / (p(1 − p)/n)
 *
 * R reads these limits from a profile of few points, through a spline and straight lines, and takes
 * the naive variance from the last but one step of its fit. That moves them by some 3e-6; it is
 * done here in the same way, so that published figures can be recomputed to the last digit.
 *
 * @param chosen 1 or 0 a row, null where there is no answer
 * @param share the estimate of `weightedMean(chosen, design)`
 * @returns withheld as `no-variation` where nobody or everybody chose, `no-degrees-of-freedom`
 * @see svyciprop(method = 'likelihood') of R's survey package; J. N. K. Rao and A. J. Scott, Annals
 *   of Statistics 12 (1984) 46–60
 */
export function profileInterval(
  chosen: readonly (number | null)[],
  design: SurveyDesign,
  share: Estimate,
  level: number = DEFAULT_LEVEL,
): Outcome<Limits> {
  const { value: p, variance, df, n } = share
  if (df < 1) return withheld('no-degrees-of-freedom')
  if (!(variance > 0 && p > 0 && p < 1)) return withheld('no-variation')
  const fit = logisticFit(chosen, design, share)
  const robust = variance / (p * (1 - p)) ** 2
  const cutoff = tQuantile(df, level) * Math.sqrt(robust / fit.naive)
  const alpha = normalCdf(-cutoff, 0, 1) / 2
  const farthest = Math.sqrt(fQuantile(1 - alpha, 1, n - 1))
  const step = (farthest / 5) * Math.sqrt(robust)

  const deviance = (logit: number) => {
    const q = expit(logit)
    return 2 * (n - 1) * (p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q)))
  }
  const knots = [{ logit: fit.logit, z: 0 }]
  for (const sign of [-1, 1]) {
    let z = 0
    for (let i = 1; i <= MOST_STEPS && z < farthest; i++) {
      const logit = fit.logit + sign * i * step
      z = Math.sqrt(Math.max(0, deviance(logit)))
      knots.push({ logit, z: sign * z })
    }
  }
  knots.sort((a, b) => a.logit - b.logit)
  const lower = logitAt(-cutoff, knots)
  const upper = logitAt(cutoff, knots)
  if (lower === undefined || upper === undefined) return withheld('not-converged')
  return measured({ lower: expit(lower), upper: expit(upper) })
}

interface Knot {
  readonly logit: number
  readonly z: number
}

/** Where the profile takes the value z: on straight lines between points of the spline. */
function logitAt(z: number, knots: readonly Knot[]): number | undefined {
  const spline = cubicSpline(
    knots.map(({ logit }) => logit),
    knots.map((knot) => knot.z),
  )
  const first = knots[0]?.logit ?? 0
  const last = knots.at(-1)?.logit ?? 0
  const count = POINTS_PER_KNOT * knots.length
  let before: Knot | undefined
  for (let i = 0; i < count; i++) {
    const logit = first + ((last - first) * i) / (count - 1)
    const here = { logit, z: spline(logit) }
    if (before && before.z <= z && z <= here.z)
      return before.logit + ((logit - before.logit) * (z - before.z)) / (here.z - before.z)
    before = here
  }
  return undefined
}

/** Iteratively reweighted least squares of the constant alone, from R's starting values. */
function logisticFit(
  chosen: readonly (number | null)[],
  design: SurveyDesign,
  { n, sumOfWeights }: Estimate,
): { logit: number; naive: number } {
  const rows = chosen.flatMap((y, row) => {
    const weight = ((design.weights[row] ?? 0) * n) / sumOfWeights
    return y === null || weight === 0
      ? []
      : [{ y, weight, respondents: respondentsOfRow(design, row) }]
  })
  const devianceAt = (mean: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => {
      const likelihood = row.y === 1 ? mean(row) : 1 - mean(row)
      return sum - 2 * row.weight * row.respondents * Math.log(likelihood)
    }, 0)
  const start = ({ weight, y }: (typeof rows)[number]) => (weight * y + 0.5) / (weight + 1)
  let mean = start
  let deviance = devianceAt(mean)
  let logit = 0
  let naive = 0
  for (let i = 0; i < 25; i++) {
    let information = 0
    let score = 0
    for (const row of rows) {
      const mu = mean(row)
      const own = row.weight * row.respondents * mu * (1 - mu)
      information += own
      score += own * (Math.log(mu / (1 - mu)) + (row.y - mu) / (mu * (1 - mu)))
    }
    naive = 1 / information
    logit = score / information
    const fitted = expit(logit)
    mean = () => fitted
    const now = devianceAt(mean)
    if (Math.abs(now - deviance) / (Math.abs(now) + 0.1) < 1e-8) break
    deviance = now
  }
  return { logit, naive }
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
