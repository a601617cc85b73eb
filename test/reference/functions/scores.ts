import * as v from 'valibot'
import { compositeIndex } from '../../../reports/scoring/composite/composite-index.ts'
import {
  standardPerformance,
  targetMet,
} from '../../../reports/scoring/profiles/ca-service-standards/standards.ts'
import { roundRatioHalfUp } from '../../../reports/statistics/round-half-up.ts'
import { distribution } from '../../../reports/statistics/summaries/distribution.ts'
import {
  comparePromoters,
  netPromoter,
  promoterCounts,
} from '../../../reports/statistics/summaries/net-promoter.ts'
import { independentDesign } from '../../../reports/statistics/survey/design.ts'
import { weightedMean } from '../../../reports/statistics/survey/weighted-mean.ts'
import { wilson } from '../../../reports/statistics/wilson.ts'
import type { CaseFolder, DataRow, Family, Got } from './adapter.ts'
import { Level, Numbers, NumbersOrMissing, numberOf, outcome, textOf } from './inputs.ts'

const Filter = v.record(v.string(), v.union([v.string(), v.number()]))
const NpsInputs = v.object({
  dataset: v.optional(v.string()),
  variable: v.optional(v.string()),
  filter: v.optional(Filter, {}),
  values: v.optional(NumbersOrMissing),
  conf: Level,
})

function keeps(filter: v.InferOutput<typeof Filter>) {
  return (row: DataRow) =>
    Object.entries(filter).every(([column, value]) => textOf(row, column) === String(value))
}

function answersOf(inputs: v.InferOutput<typeof NpsInputs>, folder: CaseFolder): number[] {
  const { dataset, variable, filter, values } = inputs
  const all =
    dataset === undefined || variable === undefined
      ? (values ?? [])
      : folder
          .dataset(dataset)
          .filter(keeps(filter))
          .map((row) => numberOf(row, variable))
  return all.filter((value) => value !== null)
}

function nps(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(NpsInputs, inputs)
  const score = netPromoter(promoterCounts(answersOf(parsed, folder)), parsed.conf)
  return outcome(score, (value) => ({ ...value }), score.status === 'withheld' ? { n: 0 } : {})
}

const NpsTestInputs = v.object({
  dataset: v.optional(v.string()),
  variable: v.optional(v.string()),
  a: v.union([Filter, NumbersOrMissing]),
  b: v.union([Filter, NumbersOrMissing]),
  conf: Level,
})

function npsTest(inputs: unknown, folder: CaseFolder): Got {
  const { a, b, conf, ...source } = v.parse(NpsTestInputs, inputs)
  const scoreOf = (side: typeof a) => {
    const own = Array.isArray(side) ? { values: side } : { filter: side }
    const answers = answersOf(v.parse(NpsInputs, { ...source, ...own }), folder)
    return netPromoter(promoterCounts(answers), conf)
  }
  const first = scoreOf(a)
  const second = scoreOf(b)
  if (first.status === 'withheld' || second.status === 'withheld')
    return { defined: false, reason: 'no-values' }
  // The package reports the larger score less the smaller.
  const [high, low] = first.nps >= second.nps ? [first, second] : [second, first]
  return outcome(
    comparePromoters(high, low, conf),
    ({ difference, se, p, lower, upper }) => ({
      absDiff: difference,
      seDiff: se,
      p,
      lower,
      upper,
    }),
    { npsA: first.nps, npsB: second.nps },
  )
}

const WeightedNpsInputs = v.object({
  ...NpsInputs.entries,
  weightsRepeated: v.optional(Numbers),
  weights: v.optional(v.union([v.string(), Numbers])),
})

function npsWeighted(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(WeightedNpsInputs, inputs)
  const { dataset, variable, weightsRepeated, weights, filter } = parsed
  const rows = dataset === undefined ? [] : folder.dataset(dataset)
  const answers =
    variable === undefined || dataset === undefined
      ? (parsed.values ?? [])
      : rows.map((row) => (keeps(filter)(row) ? numberOf(row, variable) : null))
  const all = answers.map((_, i) => {
    if (weightsRepeated) return weightsRepeated[i % weightsRepeated.length] ?? 0
    if (typeof weights === 'string') return numberOf(rows[i] ?? {}, weights) ?? 0
    return weights?.[i] ?? 1
  })
  const points = answers.map((answer) => {
    if (answer === null) return null
    return answer >= 9 ? 100 : answer <= 6 ? -100 : 0
  })
  return outcome(weightedMean(points, independentDesign(all)), ({ value, se }) => ({
    nps: value,
    se,
  }))
}

const DistributionInputs = v.object({
  dataset: v.string(),
  variable: v.string(),
  by: v.optional(v.string()),
  frequency: v.optional(v.string()),
  scores: v.record(v.string(), v.number()),
})

