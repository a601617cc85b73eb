import type { Channel } from '../../surveys/counts/place.ts'
import type { WantedTally } from './merge.ts'
import type { IndicatorRule, ItemRule, Profile, RuleItem } from './profile.ts'

/** Under which key a merged slice holds the tally of a rule's only item. */
export function itemKey(profile: Profile, rule: ItemRule): string {
  return keyOf(rule.item, profile.channels, profile.inCentres)
}

/** Under which key a merged slice holds the tally of one of a rule's items. */
export function ruleItemKey(profile: Profile, item: RuleItem): string {
  return keyOf(item.code, channelsOf(profile, item), profile.inCentres)
}

/** The one item of a rule, as a rule over several items would name it. */
export function itemRuleNeed({ item, points }: ItemRule): RuleItem {
  return { code: item, kind: 'scale', points }
}

/** Every tally that the profiles' rules are computed from, each once: for one merge of them all. */
export function wantedBy(profiles: readonly Profile[]): WantedTally[] {
  const wanted = new Map<string, WantedTally>()
  for (const profile of profiles) {
    const { inCentres } = profile
    const want = (item: string, channels: readonly Channel[] | undefined) => {
      const key = keyOf(item, channels, inCentres)
      wanted.set(key, { key, item, ...(channels && { channels }), ...(inCentres && { inCentres }) })
    }
    for (const rule of profile.rules)
      if (rule.kind === 'item') want(rule.item, profile.channels)
      else for (const item of rule.items) want(item.code, channelsOf(profile, item))
  }
  return [...wanted.values()]
}

/** Whether a rule sets one channel against the others, which no slice of one channel can show. */
export function comparesChannels(profile: Profile, rule: IndicatorRule): boolean {
  if (rule.kind === 'item') return false
  return new Set(rule.items.map((item) => channelsOf(profile, item)?.join())).size > 1
}

function channelsOf(profile: Profile, { channels }: RuleItem): readonly Channel[] | undefined {
  return channels === 'all' ? undefined : (channels ?? profile.channels)
}

/** '@' stands in no item code. */
function keyOf(item: string, channels: readonly Channel[] | undefined, inCentres?: true): string {
  const where = [...(inCentres ? ['centres'] : []), ...(channels ?? [])]
  return where.length > 0 ? `${item}@${where.join('+')}` : item
}
