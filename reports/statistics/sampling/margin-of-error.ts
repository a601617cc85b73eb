import { normalQuantile } from '../wilson.ts'

export interface SamplePlan {
  /** People invited. */
  readonly n: number
  /** Infinity where it is unknown or large. */
  readonly population: number
  readonly level: number
  /** Share of those invited expected to answer. */
  readonly responseRate?: number
  /** Design effects of the sample and of the estimator. */
  readonly deffSample?: number
  readonly deffEstimator?: number
}

/**
 * The margin of error to expect for a share.
 *
 *     e = z √((1 − f)/n_r · N/(N − 1) · p(1 − p) · deff),   n_r = n · response rate,   f = n_r / N
 *
 * @see surveyplanning::MoE_P of the Central Statistical Bureau of Latvia
 */
export function marginOfProportion(share: number, plan: SamplePlan): number {
  const { answers, unsampled, deff } = expected(plan)
  const z = normalQuantile(plan.level)
  return z * Math.sqrt((unsampled / answers) * share * (1 - share) * deff)
}

/**
 * The smallest share that the sample can estimate with a margin of at most `relativeMargin` times
 * the share.
 *
 * @see surveyplanning::min_prop of the Central Statistical Bureau of Latvia
 */
export function smallestProportion(relativeMargin: number, plan: SamplePlan): number {
  const { answers, unsampled, deff } = expected(plan)
  const spread = normalQuantile(plan.level) ** 2 * unsampled * deff
  return 1 / ((answers * relativeMargin ** 2) / spread + 1)
}

function expected({
  n,
  population,
  responseRate = 1,
  deffSample = 1,
  deffEstimator = 1,
}: SamplePlan) {
  const answers = n * responseRate
  if (!(answers > 0)) throw new RangeError(`no answers to expect from ${n} people`)
  if (answers > population) throw new RangeError(`${answers} answers from ${population} people`)
  const unsampled =
    population === Number.POSITIVE_INFINITY
      ? 1
      : ((1 - answers / population) * population) / Math.max(1, population - 1)
  return { answers, unsampled, deff: deffSample * deffEstimator }
}
