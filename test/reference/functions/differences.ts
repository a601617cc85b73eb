import * as v from 'valibot'
import { ADJUSTMENTS, adjustP } from '../../../reports/statistics/difference/adjust-p.ts'
import { chiSquare } from '../../../reports/statistics/difference/chi-square.ts'
import { fisherExact } from '../../../reports/statistics/difference/fisher-exact.ts'
import { mannWhitney } from '../../../reports/statistics/difference/mann-whitney.ts'
import { student } from '../../../reports/statistics/difference/student.ts'
import { yatesProportions } from '../../../reports/statistics/difference/yates-proportions.ts'
import { summarize } from '../../../reports/statistics/mean-interval.ts'
import { twoProportions } from '../../../reports/statistics/two-proportions.ts'
import { welch } from '../../../reports/statistics/welch.ts'
import type { Family, Got } from './adapter.ts'
import { Level, NumbersOrMissing, Numbers, outcome } from './inputs.ts'

const TwoProportions = v.object({
  x1: v.number(),
  n1: v.number(),
  x2: v.number(),
  n2: v.number(),
  conf: Level,
})
const TwoSamples = v.object({ a: NumbersOrMissing, b: NumbersOrMissing, conf: Level })

function proportions(inputs: unknown): Got {
  const { x1, n1, x2, n2, conf } = v.parse(TwoProportions, inputs)
  if (n1 === 0 || n2 === 0) return { defined: false, reason: 'no-values' }
  const diff = x1 / n1 - x2 / n2
  const plain = twoProportions(x1, n1, x2, n2)
  if (!plain) return { diff, defined: false, reason: 'no-variation' }
  const { z, p } = plain
  return outcome(
    yatesProportions(x1, n1, x2, n2, conf),
    ({ chiSquare: chisqYates, p: pYates, waldLower, waldUpper }) => ({
      chisq: z * z,
      z,
      p,
      chisqYates,
      pYates,
      waldLower,
      waldUpper,
      fisherP: fisherExact(x1, n1, x2, n2),
    }),
    { diff },
  )
}

function means(inputs: unknown): Got {
  const { a, b, conf } = v.parse(TwoSamples, inputs)
  const [first, second] = [a, b].map((side) => side.filter((value) => value !== null))
  const summaryA = summaryOf(first ?? [])
  const summaryB = summaryOf(second ?? [])
  if (!summaryA || !summaryB) return { defined: false, reason: 'no-values' }
  const beside = { meanA: summaryA.mean, meanB: summaryB.mean }
  const test = welch(summaryA, summaryB, conf)
  if (!test) {
    const reason = summaryA.n < 2 || summaryB.n < 2 ? 'too-few-values' : 'no-variation'
    return { ...beside, defined: false, reason }
  }
  const { t, df, p, lower, upper } = test
  const pooled = outcome(student(summaryA, summaryB), (own) => ({
    studentT: own.t,
    studentDf: own.df,
    studentP: own.p,
  }))
  const ranks = outcome(mannWhitney(first ?? [], second ?? []), (own) => ({
    mannWhitneyW: own.w,
    mannWhitneyP: own.p,
  }))
  return { ...pooled, ...ranks, ...beside, t, df, p, lower, upper }
}

function summaryOf(values: readonly number[]) {
  return summarize(
    values.map(() => 1),
    values,
  )
}

export const differences: Family = {
  'test.twoProportions': {
    returns: [
      'diff',
      'chisq',
      'z',
      'p',
      'chisqYates',
      'pYates',
      'waldLower',
      'waldUpper',
      'fisherP',
    ],
    run: proportions,
  },
  'test.welchT': {
    returns: [
      't',
      'df',
      'p',
      'lower',
      'upper',
      'meanA',
      'meanB',
      'studentT',
      'studentDf',
      'studentP',
      'mannWhitneyW',
      'mannWhitneyP',
    ],
    run: means,
  },
  'test.chiSquare': {
    returns: [
      'chisq',
      'df',
      'p',
      'cramersV',
      'expectedMin',
      'cellsExpectedBelow5',
      'standardizedResiduals',
      'yatesChisq',
      'yatesP',
    ],
    run(inputs) {
      const { table } = v.parse(v.object({ table: v.array(Numbers) }), inputs)
      return outcome(chiSquare(table), ({ chiSquare: chisq, yates, ...rest }) => ({
        ...rest,
        chisq,
        yatesChisq: yates?.chiSquare,
        yatesP: yates?.p,
      }))
    },
  },
  'test.adjustP': {
    returns: [...ADJUSTMENTS],
    run(inputs) {
      const { p } = v.parse(v.object({ p: NumbersOrMissing }), inputs)
      return Object.fromEntries(ADJUSTMENTS.map((method) => [method, adjustP(p, method)]))
    },
  },
}
