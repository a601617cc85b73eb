import * as v from 'valibot'
import { allocate } from '../../../reports/statistics/sampling/allocation.ts'
import {
  expectedVariance,
  sizeForCv,
} from '../../../reports/statistics/sampling/expected-variance.ts'
import {
  marginOfProportion,
  smallestProportion,
} from '../../../reports/statistics/sampling/margin-of-error.ts'
import {
  powerOfTwoProportions,
  sizeForTwoProportions,
} from '../../../reports/statistics/sampling/power-two-proportions.ts'
import { proportionOfPopulation } from '../../../reports/statistics/sampling/proportion-of-population.ts'
import { sizeForProportion } from '../../../reports/statistics/sampling/size-for-proportion.ts'
import type { Family, Got } from './adapter.ts'
import { Level, Numbers, NumbersOrMissing, Population, outcome } from './inputs.ts'

/** samplingbook takes larger populations for unlimited, so its figures differ from ours there. */
const SAMPLINGBOOK_UNLIMITED = 100_000

const ProportionInputs = v.object({
  successes: v.optional(v.number()),
  n: v.optional(v.number()),
  values: v.optional(NumbersOrMissing),
  N: Population,
  conf: Level,
})

function proportion(inputs: unknown): Got {
  const { successes, n, values, N, conf } = v.parse(ProportionInputs, inputs)
  const answers = values?.filter((value) => value !== null)
  const yes = successes ?? answers?.filter((value) => value === 1).length ?? 0
  const size = n ?? answers?.length ?? 0
  if (size === 0) return { defined: false, reason: 'no-values' }
  const population = N > SAMPLINGBOOK_UNLIMITED ? Number.POSITIVE_INFINITY : N
  return outcome(
    proportionOfPopulation(yes, size, population, conf),
    ({ p, se, lower, upper, exact }) => ({
      p,
      se,
      lower,
      upper,
      ...(exact && {
        exactLower: exact.lower / population,
        exactUpper: exact.upper / population,
        exactCountLower: exact.lower,
        exactCountUpper: exact.upper,
      }),
    }),
  )
}

const Stratum = v.object({
  H: v.string(),
  poph: v.number(),
  s2h: v.optional(v.number(), 1),
  Yh: v.optional(v.number(), 0),
  Rh: v.optional(v.number(), 1),
  deffh: v.optional(v.number(), 1),
  CVh: v.optional(v.number()),
  nh: v.optional(v.number()),
})
const ByStratum = v.union([Numbers, v.record(v.string(), v.number())])
const AllocationInputs = v.object({
  N: v.optional(ByStratum),
  S: v.optional(ByStratum),
  cost: v.optional(ByStratum),
  strata: v.optional(v.array(Stratum)),
  n: v.number(),
  method: v.optional(v.string(), 'neyman'),
})

function allocation(inputs: unknown): Got {
  const { N, S, cost, strata, n, method } = v.parse(AllocationInputs, inputs)
  const rule = method.startsWith('prop')
    ? 'proportional'
    : method.startsWith('equal')
      ? 'equal'
      : 'optimal'
  const plans = strata
    ? strata.map(({ H, poph, s2h, Rh, deffh }) => ({
        name: H,
        population: poph,
        variance: s2h,
        responseRate: Rh,
        deff: deffh,
      }))
    : Object.entries(N ?? {}).map(([name, population], i) => ({
        name,
        population,
        variance: (entry(S, name, i) ?? 1) ** 2,
        cost: entry(cost, name, i) ?? 1,
      }))
  const sizes = allocate(plans, n, rule)
  const byName = Object.fromEntries(plans.map(({ name }, i) => [name, sizes[i]]))
  return { n: Array.isArray(N) ? sizes : byName, nh: byName }
}

function entry(by: v.InferOutput<typeof ByStratum> | undefined, name: string, index: number) {
  return Array.isArray(by) ? by[index] : by?.[name]
}

const PowerInputs = v.object({
  p1: v.number(),
  p2: v.number(),
  power: v.nullish(v.number()),
  n: v.nullish(v.number()),
  alpha: v.optional(v.number(), 0.05),
  alternative: v.optional(v.picklist(['two.sided', 'one.sided']), 'two.sided'),
})

