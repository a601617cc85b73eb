import * as v from 'valibot'
import { mannKendall } from '../../../reports/statistics/trend/mann-kendall.ts'
import type { Family } from './adapter.ts'
import { Level, NumbersOrMissing, outcome } from './inputs.ts'

export const trend: Family = {
  'trend.mannKendall': {
    returns: ['S', 'varS', 'z', 'p', 'tauB', 'sen'],
    run(inputs) {
      const { values, conf } = v.parse(v.object({ values: NumbersOrMissing, conf: Level }), inputs)
      return outcome(
        mannKendall(values, conf),
        ({ varS, z, p, tauB, sen, senLimits }) => ({
          varS,
          z,
          p,
          tauB,
          sen,
          kendallTau: tauB,
          senLower: senLimits?.lower,
          senUpper: senLimits?.upper,
        }),
        { S: risesLessFalls(values) },
      )
    },
  },
}

/** Expected beside a withheld test too, so counted here where the test itself says nothing. */
function risesLessFalls(values: readonly (number | null)[]): number {
  const present = values.filter((value) => value !== null)
  let s = 0
  for (const [later, value] of present.entries())
    for (const earlier of present.slice(0, later)) s += Math.sign(value - earlier)
  return s
}
