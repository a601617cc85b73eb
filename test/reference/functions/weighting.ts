import * as v from 'valibot'
import type { SurveyDesign } from '../../../reports/statistics/survey/design.ts'
import { weightedMean } from '../../../reports/statistics/survey/weighted-mean.ts'
import { weightedShares } from '../../../reports/statistics/survey/weighted-shares.ts'
import { kish } from '../../../reports/statistics/weighting/kish.ts'
import type { Margin } from '../../../reports/statistics/weighting/margin.ts'
import { postStratify } from '../../../reports/statistics/weighting/post-stratify.ts'
import { rakeCapped } from '../../../reports/statistics/weighting/rake-capped.ts'
import { rake } from '../../../reports/statistics/weighting/rake.ts'
import { trimWeights } from '../../../reports/statistics/weighting/trim.ts'
import type { CaseFolder, DataRow, Family, Got } from './adapter.ts'
import { Level, Numbers, numberOf, outcome, textOf } from './inputs.ts'

const Targets = v.record(v.string(), v.number())
const Margins = v.record(v.string(), Targets)
const Source = v.object({
  dataset: v.optional(v.string()),
  data: v.optional(v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))))),
  design: v.optional(v.picklist(['cluster', 'independent']), 'independent'),
})
type SourceInputs = v.InferOutput<typeof Source>

/** The margins behind "rake2 weights" and "poststratify weights" in the cases of trimming. */
const STYPE = { E: 4421, H: 755, M: 1018 }
const RAKE2 = { stype: STYPE, 'sch.wide': { No: 1072, Yes: 5122 } }

const TrimInputs = v.object({
  ...Source.entries,
  start: v.optional(v.union([v.string(), Numbers])),
  weights: v.optional(Numbers),
  lower: v.nullish(v.number()),
  upper: v.nullish(v.number()),
  strict: v.optional(v.boolean(), false),
})

function rowsOf({ dataset, data }: SourceInputs, folder: CaseFolder): readonly DataRow[] {
  if (dataset !== undefined) return folder.dataset(dataset)
  return (data ?? []).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)]),
    ),
  )
}

function marginOf(
  rows: readonly DataRow[],
  name: string,
  targets: Readonly<Record<string, number>>,
) {
  const categories = rows.map((row) => textOf(row, name) ?? '')
  return { name, categories, targets: new Map(Object.entries(targets)) } satisfies Margin
}

function baseWeights(rows: readonly DataRow[]): number[] {
  return rows.map((row) => ('pw' in row ? (numberOf(row, 'pw') ?? 0) : 1))
}

/** Everything the cases say about fitted weights. */
function describe(
  rows: readonly DataRow[],
  weights: readonly number[],
  source: SourceInputs,
  calibration: SurveyDesign['calibration'],
): Got {
  const stage =
    source.design === 'cluster' ? { units: rows.map((row) => textOf(row, 'dnum') ?? '') } : {}
  const design: SurveyDesign = {
    weights,
    stages: [stage],
    ...(calibration ? { calibration } : {}),
  }
  const [first] = rows
  const has = (column: string) => first !== undefined && column in first
  const meanOf = (column: string, value: string, se: string): Got =>
    has(column)
      ? outcome(
          weightedMean(
            rows.map((row) => numberOf(row, column)),
            design,
          ),
          (estimate) => ({ [value]: estimate.value, [se]: estimate.se }),
        )
      : {}
  const shares: Record<string, number> = {}
  for (const column of ['stype', 'sch.wide'].filter(has)) {
    const result = weightedShares(
      rows.map((row) => textOf(row, column)),
      design,
    )
    if (result.status === 'withheld') continue
    for (const [level, { value }] of result.shares) shares[`${column}${level}`] = value
  }
  return {
    ...outcome(kish(weights), ({ neff, deff }) => ({ kishNeff: neff, kishDeff: deff })),
    ...meanOf('api00', 'meanApi00', 'seApi00'),
    ...meanOf('y', 'meanY', 'seY'),
    weights,
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    min: Math.min(...weights),
    max: Math.max(...weights),
    margins: shares,
  }
}

