import * as v from 'valibot'
import type { Stage, SurveyDesign } from '../../../reports/statistics/survey/design.ts'
import type { DataRow } from './adapter.ts'
import { numberOf, textOf } from './inputs.ts'

/** Column names of a design, as svydesign() takes them. */
export const Design = v.object({
  weights: v.optional(v.string()),
  strata: v.optional(v.string()),
  cluster: v.optional(v.string()),
  fpc: v.optional(v.string()),
  stage1: v.optional(v.string()),
  stage2: v.optional(v.string()),
  fpc1: v.optional(v.string()),
  fpc2: v.optional(v.string()),
  nest: v.optional(v.boolean()),
  lonely: v.optional(v.picklist(['fail', 'remove', 'certainty', 'adjust', 'average'])),
})
type DesignColumns = v.InferOutput<typeof Design>

/** Reads the design of a data set's rows. */
export function designOf(rows: readonly DataRow[], columns: DesignColumns): SurveyDesign {
  const texts = (column: string | undefined) =>
    column === undefined ? undefined : rows.map((row) => textOf(row, column) ?? '')
  const numbers = (column: string | undefined) =>
    column === undefined ? undefined : rows.map((row) => numberOf(row, column) ?? Number.NaN)

  const first = stage(
    texts(columns.cluster ?? columns.stage1),
    texts(columns.strata),
    numbers(columns.fpc ?? columns.fpc1),
  )
  const second = columns.stage2
    ? [stage(texts(columns.stage2), undefined, numbers(columns.fpc2))]
    : []
  // Some cases describe the weights in words after the column's name.
  const weightColumn = columns.weights?.split(' ')[0]
  const weights = numbers(weightColumn) ?? inverseFractions(rows.length, first)
  const lonely = columns.lonely
  return {
    weights,
    stages: [first, ...second],
    ...(lonely === undefined || lonely === 'fail'
      ? {}
      : { lonely: lonely === 'remove' ? 'certainty' : lonely }),
  }
}

/** Population of the stratum over units sampled in it; equal weights where neither is known. */
function inverseFractions(count: number, { units, strata, population }: Stage): number[] {
  const sampled = new Map<string, Set<string>>()
  const keyOf = (row: number) => strata?.[row] ?? ''
  for (let row = 0; row < count; row++) {
    const members = sampled.get(keyOf(row)) ?? new Set<string>()
    members.add(units?.[row] ?? String(row))
    sampled.set(keyOf(row), members)
  }
  return Array.from({ length: count }, (_, row) =>
    population ? (population[row] ?? 1) / (sampled.get(keyOf(row))?.size ?? 1) : 1,
  )
}

/** A population given as fractions ≤ 1 is turned into units when it is used. */
function stage(
  units: readonly string[] | undefined,
  strata: readonly string[] | undefined,
  population: readonly number[] | undefined,
): Stage {
  return {
    ...(units ? { units } : {}),
    ...(strata ? { strata } : {}),
    ...(population ? { population: asUnits(population, units, strata) } : {}),
  }
}

function asUnits(
  population: readonly number[],
  units: readonly string[] | undefined,
  strata: readonly string[] | undefined,
): readonly number[] {
  if (population.some((value) => value > 1)) return population
  const sampled = new Map<string, Set<string>>()
  for (const row of population.keys()) {
    const members = sampled.get(strata?.[row] ?? '') ?? new Set<string>()
    members.add(units?.[row] ?? String(row))
    sampled.set(strata?.[row] ?? '', members)
  }
  return population.map((fraction, row) => (sampled.get(strata?.[row] ?? '')?.size ?? 0) / fraction)
}
