import * as v from 'valibot'
import { agrestiCoull } from '../../../reports/statistics/interval/agresti-coull.ts'
import { clopperPearson } from '../../../reports/statistics/interval/clopper-pearson.ts'
import { meanInterval, summarize } from '../../../reports/statistics/mean-interval.ts'
import { newcombe } from '../../../reports/statistics/newcombe.ts'
import { type Limits, wilson } from '../../../reports/statistics/wilson.ts'
import type { Adapter, Family, Got } from './adapter.ts'
import { Level, NumbersOrMissing } from './inputs.ts'

const Proportion = v.object({ successes: v.number(), n: v.number(), conf: Level })
const TwoProportions = v.object({
  x1: v.number(),
  n1: v.number(),
  x2: v.number(),
  n2: v.number(),
  conf: Level,
})
const MeanInputs = v.object({
  counts: v.optional(v.record(v.string(), v.number())),
  values: v.optional(NumbersOrMissing),
  conf: Level,
})

function ofProportion(limits: (x: number, n: number, level: number) => Limits): Adapter {
  return {
    returns: ['estimate', 'lower', 'upper', 'clipped'],
    run(inputs) {
      const { successes, n, conf } = v.parse(Proportion, inputs)
      if (n === 0) return { defined: false, reason: 'no-values' }
      return { estimate: successes / n, ...limits(successes, n, conf) }
    },
  }
}

function meanT(inputs: unknown): Got {
  const { counts, values, conf } = v.parse(MeanInputs, inputs)
  const answers = (values ?? []).filter((value) => value !== null)
  const summary = counts
    ? summarize(Object.values(counts), Object.keys(counts).map(Number))
    : summarize(
        answers.map(() => 1),
        answers,
      )
  if (!summary) return { n: 0, defined: false, reason: 'no-values' }
  const { n, mean, sd } = summary
  const interval = meanInterval(summary, conf)
  if (interval) return { n, mean, sd, ...interval }
  const reason = n === 1 ? 'too-few-values' : 'no-variation'
  return { n, mean, ...(sd === undefined ? {} : { sd, se: 0 }), defined: false, reason }
}

export const intervals: Family = {
  'ci.wilson': ofProportion(wilson),
  'ci.agrestiCoull': ofProportion(agrestiCoull),
  'ci.clopperPearson': ofProportion(clopperPearson),
  'ci.meanT': { returns: ['n', 'mean', 'sd', 'se', 'lower', 'upper'], run: meanT },
  'ci.newcombeDiff': {
    returns: ['diff', 'lower', 'upper'],
    run(inputs) {
      const { x1, n1, x2, n2, conf } = v.parse(TwoProportions, inputs)
      if (n1 === 0 || n2 === 0) return { defined: false, reason: 'no-values' }
      const { difference, lower, upper } = newcombe(x1, n1, x2, n2, conf)
      return { diff: difference, lower, upper }
    },
  },
}
