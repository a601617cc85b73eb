import { tQuantile } from './t-quantile.ts'
import { DEFAULT_LEVEL, type Limits } from './wilson.ts'

/** A mean with its spread: all that an interval or a test of means needs. */
export interface MeanSummary {
  readonly n: number
  readonly mean: number
  /** Sample standard deviation (divisor n − 1); undefined for one respondent. */
  readonly sd: number | undefined
}

/**
 * Mean and standard deviation of respondents counted by option.
 *
 *     mean = Σ cᵢ·sᵢ / n,   sd² = Σ cᵢ·(sᵢ − mean)² / (n − 1),   n = Σ cᵢ
 *
 * @param counts respondents per option, integers ≥ 0
 * @param scores what one respondent of that option counts as; as long as `counts`
 * @returns undefined when nobody answered
 * @throws RangeError when the two differ in length
 */
export function summarize(
  counts: readonly number[],
  scores: readonly number[],
): MeanSummary | undefined {
  if (counts.length !== scores.length)
    throw new RangeError(`${counts.length} counts for ${scores.length} scores`)

  let n = 0
  let sum = 0
  // Plain loops: a country's figures summarise a million histograms.
  for (let option = 0; option < counts.length; option++) {
    const count = counts[option] ?? 0
    n += count
    sum += count * (scores[option] ?? 0)
  }
  if (n === 0) return undefined

  const mean = sum / n
  if (n === 1) return { n, mean, sd: undefined }
  let squares = 0
  for (let option = 0; option < counts.length; option++)
    squares += (counts[option] ?? 0) * ((scores[option] ?? 0) - mean) ** 2
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) }
}

/**
 * Student's interval of a mean: mean ± t(n − 1) · sd / √n. It is not cut to the scale.
 *
 * @returns undefined for one respondent, and where all gave the same answer: with no spread seen
 *   the formula would claim a certainty of zero width (R's t.test refuses both)
 */
export function meanInterval(
  { n, mean, sd }: MeanSummary,
  level: number = DEFAULT_LEVEL,
): (Limits & { readonly se: number }) | undefined {
  if (sd === undefined || sd === 0) return undefined
  const se = sd / Math.sqrt(n)
  const half = tQuantile(n - 1, level) * se
  return { se, lower: mean - half, upper: mean + half }
}
