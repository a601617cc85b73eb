import type { LocalizedText } from '../../locales/language.ts'
import type { ChangeKind, DefinitionComparison } from '../../surveys/definition/compare.ts'
import { type AskedItem, type RuleCoverage, coverage } from './coverage.ts'
import type { Profile } from './profile.ts'

/**
 * What a new version of a questionnaire does to the series of one figure.
 * - comparable: nothing that it is computed from changed
 * - note: something changed beside what is measured; the series goes on, with a note
 * - break: figures before and after must not be compared
 * - ends, begins: only the old, or only the new version gives the figure
 */
export type Consequence = 'comparable' | 'note' | 'break' | 'ends' | 'begins'

/** One figure and what becomes of its series, with the changes that do it. */
export interface IndicatorConsequence {
  readonly methodology: string
  readonly version: string
  readonly rule: string
  readonly name: LocalizedText
  /** Of the methodology. */
  readonly title: LocalizedText
  readonly consequence: Consequence
  readonly reasons: readonly { readonly item: string; readonly kind: ChangeKind }[]
}

/**
 * The consequence of a change for every figure that the old or the new version gives, in the order
 * of the profiles. Figures that need numbers of the institution besides count as given; figures made
 * of such numbers alone are not a matter of questionnaires.
 */
export function consequences(
  profiles: readonly Profile[],
  before: readonly AskedItem[],
  after: readonly AskedItem[],
  comparison: DefinitionComparison,
): IndicatorConsequence[] {
  const old = coverage(profiles, before)
  const names = new Map(
    profiles.flatMap((profile) =>
      profile.rules.map(
        (rule) => [`${profile.id} ${rule.id}`, { name: rule.name, title: profile.title }] as const,
      ),
    ),
  )
  return coverage(profiles, after).flatMap((now, index): IndicatorConsequence[] => {
    const named = names.get(`${now.methodology} ${now.rule}`)
    const gave = isGiven(old[index])
    const gives = isGiven(now)
    if (!named || (!gave && !gives)) return []
    const { methodology, version, rule } = now
    const items = new Set(now.items.map(({ item }) => item))
    const own = comparison.changes.filter(({ item }) => concerns(items, item))
    const reasons = own.map(({ item, kind }) => ({ item, kind }))
    const consequence = !gave
      ? 'begins'
      : !gives
        ? 'ends'
        : own.some(({ verdict }) => verdict === 'break')
          ? 'break'
          : own.length > 0
            ? 'note'
            : 'comparable'
    return [{ methodology, version, rule, ...named, consequence, reasons }]
  })
}

/** Whether the questionnaire's own part of a rule is there. */
function isGiven(rule: RuleCoverage | undefined): boolean {
  if (!rule || (rule.status !== 'covered' && rule.status !== 'from-operations')) return false
  return rule.items.some(({ status }) => status === 'covered')
}

/** A change is told of the question; a rule may name a row of it, 'conduct.respect'. */
function concerns(items: ReadonlySet<string>, changed: string): boolean {
  if (items.has(changed)) return true
  return [...items].some((item) => item.startsWith(`${changed}.`))
}
