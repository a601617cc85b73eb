import { type Outcome, measured } from '../outcome.ts'
import { type Margin, marginFault } from './margin.ts'
import { fitMargin } from './post-stratify.ts'

/** A weight this far above the cap is let stand, as anesrake does. */
const CAP_SLACK = 1e-4
/** A sweep must shrink the total change by this share, else the fit has come to rest. */
const PROGRESS = 0.01
/** At rest with less total change than this, the margins are met. */
const COMPLETE = 1e-3
const MAX_SWEEPS = 1000

export interface CappedRaking {
  /** Mean 1; none above the cap by more than 1e-4. */
  readonly weights: readonly number[]
  readonly sweeps: number
  /**
   * 'complete': margins are met. 'stable': the cap keeps the margins from being met.
   * 'none': still moving after 1000 sweeps; not to be used.
   */
  readonly convergence: 'complete' | 'stable' | 'none'
}

/**
 * Raking with weights that never exceed a cap: after each sweep weights above it are cut to it and
 * all divided by their mean, until none is above.
 *
 * @param startWeights one a row; divided by their mean first
 * @param margins targets of each margin are made shares of their sum
 * @param cap > 1, in units of the mean weight
 * @returns withheld for an empty category or one without a target
 * @throws RangeError when the cap is not above 1
 * @see anesrake(type = 'nolim') of R's anesrake package; M. DeBell and J. A. Krosnick, "Computing
 *   weights for American National Election Study survey data" (2009)
 */
export function rakeCapped(
  startWeights: readonly number[],
  margins: readonly Margin[],
  cap: number,
): Outcome<CappedRaking> {
  if (!(cap > 1)) throw new RangeError(`cap must be above 1, got ${cap}`)
  for (const margin of margins) {
    const fault = marginFault(margin, startWeights)
    if (fault) return fault
  }
  const scaled = margins.map((margin) => scaleTo(margin, startWeights.length))

  let weights: readonly number[] = meanOne(startWeights)
  let change = Number.POSITIVE_INFINITY
  let sweeps = 0
  for (;;) {
    const before = weights
    for (const margin of scaled) weights = fitMargin(weights, margin)
    while (Math.max(...weights) > cap + CAP_SLACK)
      weights = meanOne(weights.map((weight) => Math.min(weight, cap)))
    sweeps += 1
    const moved = weights.reduce((sum, w, row) => sum + Math.abs(w - (before[row] ?? 0)), 0)
    const resting = moved >= (1 - PROGRESS) * change
    change = moved
    if (resting || change === 0) break
    if (sweeps > MAX_SWEEPS) return measured({ weights, sweeps, convergence: 'none' })
  }
  return measured({ weights, sweeps, convergence: change > COMPLETE ? 'stable' : 'complete' })
}

function meanOne(weights: readonly number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return weights.map((weight) => weight / mean)
}

function scaleTo(margin: Margin, total: number): Margin {
  let sum = 0
  for (const target of margin.targets.values()) sum += target
  const targets = new Map(
    [...margin.targets].map(([name, target]) => [name, (target / sum) * total]),
  )
  return { ...margin, targets }
}
