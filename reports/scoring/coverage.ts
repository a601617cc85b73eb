import type { Profile } from './profile.ts'

/** An item of a questionnaire as far as formulas care. */
export interface ScaleItem {
  readonly code: string
  /** Length of its scale 1…points; null for an item that is no such scale. */
  readonly points: number | null
}

/** Whether a questionnaire yields one rule's figure, and if not, why. */
export interface RuleCoverage {
  readonly methodology: string
  readonly rule: string
  readonly item: string
  readonly points: number
  readonly status: 'covered' | 'item-missing' | 'wrong-scale'
}

/** Which figures of which profiles a questionnaire can feed, profile by profile, rule by rule. */
export function coverage(
  profiles: readonly Profile[],
  items: readonly ScaleItem[],
): RuleCoverage[] {
  const points = new Map(items.map((item) => [item.code, item.points]))
  return profiles.flatMap((profile) =>
    profile.rules.map((rule): RuleCoverage => {
      const found = points.get(rule.item)
      const status =
        found === undefined ? 'item-missing' : found === rule.points ? 'covered' : 'wrong-scale'
      const { id, item } = rule
      return { methodology: profile.id, rule: id, item, points: rule.points, status }
    }),
  )
}