function countsOf(rows: readonly DataRow[], inputs: v.InferOutput<typeof DistributionInputs>) {
  const { variable, frequency, scores } = inputs
  return Object.keys(scores).map((option) =>
    rows
      .filter((row) => textOf(row, variable) === option)
      .reduce((sum, row) => sum + (frequency ? (numberOf(row, frequency) ?? 0) : 1), 0),
  )
}

function ofAll(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(DistributionInputs, inputs)
  const counts = countsOf(folder.dataset(parsed.dataset), parsed)
  const options = Object.keys(parsed.scores)
  const byOption = (values: readonly number[]) =>
    Object.fromEntries(options.map((option, i) => [option, values[i]]))
  return outcome(
    distribution(counts, Object.values(parsed.scores)),
    ({ shares, net, index, ...rest }) => ({
      ...rest,
      share: byOption(shares),
      netSatisfaction: net,
      index0to100: index,
    }),
    { counts: byOption(counts) },
  )
}

function byGroup(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(v.object({ ...DistributionInputs.entries, by: v.string() }), inputs)
  const rows = folder.dataset(parsed.dataset)
  const got: Record<string, Record<string, unknown>> = { n: {}, mean: {}, topBox: {} }
  const wilsons: Record<string, unknown> = {}
  for (const group of new Set(rows.map((row) => textOf(row, parsed.by)))) {
    if (group === null) continue
    const counts = countsOf(
      rows.filter((row) => textOf(row, parsed.by) === group),
      parsed,
    )
    const result = distribution(counts, Object.values(parsed.scores))
    if (result.status === 'withheld') continue
    const { n, mean, topBox } = result
    for (const [name, value] of Object.entries({ n, mean, topBox })) {
      const column = got[name]
      if (column) column[group] = value
    }
    const { lower, upper } = wilson(Math.round(topBox * n), n)
    wilsons[group] = [lower, upper]
  }
  return { ...got, topBoxWilson: wilsons }
}

/** Six decimals, as the cases print percentages. */
const PERCENT_DIGITS = 8

function gds(inputs: unknown): Got {
  const { counts, min, max } = v.parse(
    v.object({ counts: Numbers, min: v.number(), max: v.number() }),
    inputs,
  )
  const scores = counts.map((_, option) => min + option)
  return outcome(
    distribution(counts, scores),
    ({ n, index }) => {
      const points = counts.reduce((sum, count, option) => sum + option * count, 0)
      const topTwo = counts.slice(-2).reduce((sum, count) => sum + count, 0)
      return {
        score: index / 100,
        gdsPercent: 100 * roundRatioHalfUp(points, n * (max - min), PERCENT_DIGITS),
        top2Percent: 100 * roundRatioHalfUp(topTwo, n, PERCENT_DIGITS),
      }
    },
    counts.every((count) => count === 0) ? { score: null } : {},
  )
}

const IndexInputs = v.object({
  components: v.record(v.string(), v.nullable(v.number())),
  weights: v.optional(v.record(v.string(), v.number()), {}),
})

export const scores: Family = {
  'score.nps': {
    returns: [
      'n',
      'detractors',
      'passives',
      'promoters',
      'nps',
      'variance',
      'se',
      'lower',
      'upper',
    ],
    run: nps,
  },
  'score.npsWeighted': { returns: ['nps', 'se'], run: npsWeighted },
  'test.npsTwoSample': {
    returns: ['npsA', 'npsB', 'absDiff', 'seDiff', 'p', 'lower', 'upper'],
    run: npsTest,
  },
  'score.distribution': {
    returns: [
      'n',
      'counts',
      'share',
      'mean',
      'sd',
      'median',
      'topBox',
      'bottomBox',
      'netSatisfaction',
      'index0to100',
    ],
    run: ofAll,
  },
  'score.distributionBy': { returns: ['n', 'mean', 'topBox', 'topBoxWilson'], run: byGroup },
  'score.gdsSatisfaction': { returns: ['score', 'gdsPercent', 'top2Percent'], run: gds },
  'score.compositeIndex': {
    returns: ['index', 'published'],
    run(inputs) {
      const { components, weights } = v.parse(IndexInputs, inputs)
      const parts = Object.entries(components).map(([id, score]) => ({
        id,
        score,
        weight: weights[id] ?? 1,
      }))
      if (parts.length === 0) return { defined: false, reason: 'no-values' }
      const result = compositeIndex(parts)
      if (result.status === 'withheld') return { defined: false, reason: 'missing-part' }
      return { index: result.index, published: result.published }
    },
  },
  'standards.targetMet': {
    returns: ['performance', 'targetMet'],
    run(inputs) {
      const { target, volumeMeetingTarget, totalVolume } = v.parse(
        v.object({
          target: v.nullable(v.number()),
          volumeMeetingTarget: v.nullable(v.number()),
          totalVolume: v.nullable(v.number()),
        }),
        inputs,
      )
      const report = { target, met: volumeMeetingTarget, total: totalVolume }
      return { performance: standardPerformance(report), targetMet: targetMet(report) }
    },
  },
}