const PlanInputs = v.object({
  n: v.number(),
  N: Population,
  conf: Level,
  responseRate: v.optional(v.number(), 1),
  deffSample: v.optional(v.number(), 1),
  deffEstimator: v.optional(v.number(), 1),
})

function planOf({ N, conf, ...plan }: v.InferOutput<typeof PlanInputs>) {
  return { ...plan, population: N, level: conf }
}

const StrataInputs = v.object({ strata: v.array(Stratum) })

/** data.table orders strata by the bytes of their names. */
function strataOf(inputs: unknown) {
  return v
    .parse(StrataInputs, inputs)
    .strata.toSorted((a, b) => (a.H < b.H ? -1 : 1))
    .map(({ H, Yh, s2h, poph, Rh, deffh, nh, CVh }) => ({
      name: H,
      total: Yh,
      variance: s2h,
      population: poph,
      responseRate: Rh,
      deff: deffh,
      n: nh ?? 0,
      cv: CVh ?? 0,
    }))
}

export const sampling: Family = {
  'sampling.sizeForProportion': {
    returns: ['n', 'nCeil'],
    run(inputs) {
      const { moe, conf, p, N } = v.parse(
        v.object({ moe: v.number(), conf: Level, p: v.optional(v.number(), 0.5), N: Population }),
        inputs,
      )
      const n = sizeForProportion({ margin: moe, level: conf, share: p, population: N })
      return { n, nCeil: Math.ceil(n) }
    },
  },
  'sampling.proportionWithFpc': {
    returns: ['p', 'se', 'lower', 'upper', 'exactLower', 'exactUpper'],
    run: proportion,
  },
  'sampling.moeProportion': {
    returns: ['moe'],
    run(inputs) {
      const { p, ...plan } = v.parse(
        v.object({ ...PlanInputs.entries, p: v.optional(v.number(), 0.5) }),
        inputs,
      )
      return { moe: marginOfProportion(p, planOf(plan)) }
    },
  },
  'sampling.minProportion': {
    returns: ['minProp', 'minCount'],
    run(inputs) {
      const { relMoe, ...plan } = v.parse(
        v.object({ ...PlanInputs.entries, relMoe: v.number() }),
        inputs,
      )
      const minProp = smallestProportion(relMoe, planOf(plan))
      return { minProp, minCount: minProp * plan.N }
    },
  },
  'sampling.allocation': { returns: ['n', 'nh'], run: allocation },
  'sampling.powerTwoProportions': {
    returns: ['nPerGroup', 'power'],
    run(inputs) {
      const { p1, p2, power, n, alpha, alternative } = v.parse(PowerInputs, inputs)
      const plan = { p1, p2, alpha, sides: alternative === 'two.sided' ? 2 : 1 } as const
      if (typeof n === 'number') return { power: powerOfTwoProportions(plan, n) }
      if (p1 === p2) return { defined: false, reason: 'impossible' }
      return { nPerGroup: sizeForTwoProportions(plan, power ?? 0.8) }
    },
  },
  'sampling.expectedVariance': {
    returns: ['estim', 'nrh', 'var', 'se', 'cv'],
    run(inputs) {
      const strata = strataOf(inputs)
      const results = strata.map(expectedVariance)
      return {
        Yh: strata.map(({ total }) => total),
        estim: strata.map(({ total }) => total),
        deffh: strata.map(({ deff }) => deff),
        s2h: strata.map(({ variance }) => variance),
        nh: strata.map(({ n }) => n),
        Rh: strata.map(({ responseRate }) => responseRate),
        poph: strata.map(({ population }) => population),
        nrh: results.map(({ answers }) => answers),
        var: results.map(({ variance }) => variance),
        se: results.map(({ se }) => se),
        cv: results.map(({ cv }) => cv),
      }
    },
  },
  'sampling.sizeForCv': {
    returns: ['nh'],
    run: (inputs) => ({
      nh: Object.fromEntries(strataOf(inputs).map((one) => [one.name, sizeForCv(one, one.cv)])),
    }),
  },
}
