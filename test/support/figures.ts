import type { Change, ComparedChange } from '../../reports/scoring/change.ts'
import type { Figure, MeasuredFigure } from '../../reports/scoring/indicator.ts'
import { itemRulesOf } from '../../reports/scoring/headline.ts'
import type { ItemRule, Profile } from '../../reports/scoring/profile.ts'

/** The figure, which the test needs to be measured; stops the test with the reason if it is not. */
export function measuredFigure(figure: Figure | undefined): MeasuredFigure {
  if (figure?.status !== 'measured')
    throw new Error(`not measured: ${figure?.reason ?? 'no figure'}`)
  return figure
}

/** The change, which the test needs to be compared; stops the test with the reason if it is not. */
export function comparedChange(change: Change): ComparedChange {
  if (change.verdict === 'not-comparable') throw new Error(`not compared: ${change.reason}`)
  return change
}

/** The rule of that id over one scale item; stops the test if the profile has none. */
export function ruleOf(profile: Profile, id: string): ItemRule {
  return present(itemRulesOf(profile).find((rule) => rule.id === id))
}

/** The value, which the test needs to be there. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('nothing is there')
  return value
}
