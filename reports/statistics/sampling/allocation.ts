export interface StratumPlan {
  readonly name: string
  readonly population: number
  /** Variance of the answers in the stratum, default 1. */
  readonly variance?: number
  /** Expected response rate and design effect, default 1. */
  readonly responseRate?: number
  readonly deff?: number
  /** Cost of one answer, default 1. */
  readonly cost?: number
}

/**
 * 'proportional' to the population, 'equal' in each stratum, or 'optimal': by N √(S² · deff / (R · c)),
 * which gives the smallest variance of the overall figure (Neyman's allocation, where response and
 * cost are the same everywhere).
 */
export type AllocationRule = 'proportional' | 'equal' | 'optimal'

/**
 * Divides a sample among strata.
 * @returns people to invite in each stratum, in the order given, unrounded; may exceed a small
 *   stratum's population, which is then to be asked completely
 * @throws RangeError when no stratum has a share
 * @see J. Neyman, JRSS 97 (1934) 558–625; surveyplanning::optsize of the Central Statistical Bureau
 *   of Latvia
 */
export function allocate(
  strata: readonly StratumPlan[],
  n: number,
  rule: AllocationRule = 'optimal',
): number[] {
  const claims = strata.map(
    ({ population, variance = 1, responseRate = 1, deff = 1, cost = 1 }) => {
      if (rule === 'equal') return 1
      if (rule === 'proportional') return population
      return population * Math.sqrt((variance * deff) / (responseRate * cost))
    },
  )
  const total = claims.reduce((sum, claim) => sum + claim, 0)
  if (!(total > 0)) throw new RangeError('no stratum has a share in the sample')
  return claims.map((claim) => (n * claim) / total)
}
