import { roundHalfUp } from '../../statistics/round-half-up.ts'

/** One part of an index: where it stands on 0…100 and how much it counts. */
export interface IndexPart {
  readonly id: string
  /** 0 worst … 100 best, unrounded; null when it was not measured or may not be shown. */
  readonly score: number | null
  /** Greater than 0, in any unit: only the proportions count. */
  readonly weight: number
  /**
   * Sampling variance of the score: 0 for a full count such as cases in time, null or absent when
   * nobody can say.
   */
  readonly variance?: number | null
}

export interface IndexOptions {
  /**
   * What becomes of the index when a part is missing. 'withhold' (default): there is no index.
   * 'reweigh': the weights of the others are stretched, which compares different mixtures and is
   * therefore named in `missing`.
   */
  readonly missing?: MissingPolicy
  /** Decimals of the published number; 0 when absent. */
  readonly decimals?: number
  /** Whether the parts' errors are independent, so that their variances may be added. */
  readonly independent?: boolean
}

export type MissingPolicy = 'withhold' | 'reweigh'

export type IndexResult = MeasuredIndex | WithheldIndex

export interface MeasuredIndex {
  readonly status: 'measured'
  /** Σ wᵢ·sᵢ / Σ wᵢ, unrounded, 0…100. */
  readonly index: number
  /** The index rounded half-up to the decimals asked for. */
  readonly published: number
  /** Per cent of the whole that each part counted for, in the order of the parts; 0 if missing. */
  readonly weights: readonly number[]
  /** Ids of parts whose weight went to the others; empty unless `missing` is 'reweigh'. */
  readonly missing: readonly string[]
  /** Of the index; null with the reason beside it. */
  readonly variance: number | null
  readonly noVariance: NoVarianceReason | null
}

export interface WithheldIndex {
  readonly status: 'withheld'
  /** Ids of the parts without a score. */
  readonly missing: readonly string[]
}

export type NoVarianceReason =
  /** several parts come from the same respondents: adding their variances would be wrong */
  | 'dependent-parts'
  /** a part has no variance: a single respondent, equal answers, or a formula without one */
  | 'part-without-variance'

/**
 * A composite index: the weighted arithmetic mean of parts that stand on the same scale 0…100.
 *
 *     index = Σ wᵢ·sᵢ / Σ wᵢ        variance = Σ (wᵢ / Σ w)²·vᵢ   (independent parts only)
 *
 * @param parts at least one
 * @returns withheld when a part is missing and the policy does not reweigh, or when all are
 * @throws RangeError for no parts, a weight that is not a positive number, a score outside 0…100
 * @see OECD/JRC, Handbook on Constructing Composite Indicators (2008), steps 5 to 7
 */
export function compositeIndex(
  parts: readonly IndexPart[],
  { missing: policy = 'withhold', decimals = 0, independent = false }: IndexOptions = {},
): IndexResult {
  if (parts.length === 0) throw new RangeError('an index needs at least one part')
  for (const part of parts) assertPart(part)

  const missing = parts.filter(({ score }) => score === null).map(({ id }) => id)
  const complete = missing.length === 0
  if (missing.length === parts.length || (!complete && policy === 'withhold'))
    return { status: 'withheld', missing }

  const counted = parts.map(({ score, weight }) => (score === null ? 0 : weight))
  const total = sum(counted)
  const products = parts.map(({ score }, at) => (score ?? 0) * (counted[at] ?? 0))
  const index = sum(products) / total
  return {
    status: 'measured',
    index,
    published: roundHalfUp(withoutBinaryNoise(index), decimals),
    weights: counted.map((weight) => (100 * weight) / total),
    missing,
    ...varianceOf(
      parts.filter(({ score }) => score !== null),
      total,
      independent,
    ),
  }
}

function assertPart({ id, score, weight }: IndexPart): void {
  if (!Number.isFinite(weight) || weight <= 0)
    throw new RangeError(`the weight of ${id} must be greater than 0, got ${weight}`)
  if (score !== null && !(score >= 0 && score <= 100))
    throw new RangeError(`the score of ${id} must lie in 0…100, got ${score}`)
}

function varianceOf(
  parts: readonly IndexPart[],
  total: number,
  independent: boolean,
): Pick<MeasuredIndex, 'variance' | 'noVariance'> {
  const sampled = parts.filter(({ variance }) => variance !== 0)
  if (sampled.length > 1 && !independent) return { variance: null, noVariance: 'dependent-parts' }
  let variance = 0
  for (const part of sampled) {
    if (part.variance === null || part.variance === undefined)
      return { variance: null, noVariance: 'part-without-variance' }
    variance += (part.weight / total) ** 2 * part.variance
  }
  return { variance, noVariance: null }
}

/** 72.5 computed as 72.49999999999999 rounds to 73, as it does on paper. */
function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(12))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
