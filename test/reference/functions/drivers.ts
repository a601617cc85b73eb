import * as v from 'valibot'
import { type Driver, regression } from '../../../reports/statistics/drivers/regression.ts'
import { shapley } from '../../../reports/statistics/drivers/shapley.ts'
import { weightedCorrelations } from '../../../reports/statistics/drivers/weighted-correlations.ts'
import type { CaseFolder, Family, Got } from './adapter.ts'
import { Numbers, numberOf, outcome } from './inputs.ts'

const Inputs = v.object({
  dataset: v.optional(v.string()),
  data: v.optional(
    v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
  ),
  formula: v.union([v.string(), v.array(v.string())]),
  weights: v.nullish(v.union([Numbers, v.string()])),
})

interface Model {
  readonly outcome: readonly (number | null)[]
  readonly drivers: readonly Driver[]
  readonly weights: readonly number[] | undefined
}

/** Reads `y ~ a + b` (or `y ~ .`) over the columns of a case; R splits long formulas into lines. */
function modelOf(inputs: unknown, folder: CaseFolder): Model {
  const { dataset, data = [], formula, weights } = v.parse(Inputs, inputs)
  const rows = dataset === undefined ? undefined : folder.dataset(dataset)
  const column = (name: string): readonly (number | null)[] =>
    rows
      ? rows.map((row) => numberOf(row, name))
      : data.map((row) => {
          const value = row[name] ?? null
          return value === null ? null : Number(value)
        })
  const text = typeof formula === 'string' ? formula : formula.join('')
  const [left = '', right = ''] = text.split('~').map((side) => side.trim())
  const all = Object.keys((rows ?? data)[0] ?? {}).filter(
    (name) => name !== left && name !== '_row',
  )
  const names = right === '.' ? all : right.split('+').map((name) => name.trim())
  const ownWeights =
    typeof weights === 'string' ? column(weights).map((weight) => weight ?? 0) : weights
  return {
    outcome: column(left),
    drivers: names.map((name) => ({ name, values: column(name) })),
    weights: ownWeights ?? undefined,
  }
}

function regress(inputs: unknown, folder: CaseFolder): Got {
  const model = modelOf(inputs, folder)
  return outcome(
    regression(model.outcome, model.drivers, model.weights),
    ({ n, coefficients, aliased, rank, r2, adjustedR2, f, fP }) => {
      const pick = (read: (one: (typeof coefficients)[number]) => number | null) =>
        Object.fromEntries(coefficients.map((one) => [one.name, read(one)]))
      const without = Object.fromEntries(aliased.map((name) => [name, null]))
      return {
        n,
        rank,
        r2,
        adjR2: adjustedR2,
        F: f,
        Fp: fP,
        coef: { ...pick(({ coefficient }) => coefficient), ...without },
        se: pick(({ se }) => se),
        t: pick(({ t }) => t),
        p: pick(({ p }) => p),
        stdBeta: pick(({ stdBeta }) => stdBeta),
        vif: pick(({ vif }) => vif),
      }
    },
  )
}

function lmg(inputs: unknown, folder: CaseFolder): Got {
  const model = modelOf(inputs, folder)
  const columns = [...model.drivers, { name: 'outcome', values: model.outcome }]
  const { n, matrix } = weightedCorrelations(columns, model.weights)
  if (n < 3) return { n, defined: false, reason: 'too-few-values' }
  if (matrix.flat().includes(null)) return { n, defined: false, reason: 'no-variation' }
  const r = matrix.map((row) => row.map((value) => value ?? 0))
  const p = model.drivers.length
  const names = model.drivers.map(({ name }) => name)
  const drivers = r.slice(0, p).map((row) => row.slice(0, p))
  return outcome(
    shapley(
      names,
      drivers,
      r.slice(0, p).map((row) => row[p] ?? 0),
    ),
    (result) => {
      const pick = (read: (one: (typeof result.drivers)[number]) => number) =>
        Object.fromEntries(result.drivers.map((one) => [one.name, read(one)]))
      return {
        r2: result.r2,
        lmg: pick((one) => one.lmg),
        lmgShare: pick((one) => one.share),
        first: pick((one) => one.first),
        last: pick((one) => one.last),
        betasq: pick((one) => one.betaSquared),
        pratt: pick((one) => one.pratt),
      }
    },
    { n },
  )
}

export const drivers: Family = {
  'drivers.regression': {
    returns: ['n', 'coef', 'se', 't', 'p', 'r2', 'adjR2', 'F', 'stdBeta', 'vif', 'rank'],
    run: regress,
  },
  'drivers.shapleyLmg': {
    returns: ['r2', 'lmg', 'lmgShare', 'first', 'last', 'betasq', 'pratt', 'n'],
    run: lmg,
  },
}
