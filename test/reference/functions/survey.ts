import * as v from 'valibot'
import { degreesOfFreedom, type SurveyDesign } from '../../../reports/statistics/survey/design.ts'
import { domainMeans } from '../../../reports/statistics/survey/domain-means.ts'
import {
  type Estimate,
  estimateInterval,
  normalInterval,
} from '../../../reports/statistics/survey/estimate.ts'
import { profileInterval } from '../../../reports/statistics/survey/profile-interval.ts'
import {
  SHARE_INTERVALS,
  shareInterval,
} from '../../../reports/statistics/survey/share-interval.ts'
import { weightedMean } from '../../../reports/statistics/survey/weighted-mean.ts'
import { weightedRatio } from '../../../reports/statistics/survey/weighted-ratio.ts'
import { weightedShares } from '../../../reports/statistics/survey/weighted-shares.ts'
import type { Outcome } from '../../../reports/statistics/outcome.ts'
import type { CaseFolder, DataRow, Family, Got } from './adapter.ts'
import { Level, numberOf, outcome, textOf } from './inputs.ts'
import { Design, designOf } from './survey-inputs.ts'

/** Data inline (`data`, as in the repository's own cases) or in a CSV beside the case file. */
const Source = v.object({
  dataset: v.optional(v.string()),
  data: v.optional(v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number()]))))),
  design: v.optional(Design, {}),
  conf: Level,
})
const ofVariable = v.object({ ...Source.entries, variable: v.string() })
const ofLevel = v.object({ ...ofVariable.entries, level: v.union([v.string(), v.number()]) })

function rowsOf(source: v.InferOutput<typeof Source>, folder: CaseFolder): readonly DataRow[] {
  if (source.dataset !== undefined) return folder.dataset(source.dataset)
  const asText = (value: string | number | null) => (value === null ? '' : String(value))
  return (source.data ?? []).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])),
  )
}

function mean(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(ofVariable, inputs)
  const rows = rowsOf(parsed, folder)
  const design = designOf(rows, parsed.design)
  const values = rows.map((row) => numberOf(row, parsed.variable))
  const counts = { nTotal: rows.length, nMissing: values.filter((value) => value === null).length }
  return outcome(
    weightedMean(values, design),
    (estimate) => {
      const t = estimateInterval(estimate, parsed.conf)
      const z = normalInterval(estimate, parsed.conf)
      return {
        mean: estimate.value,
        se: estimate.se,
        deff: estimate.deff,
        df: estimate.df,
        lowerT: t?.lower,
        upperT: t?.upper,
        lowerZ: z.lower,
        upperZ: z.upper,
        lower: t?.lower,
        upper: t?.upper,
        estimate: estimate.value,
      }
    },
    counts,
  )
}

function proportions(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(ofVariable, inputs)
  const rows = rowsOf(parsed, folder)
  const design = designOf(rows, parsed.design)
  const categories = rows.map((row) => textOf(row, parsed.variable))
  return outcome(
    weightedShares(categories, design),
    ({ shares }) => {
      const pick = (read: (share: Estimate) => unknown) =>
        Object.fromEntries([...shares].map(([name, share]) => [name, read(share)]))
      return {
        levels: pick(({ value }) => value),
        se: pick(({ se }) => se),
        deff: pick(({ deff }) => deff),
        df: degreesOfFreedom(design),
        lower: pick((share) => estimateInterval(share, parsed.conf)?.lower),
        upper: pick((share) => estimateInterval(share, parsed.conf)?.upper),
      }
    },
    { sumOfWeights: design.weights.reduce((sum, weight) => sum + weight, 0) },
  )
}

function chosen(rows: readonly DataRow[], variable: string, level: string | number) {
  return rows.map((row) => {
    const own = textOf(row, variable)
    return own === null ? null : Number(own === String(level))
  })
}

const IntervalInputs = v.object({
  ...ofLevel.entries,
  method: v.optional(v.picklist([...SHARE_INTERVALS, 'likelihood']), 'logit'),
})

function proportionInterval(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(IntervalInputs, inputs)
  const rows = rowsOf(parsed, folder)
  const design = designOf(rows, parsed.design)
  const answers = chosen(rows, parsed.variable, parsed.level)
  const limits = (share: Estimate) =>
    parsed.method === 'likelihood'
      ? profileInterval(answers, design, share, parsed.conf)
      : shareInterval(share, parsed.method, parsed.conf, rows.length)
  return outcome(weightedMean(answers, design), (share) =>
    outcome(limits(share), ({ lower, upper }) => ({ lower, upper }), {
      p: share.value,
      se: share.se,
      df: share.df,
    }),
  )
}

function byDomain(
  values: readonly (number | null)[],
  rows: readonly DataRow[],
  by: string,
  design: SurveyDesign,
  name: string,
): Got {
  const domains = rows.map((row) => textOf(row, by))
  const estimates = domainMeans(values, domains, design)
  const pick = (read: (estimate: Outcome<Estimate>) => unknown) =>
    Object.fromEntries([...estimates].map(([domain, estimate]) => [domain, read(estimate)]))
  const of = (read: (estimate: Estimate) => unknown) => (estimate: Outcome<Estimate>) =>
    estimate.status === 'measured' ? read(estimate) : null
  return {
    [name]: pick(of(({ value }) => value)),
    se: pick(of(({ se }) => se)),
    deff: pick(of(({ deff }) => deff)),
    n: pick(of(({ n }) => n)),
  }
}

export const survey: Family = {
  'svy.mean': {
    returns: ['mean', 'se', 'deff', 'df', 'lowerT', 'upperT', 'lowerZ', 'upperZ'],
    run: mean,
  },
  'svy.proportions': { returns: ['levels', 'se', 'deff', 'sumOfWeights'], run: proportions },
  'svy.proportionCI': { returns: ['p', 'lower', 'upper'], run: proportionInterval },
  'svy.domainMeans': {
    returns: ['mean', 'se', 'deff'],
    run(inputs, folder) {
      const parsed = v.parse(v.object({ ...ofVariable.entries, by: v.string() }), inputs)
      const rows = rowsOf(parsed, folder)
      const values = rows.map((row) => numberOf(row, parsed.variable))
      return byDomain(values, rows, parsed.by, designOf(rows, parsed.design), 'mean')
    },
  },
  'svy.domainProportions': {
    returns: ['p', 'se'],
    run(inputs, folder) {
      const parsed = v.parse(v.object({ ...ofLevel.entries, by: v.string() }), inputs)
      const rows = rowsOf(parsed, folder)
      const values = chosen(rows, parsed.variable, parsed.level)
      return byDomain(values, rows, parsed.by, designOf(rows, parsed.design), 'p')
    },
  },
  'svy.ratio': {
    returns: ['ratio', 'se'],
    run(inputs, folder) {
      const parsed = v.parse(
        v.object({ ...Source.entries, num: v.string(), den: v.string() }),
        inputs,
      )
      const rows = rowsOf(parsed, folder)
      const column = (name: string) => rows.map((row) => numberOf(row, name))
      return outcome(
        weightedRatio(column(parsed.num), column(parsed.den), designOf(rows, parsed.design)),
        (ratio) => {
          const limits = estimateInterval(ratio, parsed.conf)
          return { ratio: ratio.value, se: ratio.se, lower: limits?.lower, upper: limits?.upper }
        },
      )
    },
  },
}
