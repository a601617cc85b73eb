/** Between which percentages points grow, and how many there are to gain. */
export interface LinearScale {
  /** Per cent: below it no points. */
  readonly lower: number
  /** Per cent: from it on all points. */
  readonly upper: number
  readonly maximum: number
}

/** 50 % … 100 %, at most 2.5 points: the sub-indicators on the eGovernment Benchmark. */
export const BENCHMARK_SCALE: LinearScale = { lower: 50, upper: 100, maximum: 2.5 }

/**
 * Points for a percentage, growing evenly between two bounds.
 *
 *     0 if x < lower,   maximum·(x − lower)/(upper − lower),   maximum if x ≥ upper
 *
 * @param percent 0…100
 * @throws RangeError when `upper` is not above `lower`
 * @see SIGMA, Monitoring portal of the Principles of Public Administration, sub-indicator rules
 */
export function linearPoints(percent: number, { lower, upper, maximum }: LinearScale): number {
  if (!(upper > lower)) throw new RangeError(`${upper} % is not above ${lower} %`)
  if (percent < lower) return 0
  if (percent >= upper) return maximum
  return (maximum * (percent - lower)) / (upper - lower)
}
