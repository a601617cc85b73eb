import * as v from 'valibot'
import { correlation } from '../../../reports/statistics/scales/correlation.ts'
import { covarianceMatrix } from '../../../reports/statistics/scales/covariance.ts'
import { cronbachAlpha, reverseItem } from '../../../reports/statistics/scales/cronbach-alpha.ts'
import {
  weightedMoments,
  weightedQuantile,
} from '../../../reports/statistics/summaries/weighted-quantile.ts'
import type { CaseFolder, Family, Got } from './adapter.ts'
import { Numbers, NumbersOrMissing, numberOf, outcome } from './inputs.ts'

const AlphaInputs = v.object({
  dataset: v.optional(v.string()),
  data: v.optional(v.array(v.record(v.string(), v.nullable(v.number())))),
  items: v.array(v.string()),
  reverse: v.optional(v.array(v.string()), []),
  scaleMin: v.optional(v.number(), 0),
  scaleMax: v.optional(v.number(), 0),
  missing: v.optional(v.picklist(['pairwise', 'listwise']), 'pairwise'),
})

function alpha(inputs: unknown, folder: CaseFolder): Got {
  const parsed = v.parse(AlphaInputs, inputs)
  const { items, reverse, scaleMin, scaleMax, missing } = parsed
  const columns = items.map((item) => {
    const answers =
      parsed.dataset === undefined
        ? (parsed.data ?? []).map((row) => row[item] ?? null)
        : folder.dataset(parsed.dataset).map((row) => numberOf(row, item))
    return reverse.includes(item) ? reverseItem(answers, scaleMin, scaleMax) : answers
  })
  const rows = columns[0]?.length ?? 0
  const complete = Array.from({ length: rows }, (_, row) => row).filter((row) =>
    columns.every((column) => (column[row] ?? null) !== null),
  ).length
  const byItem = (values: readonly unknown[]) =>
    Object.fromEntries(items.map((item, i) => [item, values[i]]))
  return outcome(
    cronbachAlpha(covarianceMatrix(columns, missing)),
    ({ alphaIfDropped, itemRestR, ...rest }) => ({
      ...rest,
      alphaIfDropped: byItem(alphaIfDropped),
      itemRestR: byItem(itemRestR),
    }),
    { n: missing === 'pairwise' ? rows : complete, nComplete: complete },
  )
}

export const scales: Family = {
  'scale.cronbachAlpha': {
    returns: [
      'rawAlpha',
      'stdAlpha',
      'averageR',
      'guttman6',
      'alphaIfDropped',
      'itemRestR',
      'n',
      'nComplete',
    ],
    run: alpha,
  },
  'stat.correlation': {
    returns: ['n', 'pearson', 'pearsonP', 'spearman', 'spearmanP', 'kendallTauB', 'kendallP'],
    run(inputs) {
      const { x, y } = v.parse(v.object({ x: NumbersOrMissing, y: NumbersOrMissing }), inputs)
      return outcome(correlation(x, y), (values) => ({ ...values }))
    },
  },
  'stat.weightedQuantile': {
    returns: ['hmiscQuantile', 'hmiscIn', 'wtdMean', 'wtdVarFrequency', 'wtdVarNorm'],
    run(inputs) {
      const { values, weights, probs } = v.parse(
        v.object({ values: NumbersOrMissing, weights: Numbers, probs: Numbers }),
        inputs,
      )
      return outcome(weightedQuantile(values, weights, probs, 'order'), ({ quantiles }) => ({
        hmiscQuantile: quantiles,
        ...outcome(weightedQuantile(values, weights, probs, 'cumulative'), (own) => ({
          hmiscIn: own.quantiles,
        })),
        ...outcome(weightedMoments(values, weights), (own) => ({
          wtdMean: own.mean,
          wtdVarFrequency: own.frequencyVariance,
          wtdVarNorm: own.normalisedVariance,
        })),
      }))
    },
  },
}
