import type { CodedAnswer } from '../../surveys/counts/cube.ts'
import type { AskedItem } from './coverage.ts'
import type { Profile } from './profile.ts'

/** Which single ratings must reach somebody at once. */
export interface AlertRule {
  /** Length of the scales that it is about. */
  readonly points: number
  /** Ratings up to this one are low; 0: none is. */
  readonly upTo: number
  /** Codes of the items that are rated. */
  readonly items: readonly string[]
}

const POINTS = 5
/** Where a methodology says nothing: the worse half of five points and the middle. */
const USUAL = 3

/**
 * The rule of a methodology, else the usual one: 3 and below of 5 on the scales that its figures are
 * computed from, so that a scale on which 1 is best alarms nobody.
 */
export function alertRuleOf(profile: Profile): AlertRule {
  const items = profile.rules.flatMap((rule) =>
    rule.kind === 'item'
      ? rule.points === POINTS
        ? [rule.item]
        : []
      : rule.items.flatMap((item) =>
          item.kind === 'scale' && item.points === POINTS ? [item.code] : [],
        ),
  )
  return {
    points: POINTS,
    upTo: USUAL,
    ...profile.alert,
    items: [...new Set(profile.alert?.items ?? items)],
  }
}

/** The lowest of a response's ratings that the rule is about, if that one is low. */
export function lowRating(
  { points, upTo, items }: AlertRule,
  asked: readonly AskedItem[],
  answers: readonly CodedAnswer[],
): { readonly item: string; readonly rating: number } | undefined {
  const scales = new Set(
    asked
      .filter((item) => item.points === points && items.includes(item.code))
      .map(({ code }) => code),
  )
  const low = answers
    .filter(({ item, option }) => scales.has(item) && /^\d+$/.test(option))
    .map(({ item, option }) => ({ item, rating: Number(option) }))
    .filter(({ rating }) => rating >= 1 && rating <= upTo)
  return low.toSorted((a, b) => a.rating - b.rating)[0]
}
