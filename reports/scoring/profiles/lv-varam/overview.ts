import type { Cube } from '../../../../surveys/counts/cube.ts'
import type { Slice } from '../../indicator.ts'
import { type Split, mergeBy } from '../../merge.ts'
import { PARAMETERS, type Step, isMeasured } from './parameters.ts'

/** One service with what is known about it, and what is missing. */
export interface OverviewRow {
  readonly slice: Slice
  readonly period: string
  readonly parameters: readonly {
    readonly id: string
    readonly step: Step
    readonly status: 'measured' | 'missing'
  }[]
  /** Ids of the missing parameters, in the order of the list. */
  readonly missing: readonly string[]
}

/**
 * Define, measure, develop: the overview of all services with their measurable parameters, from
 * which those to transform first are chosen and which is kept as the baseline for later.
 *
 * @param split default: one row a service, every period together
 */
export function measurementOverview(cube: Cube, split: Split = { by: ['service'] }): OverviewRow[] {
  return mergeBy(cube, split).map(({ slice, period, tallies }) => {
    const parameters = PARAMETERS.map((parameter) => {
      const measured = isMeasured(parameter, (code) => tallies.get(code))
      const status = measured ? ('measured' as const) : ('missing' as const)
      return { id: parameter.id, step: parameter.step, status }
    })
    const missing = parameters.filter(({ status }) => status === 'missing').map(({ id }) => id)
    return { slice, period, parameters, missing }
  })
}
