import { Matrix, solve } from 'ml-matrix'
import { type Outcome, measured, withheld } from '../outcome.ts'

/** 2^p models are fitted; beyond this a survey's items should be grouped first. */
const MOST_DRIVERS = 16

export interface DriverShare {
  readonly name: string
  /** Shapley's part of R²: what the driver adds, averaged over all orders. The parts sum to R². */
  readonly lmg: number
  /** The same as a share of R², in [0, 1]. */
  readonly share: number
  /** R² of the driver alone, and what it adds to all others. */
  readonly first: number
  readonly last: number
  /** Squared standardised coefficient, and coefficient × correlation (Pratt; may be negative). */
  readonly betaSquared: number
  readonly pratt: number
}

/**
 * Shapley's decomposition of R² among correlated drivers (LMG), from correlations alone, so that
 * counts of pairs of answers are enough.
 *
 * @param names drivers, 1 to 16
 * @param correlations of the drivers, in that order
 * @param withOutcome correlation of each with the outcome
 * @returns withheld as `collinear` when a driver is a combination of others
 * @throws RangeError with no or more than 16 drivers
 * @see relaimpo::calc.relimp of R; R. H. Lindeman, P. F. Merenda and R. Z. Gold, "Introduction to
 *   Bivariate and Multivariate Analysis" (1980)
 */
export function shapley(
  names: readonly string[],
  correlations: readonly (readonly number[])[],
  withOutcome: readonly number[],
): Outcome<{ r2: number; drivers: readonly DriverShare[] }> {
  const p = names.length
  if (p < 1 || p > MOST_DRIVERS) throw new RangeError(`1 to ${MOST_DRIVERS} drivers, got ${p}`)
  const r2 = new Float64Array(2 ** p)
  let beta: readonly number[] = []
  for (let set = 1; set < 2 ** p; set++) {
    const members = membersOf(set, p)
    const slopes = standardised(members, correlations, withOutcome)
    if (!slopes) return withheld('collinear')
    r2[set] = slopes.reduce((sum, b, i) => sum + b * (withOutcome[members[i] ?? 0] ?? 0), 0)
    if (set === 2 ** p - 1) beta = slopes
  }
  const all = 2 ** p - 1
  const full = r2[all] ?? 0
  if (!(full > 0)) return withheld('no-variation')

  const orders = orderWeights(p)
  return measured({
    r2: full,
    drivers: names.map((name, driver) => {
      const bit = 1 << driver
      let lmg = 0
      for (let set = 0; set <= all; set++)
        if ((set & bit) === 0)
          lmg += (orders[bitsIn(set)] ?? 0) * ((r2[set | bit] ?? 0) - (r2[set] ?? 0))
      const b = beta[driver] ?? 0
      return {
        name,
        lmg,
        share: lmg / full,
        first: r2[bit] ?? 0,
        last: full - (r2[all & ~bit] ?? 0),
        betaSquared: b * b,
        pratt: b * (withOutcome[driver] ?? 0),
      }
    }),
  })
}

/** |S|! (p − |S| − 1)! / p! for each size of S: the share of orders in which exactly S comes before. */
function orderWeights(p: number): number[] {
  const weights: number[] = []
  let choose = 1 // (p − 1 over size)
  for (let size = 0; size < p; size++) {
    weights.push(1 / (p * choose))
    choose = (choose * (p - 1 - size)) / (size + 1)
  }
  return weights
}

/** Standardised coefficients of the outcome on some drivers; undefined when they are collinear. */
function standardised(
  members: readonly number[],
  correlations: readonly (readonly number[])[],
  withOutcome: readonly number[],
): number[] | undefined {
  const r = new Matrix(members.map((i) => members.map((j) => correlations[i]?.[j] ?? 0)))
  const target = Matrix.columnVector(members.map((i) => withOutcome[i] ?? 0))
  try {
    const slopes = solve(r, target).to1DArray()
    return slopes.every((slope) => Math.abs(slope) < 1e7) ? slopes : undefined
  } catch {
    return undefined
  }
}

function membersOf(set: number, p: number): number[] {
  return Array.from({ length: p }, (_, driver) => driver).filter((driver) => set & (1 << driver))
}

function bitsIn(set: number): number {
  let bits = 0
  for (let rest = set; rest > 0; rest >>= 1) bits += rest & 1
  return bits
}
