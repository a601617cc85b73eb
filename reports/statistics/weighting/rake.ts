import { type Outcome, measured, withheld } from '../outcome.ts'
import { type Margin, categoryTotals, marginFault, marginTotal } from './margin.ts'
import { fitMargin } from './post-stratify.ts'

/** How the fit went, margin by margin: for the method annex of a report. */
export interface RakingReport {
  readonly weights: readonly number[]
  readonly converged: boolean
  readonly sweeps: number
  /** The largest |Σ weights − target| / population over all categories, and where it is. */
  readonly worst: { readonly margin: string; readonly category: string; readonly error: number }
}

export interface RakingOptions {
  /** Largest error of a category, as a share of the population, that counts as met. */
  readonly tolerance?: number
  readonly maxSweeps?: number
  /** Respondents each row stands for, default one. */
  readonly respondents?: readonly number[]
}

/**
 * Weights that meet several margins at once: each in turn is fitted proportionally, again and again
 * (raking, iterative proportional fitting).
 *
 * Where margins contradict each other inside the sample (no men over 60 answered) the fit swings
 * for ever. That is a result, not an error: `converged` is false, and `worst` names the category.
 * Such weights meet only the last margin and must not be used.
 *
 * @param margins at least one, each over the same population (totals equal within 1e-6 of it)
 * @returns withheld for empty categories, categories without a target, or totals that differ
 * @see W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940) 427–444; rake()
 *   of R's survey package
 */
export function rake(
  baseWeights: readonly number[],
  margins: readonly Margin[],
  { tolerance = 1e-12, maxSweeps = 1000, respondents }: RakingOptions = {},
): Outcome<RakingReport> {
  const [first] = margins
  if (!first) throw new RangeError('raking needs a margin')
  const population = marginTotal(first)
  for (const margin of margins) {
    const fault = marginFault(margin, baseWeights)
    if (fault) return fault
    if (Math.abs(marginTotal(margin) - population) > 1e-6 * population)
      return withheld('targets-disagree', margin.name)
  }

  let weights: readonly number[] = baseWeights
  let worst = worstError(weights, margins, population, respondents)
  let sweeps = 0
  while (sweeps < maxSweeps) {
    for (const margin of margins) weights = fitMargin(weights, margin, respondents)
    sweeps += 1
    const now = worstError(weights, margins, population, respondents)
    const stuck = now.error >= worst.error && now.error < 1e-9 && sweeps > 1
    worst = now
    if (now.error <= tolerance || stuck) break
  }
  return measured({ weights, converged: worst.error <= Math.max(tolerance, 1e-9), sweeps, worst })
}

function worstError(
  weights: readonly number[],
  margins: readonly Margin[],
  population: number,
  respondents?: readonly number[],
): RakingReport['worst'] {
  let worst = { margin: '', category: '', error: 0 }
  for (const { name, categories, targets } of margins) {
    const totals = categoryTotals(categories, weights, respondents)
    for (const [category, target] of targets) {
      const error = Math.abs((totals.get(category) ?? 0) - target) / population
      if (error > worst.error) worst = { margin: name, category, error }
    }
  }
  return worst
}
