import { tQuantile } from '../t-quantile.ts'
import { DEFAULT_LEVEL, type Limits, normalQuantile } from '../wilson.ts'

/** A figure estimated from a sample, with everything needed to judge it. */
export interface Estimate {
  readonly value: number
  /** Respondents with an answer and a weight above zero, in the domain. */
  readonly n: number
  readonly variance: number
  readonly se: number
  /** Degrees of freedom of the design (not of the domain). */
  readonly df: number
  /**
   * Variance over that of a simple random sample of n drawn without replacement from a population
   * of Σ weights; null where all answers are the same, so that the quotient does not exist.
   */
  readonly deff: number | null
  /** Σ weights of these respondents: the population they stand for. */
  readonly sumOfWeights: number
}

/**
 * The t interval of an estimate; null without degrees of freedom. It is not cut to the scale.
 */
export function estimateInterval(
  { value, se, df }: Pick<Estimate, 'value' | 'se' | 'df'>,
  level: number = DEFAULT_LEVEL,
): Limits | null {
  if (df < 1) return null
  const half = tQuantile(df, level) * se
  return { lower: value - half, upper: value + half }
}

/** The normal interval, for comparison with tools that ignore the degrees of freedom. */
export function normalInterval(
  { value, se }: Pick<Estimate, 'value' | 'se'>,
  level: number = DEFAULT_LEVEL,
): Limits {
  const half = normalQuantile(level) * se
  return { lower: value - half, upper: value + half }
}
