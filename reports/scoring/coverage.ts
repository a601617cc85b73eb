import type { Basis, Profile, RuleItem, RuleItemKind } from './profile.ts'
import { itemRuleNeed } from './wanted-tallies.ts'

/** An item of a questionnaire as far as formulas care. */
export interface AskedItem {
  readonly code: string
  /** Length of its scale 1…points; null for an item that is no such scale. */
  readonly points: number | null
  /** Codes of its options, for an item answered by choice; default: not known. */
  readonly options?: readonly string[]
}

/** What a rule needs of one item, and whether it is there. */
export interface ItemCoverage {
  readonly item: string
  readonly needs: RuleItemKind['kind']
  /** Length of the scale needed; null for other items. */
  readonly points: number | null
  readonly status: ItemStatus
}

/** 'from-operations': no question, but a number that the institution reports. */
export type ItemStatus = 'covered' | 'item-missing' | 'wrong-scale' | 'from-operations'

/** Whether a questionnaire yields one rule's figure, and if not, why. */
export interface RuleCoverage {
  readonly methodology: string
  readonly version: string
  readonly rule: string
  /**
   * The first of these that holds: an item is missing, one has another scale, numbers from
   * operations are needed besides (or alone), everything is there.
   */
  readonly status: ItemStatus
  readonly items: readonly ItemCoverage[]
}

/** Which profile a questionnaire can feed: in one line. */
export interface ProfileCoverage {
  readonly methodology: string
  readonly version: string
  /** Rules that the questionnaire alone yields, of those that ask people anything. */
  readonly covered: number
  readonly of: number
  /** Codes of the items to add for the others, each once. */
  readonly missing: readonly string[]
  /** Codes of items asked on another scale. */
  readonly wrongScale: readonly string[]
  /** Codes of the numbers that the institution reports. */
  readonly fromOperations: readonly string[]
}

const STATUS_ORDER = ['item-missing', 'wrong-scale', 'from-operations', 'covered'] as const

/** Which figures of which profiles a questionnaire can feed, profile by profile, rule by rule. */
export function coverage(
  profiles: readonly Profile[],
  items: readonly AskedItem[],
): RuleCoverage[] {
  const asked = new Map(items.map((item) => [item.code, item]))
  return profiles.flatMap((profile) =>
    profile.rules.map((rule): RuleCoverage => {
      const needs = rule.kind === 'item' ? [itemRuleNeed(rule)] : rule.items
      const own = needs.map((need) =>
        itemCoverage(need, rule.basis ?? 'answers', asked.get(need.code)),
      )
      const required = own.filter((_, index) => !needs[index]?.optional)
      const status = STATUS_ORDER.find((each) => required.some((item) => item.status === each))
      return {
        methodology: profile.id,
        version: profile.version,
        rule: rule.id,
        status: status ?? 'covered',
        items: own,
      }
    }),
  )
}

/** The same profile by profile: what a questionnaire feeds, and what it lacks for the rest. */
export function profileCoverage(
  profiles: readonly Profile[],
  items: readonly AskedItem[],
): ProfileCoverage[] {
  return profiles.map((profile) => {
    const rules = coverage([profile], items)
    const asking = rules.filter((_, index) => profile.rules[index]?.basis !== 'operations')
    const codes = (status: ItemStatus) => [
      ...new Set(
        rules.flatMap((rule) =>
          rule.items.filter((item) => item.status === status).map(({ item }) => item),
        ),
      ),
    ]
    return {
      methodology: profile.id,
      version: profile.version,
      covered: asking.filter(({ status }) => status === 'covered').length,
      of: asking.length,
      missing: codes('item-missing'),
      wrongScale: codes('wrong-scale'),
      fromOperations: codes('from-operations'),
    }
  })
}

function itemCoverage(need: RuleItem, basis: Basis, asked: AskedItem | undefined): ItemCoverage {
  const points = need.kind === 'scale' ? need.points : null
  return { item: need.code, needs: need.kind, points, status: statusOf(need, basis, asked) }
}

function statusOf(need: RuleItem, basis: Basis, asked: AskedItem | undefined): ItemStatus {
  if (need.kind === 'quantity') return 'from-operations'
  if (!asked) return basis === 'operations' ? 'from-operations' : 'item-missing'
  switch (need.kind) {
    case 'scale':
      return asked.points === need.points ? 'covered' : 'wrong-scale'
    case 'choice': {
      const { options } = need
      const fits =
        !options || !asked.options || asked.options.every((each) => options.includes(each))
      return fits ? 'covered' : 'wrong-scale'
    }
    case 'number':
      return 'covered'
  }
}