function postStratified(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(
    v.object({ ...Source.entries, margin: v.string(), targets: Targets }),
    inputs,
  )
  const rows = rowsOf(parsed, folder)
  const margin = marginOf(rows, parsed.margin, parsed.targets)
  const base = baseWeights(rows)
  const result = postStratify(base, margin)
  if (result.status === 'withheld') return { ...refused(result), error: true }
  const calibration = { kind: 'post-strata', cells: margin.categories, baseWeights: base } as const
  return describe(rows, result.weights, parsed, calibration)
}

function raked(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(v.object({ ...Source.entries, margins: Margins }), inputs)
  const rows = rowsOf(parsed, folder)
  const margins = Object.entries(parsed.margins).map(([name, targets]) =>
    marginOf(rows, name, targets),
  )
  const base = baseWeights(rows)
  const result = rake(base, margins)
  if (result.status === 'withheld') {
    const [first] = margins
    const stratified = first && postStratify(base, first)
    const postStratifyError = stratified?.status === 'withheld'
    return { ...refused(result), rakeError: true, postStratifyError }
  }
  const { weights, converged } = result
  if (!converged) return { reason: 'not-converged', converged, lastWeights: weights }
  const calibration = { kind: 'raking', margins: margins.map((m) => m.categories) } as const
  return { ...describe(rows, weights, parsed, calibration), converged }
}

/** A refusal the cases describe by their own names, so that nothing else is to be compared. */
function refused({ reason, where }: { reason: string; where: string }): Got {
  return { reason, where, refused: true }
}

function trimmed(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(TrimInputs, inputs)
  const rows = rowsOf(parsed, folder)
  const start = startWeights(parsed.start ?? parsed.weights ?? baseWeights(rows), rows)
  const result = trimWeights(start.weights, {
    lower: parsed.lower ?? Number.NEGATIVE_INFINITY,
    upper: parsed.upper ?? Number.POSITIVE_INFINITY,
    strict: parsed.strict,
  })
  if (result.status === 'withheld') return { defined: false, reason: result.reason }
  return describe(rows, result.weights, parsed, start.calibration)
}

function startWeights(start: string | readonly number[], rows: readonly DataRow[]) {
  if (typeof start !== 'string') return { weights: start, calibration: undefined }
  const named = /rake/.test(start) ? RAKE2 : { stype: STYPE }
  const margins = Object.entries(named).map(([name, targets]) => marginOf(rows, name, targets))
  const result = rake(baseWeights(rows), margins)
  if (result.status === 'withheld') throw new Error(`start weights: ${result.reason}`)
  const calibration = {
    kind: 'raking',
    margins: margins.map(({ categories }) => categories),
    fittedWeights: result.weights,
  } as const
  return { weights: result.weights, calibration }
}

const CONVERGENCE = {
  complete: 'Complete convergence was achieved',
  stable: 'Results are stable, but do not perfectly match population marginals',
  none: 'No convergence in 1000 iterations',
}

const RETURNS = ['weights', 'sum', 'min', 'max', 'kishDeff', 'kishNeff', 'meanApi00', 'seApi00']

export const weighting: Family = {
  'weight.postStratify': { returns: [...RETURNS, 'margins', 'error'], run: postStratified },
  'weight.rake': {
    returns: [...RETURNS, 'margins', 'meanY', 'seY', 'rakeError', 'converged', 'lastWeights'],
    run: raked,
  },
  'weight.trim': { returns: [...RETURNS, 'margins'], run: trimmed },
  'weight.kish': {
    returns: ['neff', 'deff', 'moe95'],
    run(inputs) {
      const { weights } = v.parse(v.object({ weights: Numbers, conf: Level }), inputs)
      return outcome(kish(weights), ({ neff, deff, margin }) => ({ neff, deff, moe95: margin }))
    },
  },
  'weight.rakeCapped': {
    returns: ['weights', 'max', 'deff', 'converge'],
    run(inputs, folder) {
      const parsed = v.parse(
        v.object({ ...Source.entries, margins: Margins, cap: v.number() }),
        inputs,
      )
      const rows = rowsOf(parsed, folder)
      const margins = Object.entries(parsed.margins).map(([name, targets]) =>
        marginOf(rows, name, targets),
      )
      const equal = rows.map(() => 1)
      return outcome(rakeCapped(equal, margins, parsed.cap), ({ weights, convergence }) => ({
        ...outcome(kish(weights), ({ deff }) => ({ deff })),
        weights,
        max: Math.max(...weights),
        converge: CONVERGENCE[convergence],
      }))
    },
  },
}
