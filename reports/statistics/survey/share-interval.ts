import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { type Outcome, measured, withheld } from '../outcome.ts'
import { tQuantile } from '../t-quantile.ts'
import { DEFAULT_LEVEL, type Limits } from '../wilson.ts'
import type { Estimate } from './estimate.ts'

export const SHARE_INTERVALS = ['logit', 'beta', 'asin', 'mean', 'xlogit'] as const
export type ShareInterval = (typeof SHARE_INTERVALS)[number]

/**
 * Interval of a share estimated under a design.
 *
 * `logit` (our choice; `xlogit` is the same by another way): t interval of ln(p / (1 − p)),
 * transformed back. `beta`: Korn and Graubard's exact interval at the effective sample size, the
 * better one for shares near 0 or 1. `asin`: t interval of arcsin √p. `mean`: plain t interval, may
 * leave [0, 1]. (By the likelihood ratio: `profileInterval`.)
 *
 * @param rows rows of the design that were sampled (for `beta`), default the estimate's n
 * @returns withheld as `no-variation` where nobody or everybody is in the category, because then
 *   the variance says nothing (use `clopperPearson` on counts), or `no-degrees-of-freedom`
 * @see svyciprop() of R's survey package; E. L. Korn and B. I. Graubard, "Confidence intervals for
 *   proportions with small expected number of positive counts", Survey Methodology 24 (1998)
 */
export function shareInterval(
  share: Estimate,
  method: ShareInterval = 'logit',
  level: number = DEFAULT_LEVEL,
  rows: number = share.n,
): Outcome<Limits> {
  const { value: p, variance, se, df } = share
  if (df < 1) return withheld('no-degrees-of-freedom')
  if (!(variance > 0 && p > 0 && p < 1)) return withheld('no-variation')
  const t = tQuantile(df, level)
  switch (method) {
    case 'mean':
      return measured({ lower: p - t * se, upper: p + t * se })
    case 'logit':
    case 'xlogit': {
      const centre = Math.log(p / (1 - p))
      const half = (t * se) / (p * (1 - p))
      return measured({ lower: expit(centre - half), upper: expit(centre + half) })
    }
    case 'asin': {
      const centre = Math.asin(Math.sqrt(p))
      const half = (t * se) / (2 * Math.sqrt(p * (1 - p)))
      // Past the ends of the scale the sine would turn back.
      const lower = Math.sin(Math.max(0, centre - half)) ** 2
      const upper = Math.sin(Math.min(Math.PI / 2, centre + half)) ** 2
      return measured({ lower, upper })
    }
    case 'beta': {
      const effective = ((p * (1 - p)) / variance) * (tQuantile(rows - 1, level) / t) ** 2
      const tail = (1 - level) / 2
      const yes = effective * p
      const no = effective * (1 - p)
      return measured({
        lower: betaQuantile(tail, yes, no + 1),
        upper: betaQuantile(1 - tail, yes + 1, no),
      })
    }
  }
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
