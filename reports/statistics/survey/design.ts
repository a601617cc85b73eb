/**
 * How respondents were drawn and what each stands for. Rows are respondents, or cells of equal
 * respondents when `respondents` says how many each row holds; every array has one entry a row.
 */
export interface SurveyDesign {
  /** Units of the population that one respondent of the row stands for, ≥ 0. */
  readonly weights: readonly number[]
  /** Respondents in the row; absent: one. Rows with several need no `units` or share one unit. */
  readonly respondents?: readonly number[]
  /** Sampling stages, first the primary units. At least one. */
  readonly stages: readonly Stage[]
  /** What to do with a stratum of one sampled unit. Default 'withhold'. */
  readonly lonely?: LonelyUnits
  /** Margins the weights were fitted to: their part of the spread is known and taken out. */
  readonly calibration?: Calibration
}

export interface Stage {
  /** The unit sampled in this stage, e.g. the centre; absent: every respondent is one. */
  readonly units?: readonly string[]
  /** The stratum within which units were drawn; absent: one stratum. */
  readonly strata?: readonly string[]
  /**
   * Units in the population of the row's stratum. Only for a random part of a known population:
   * absent or Infinity means no finite population correction, as for every self-selected sample.
   */
  readonly population?: readonly number[]
}

/**
 * 'withhold': no variance. 'certainty': the unit was taken for certain and adds none.
 * 'adjust': its distance from the overall mean. 'average': the mean variance of the other strata.
 * @see options(survey.lonely.psu) of R's survey package
 */
export type LonelyUnits = 'withhold' | 'certainty' | 'adjust' | 'average'

export type Calibration =
  | {
      readonly kind: 'post-strata'
      readonly cells: readonly string[]
      readonly baseWeights: readonly number[]
    }
  | {
      readonly kind: 'raking'
      readonly margins: readonly (readonly string[])[]
      /** The weights the fit gave, where they were trimmed afterwards; absent: the design's. */
      readonly fittedWeights?: readonly number[]
    }

/** A random sample of respondents, weighted or not. */
export function independentDesign(
  weights: readonly number[],
  respondents?: readonly number[],
): SurveyDesign {
  return respondents ? { weights, respondents, stages: [{}] } : { weights, stages: [{}] }
}

/** Respondents of each row. */
export function respondentsOfRow(design: SurveyDesign, row: number): number {
  return design.respondents?.[row] ?? 1
}

/**
 * Degrees of freedom: primary units less strata, over rows with a weight.
 * @see degf() of R's survey package
 */
export function degreesOfFreedom(design: SurveyDesign): number {
  const [first] = design.stages
  const units = new Set<string>()
  const strata = new Set<string>()
  let respondents = 0
  for (const [row, weight] of design.weights.entries()) {
    if (weight === 0) continue
    const stratum = first?.strata?.[row] ?? ''
    strata.add(stratum)
    respondents += respondentsOfRow(design, row)
    if (first?.units) units.add(`${stratum}\t${first.units[row] ?? ''}`)
  }
  return (first?.units ? units.size : respondents) - strata.size
}
