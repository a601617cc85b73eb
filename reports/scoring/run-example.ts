import { tallyOf } from '../../surveys/counts/tally.ts'
import type { Figure } from './indicator.ts'
import { readOptions } from './options.ts'
import {
  type IndicatorRule,
  type ItemExample,
  NO_MINIMUM_BASE,
  type Profile,
  type TalliesExample,
} from './profile.ts'
import { bandOfFigure, officialValue } from './rounding.ts'
import { figureOfTallies } from './score.ts'

/** What a rule makes of a worked example's answers, minimum bases and sampling left aside. */
export interface ExampleResult {
  readonly figure: Figure
  /** As the methodology publishes it; null when withheld. */
  readonly rounded: number | null
  readonly band: string | null
}

/**
 * Computes a worked example.
 * @throws RangeError when the example's options are refused, or its kind is not the rule's
 */
export function runExample(
  profile: Profile,
  rule: IndicatorRule,
  example: ItemExample | TalliesExample,
): ExampleResult {
  const figure = figureOfExample(profile, rule, example)
  if (figure.status === 'withheld') return { figure, rounded: null, band: null }
  return {
    figure,
    rounded: officialValue(profile, rule, figure.value),
    band: bandOfFigure(profile, rule, figure.value),
  }
}

function figureOfExample(
  profile: Profile,
  rule: IndicatorRule,
  example: ItemExample | TalliesExample,
): Figure {
  if (rule.kind === 'item') {
    if (!('counts' in example)) throw new RangeError(`${rule.id} is computed from one item`)
    const { counts, notApplicable = 0 } = example
    return rule.compute({ counts, notApplicable })
  }
  if ('counts' in example) throw new RangeError(`${rule.id} is computed from several items`)
  const read = readOptions(profile, example.options ?? {})
  if (read.status === 'refused') throw new RangeError(JSON.stringify(read.faults))
  const tallies = new Map(
    Object.entries(example.tallies).map(([code, counts]) => [
      code,
      tallyOf(Object.entries(counts)),
    ]),
  )
  return figureOfTallies(rule, (code) => tallies.get(code), read.options, NO_MINIMUM_BASE, 'random')
}
