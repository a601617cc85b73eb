import { type Outcome, measured, withheld } from '../outcome.ts'
import { calibrationResiduals } from './calibration-residuals.ts'
import { type LonelyUnits, type SurveyDesign, respondentsOfRow } from './design.ts'

/**
 * Variance of a total of linearised values under the design (Taylor linearisation).
 *
 * In each stratum of each stage, with nₕ of Nₕ units sampled and unit totals zᵢ:
 *
 *     Vₕ = (1 − nₕ/Nₕ) · nₕ/(nₕ − 1) · Σ (zᵢ − z̄)²
 *
 * A later stage adds its own variance within each unit, times the sampled fraction of the stages
 * above it. Units whose rows are all zero (outside a domain) count in nₕ: the size of a domain is
 * random too.
 *
 * @param values one linearised value a respondent of each row, weight included, e.g. w (y − ȳ) / Σw
 * @returns withheld as `lonely-unit` (where: the stratum) or `impossible` (more units sampled than
 *   the population has)
 * @see svyrecvar() of R's survey package; T. Lumley, "Complex Surveys" (2010), 2.1 to 2.4
 */
export function linearisedVariance(
  values: readonly number[],
  design: SurveyDesign,
): Outcome<{ variance: number }> {
  const residuals = calibrationResiduals(values, design)
  return stageVariance(residuals, design, 0, [...values.keys()])
}

function stageVariance(
  values: readonly number[],
  design: SurveyDesign,
  depth: number,
  rows: readonly number[],
): Outcome<{ variance: number }> {
  const stage = design.stages[depth]
  if (!stage) return measured({ variance: 0 })
  let variance = 0
  let averaged = 0
  let strata = 0
  for (const [name, members] of groupBy(rows, (row) => stage.strata?.[row] ?? '')) {
    strata += 1
    const stratum = stratumSpread(values, design, depth, members)
    const population = stage.population?.[members[0] ?? 0] ?? Number.POSITIVE_INFINITY
    if (stratum.units > population) return withheld('impossible', name)
    const unsampled = population === Number.POSITIVE_INFINITY ? 1 : 1 - stratum.units / population
    if (unsampled >= 1e-7) {
      const own = stratumVariance(stratum, unsampled, design.lonely ?? 'withhold')
      if (own === 'lonely') return withheld('lonely-unit', name)
      if (own === 'average') averaged += 1
      else variance += own
    }
    if (stage.units && stage.population && design.stages[depth + 1]) {
      for (const [, within] of groupBy(members, (row) => stage.units?.[row] ?? '')) {
        const next = stageVariance(values, design, depth + 1, within)
        if (next.status === 'withheld') return next
        variance += (next.variance * stratum.units) / population
      }
    }
  }
  if (averaged === strata) return averaged === 0 ? measured({ variance }) : withheld('lonely-unit')
  return measured({ variance: (variance * strata) / (strata - averaged) })
}

interface Spread {
  /** Units sampled in the stratum. */
  readonly units: number
  /** Σ (z − z̄)² over the units, and Σ z². */
  readonly centred: number
  readonly raw: number
}

function stratumSpread(
  values: readonly number[],
  design: SurveyDesign,
  depth: number,
  rows: readonly number[],
): Spread {
  const units = design.stages[depth]?.units
  const totals = units
    ? [...groupBy(rows, (row) => units[row] ?? '').values()].map((members) => ({
        count: 1,
        z: members.reduce(
          (sum, row) => sum + (values[row] ?? 0) * respondentsOfRow(design, row),
          0,
        ),
      }))
    : rows.map((row) => ({ count: respondentsOfRow(design, row), z: values[row] ?? 0 }))
  let n = 0
  let sum = 0
  let raw = 0
  for (const { count, z } of totals) {
    n += count
    sum += count * z
    raw += count * z * z
  }
  const mean = n === 0 ? 0 : sum / n
  let centred = 0
  for (const { count, z } of totals) centred += count * (z - mean) ** 2
  return { units: n, centred, raw }
}

function stratumVariance(
  { units, centred, raw }: Spread,
  unsampled: number,
  lonely: LonelyUnits,
): number | 'lonely' | 'average' {
  if (units > 1) return (unsampled * units * centred) / (units - 1)
  if (units === 0) return 0
  switch (lonely) {
    case 'withhold':
      return 'lonely'
    case 'certainty':
      return 0
    case 'adjust':
      return unsampled * raw
    case 'average':
      return 'average'
  }
}

function groupBy(
  rows: readonly number[],
  key: (row: number) => string,
): Map<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  for (const row of rows) {
    const name = key(row)
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}
