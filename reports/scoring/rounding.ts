import { roundHalfUp } from '../statistics/round-half-up.ts'
import { bandOf } from './bands.ts'
import { type IndicatorRule, type Profile, type Rounding, UNROUNDED } from './profile.ts'

/**
 * Decimals at which the error of binary arithmetic is taken off before a half is looked for:
 * 88.30499999999999 is the sum that is 88.305 in decimals.
 */
const SIGNIFICANT_DIGITS = 12

/** Rounds half-up on decimals, the noise of binary arithmetic taken off first; null: as it is. */
export function roundDecimal(value: number, digits: number | null): number {
  if (digits === null) return value
  return roundHalfUp(Number(value.toPrecision(SIGNIFICANT_DIGITS)), digits)
}

/** How a profile rounds the figures of one of its rules. */
export function roundingOf(profile: Profile, rule: IndicatorRule): Rounding {
  return rule.rounding ?? profile.rounding ?? UNROUNDED
}

/** A figure as its methodology publishes it. */
export function officialValue(profile: Profile, rule: IndicatorRule, value: number): number {
  return roundDecimal(value, roundingOf(profile, rule).finalDigits)
}

/** The band of a figure: of the rounded figure where the methodology rounds first. */
export function bandOfFigure(profile: Profile, rule: IndicatorRule, value: number): string | null {
  const bands = rule.bands ?? profile.bands
  if (bands.length === 0) return null
  const { beforeBanding } = roundingOf(profile, rule)
  return bandOf(bands, beforeBanding ? officialValue(profile, rule, value) : value)
}
