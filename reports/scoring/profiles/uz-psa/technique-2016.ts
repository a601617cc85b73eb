/** One indicator of the yearly rating of e-services: how many of the 100 points it can give. */
export interface TechniqueIndicator {
  readonly id: string
  readonly points: number
}

/**
 * The indicators of the 2016 technique whose points are known. Six more share the other 37 points;
 * their names and points were in no source that could be read, so a full rating needs them entered.
 *
 * @see Resolution 353 of the Cabinet of Ministers of Uzbekistan, 20 October 2016
 */
export const KNOWN_INDICATORS: readonly TechniqueIndicator[] = [
  { id: 'applicant-satisfaction', points: 30 },
  { id: 'within-deadline', points: 20 },
  { id: 'optimised-services', points: 13 },
]

export const TECHNIQUE_TOTAL = 100

export type WeightCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly sum: number; readonly expected: number }

/**
 * Whether weights that somebody edited add up to what they must. A published regional rating lists
 * eight priorities "of at most 50 points" that sum to 51.25.
 */
export function checkWeights(
  weights: readonly number[],
  expected: number = TECHNIQUE_TOTAL,
): WeightCheck {
  // Weights are entered with few decimals: the twelfth digit is binary noise, not a mistake.
  const sum = Number(weights.reduce((total, weight) => total + weight, 0).toPrecision(12))
  return sum === expected ? { ok: true } : { ok: false, sum, expected }
}

/** How far an indicator is fulfilled. */
export interface Fulfilment {
  readonly id: string
  /** Of the points, in [0, 1]; null when it was not assessed. */
  readonly share: number | null
}

export type TechniqueRating =
  | {
      readonly status: 'measured'
      /** Points gained less penalty points, never below 0. */
      readonly points: number
      readonly gained: number
    }
  | { readonly status: 'withheld'; readonly reason: 'weights'; readonly check: WeightCheck }
  | { readonly status: 'withheld'; readonly reason: 'missing'; readonly missing: readonly string[] }

/**
 * The yearly rating of a body's e-services out of 100 points, less penalty points.
 *
 * @returns withheld when the points do not sum to 100 or an indicator was not assessed: a rating of
 *   known indicators alone would read as a bad one
 */
export function techniqueRating(
  indicators: readonly TechniqueIndicator[],
  fulfilments: readonly Fulfilment[],
  penalty = 0,
): TechniqueRating {
  const check = checkWeights(indicators.map(({ points }) => points))
  if (!check.ok) return { status: 'withheld', reason: 'weights', check }
  const shares = new Map(fulfilments.map(({ id, share }) => [id, share]))
  const missing: string[] = []
  let gained = 0
  for (const { id, points } of indicators) {
    const share = shares.get(id) ?? null
    if (share === null) missing.push(id)
    else gained += points * share
  }
  if (missing.length > 0) return { status: 'withheld', reason: 'missing', missing }
  return { status: 'measured', gained, points: Math.max(0, gained - penalty) }
}
