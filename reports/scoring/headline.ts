import type { ItemProfile, ItemRule, Profile } from './profile.ts'
import { profileById } from './profiles/index.ts'

/**
 * The methodology as the annual report and the dashboard show it: its figures from one scale item
 * that is drawn as a share or on five points. Formulas of other units and of an institution's own
 * numbers have sections of their own.
 * @returns undefined when there is no such methodology, or it has no such figure
 */
export function headlineProfile(id: string): ItemProfile | undefined {
  const profile = profileById(id)
  if (!profile) return undefined
  const rules = itemRulesOf(profile).filter(({ unit }) => unit === 'share' || unit === 'mean5')
  return rules.length > 0 ? { ...profile, rules } : undefined
}

/** The rules of a profile that are computed from one scale item. */
export function itemRulesOf({ rules }: Profile): ItemRule[] {
  return rules.filter((rule) => rule.kind === 'item')
}
