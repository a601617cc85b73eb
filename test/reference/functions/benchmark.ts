import * as v from 'valibot'
import { FUNNEL_LEVELS, funnelLimits } from '../../../reports/statistics/benchmark/funnel-limits.ts'
import { heterogeneity } from '../../../reports/statistics/benchmark/heterogeneity.ts'
import type { Family } from './adapter.ts'
import { Numbers, outcome } from './inputs.ts'

const FunnelInputs = v.object({
  target: v.number(),
  n: v.number(),
  levels: v.optional(Numbers, [...FUNNEL_LEVELS]),
})

export const benchmark: Family = {
  'benchmark.funnelLimits': {
    returns: ['normal', 'exactCounts'],
    run(inputs) {
      const { target, n, levels } = v.parse(FunnelInputs, inputs)
      if (n === 0) return { defined: false, reason: 'no-values' }
      const limits = levels.map((level) => funnelLimits(target, n, level))
      return {
        normal: limits.map(({ normal }) => [normal.lower, normal.upper]),
        exactCounts: limits.map(({ counts }) => [counts.lower, counts.upper]),
      }
    },
  },
  'benchmark.heterogeneity': {
    returns: ['Q', 'Qp', 'I2', 'tau2', 'pooledLogit', 'pooledP'],
    run(inputs) {
      const { x, n } = v.parse(v.object({ x: Numbers, n: Numbers }), inputs)
      const shares = x.map((successes, i) => ({ successes, n: n[i] ?? 0 }))
      return outcome(
        heterogeneity(shares.filter((share) => share.n > 0)),
        ({ q, qP, i2, tau2, pooledLogit, pooledShare }) => ({
          Q: q,
          Qp: qP,
          I2: i2,
          tau2,
          pooledLogit,
          pooledP: pooledShare,
        }),
      )
    },
  },
}
