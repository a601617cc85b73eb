import { LANGUAGE_ITEM, RESPONSE_ITEM, slice as sliceCube } from '../../surveys/counts/cube.ts'
import type { Dimension } from '../../surveys/counts/place.ts'
import { isScaleTally, tallyEntries } from '../../surveys/counts/tally.ts'
import { publicCounts } from '../disclosure/counts.ts'
import { DEFAULT_DISCLOSURE } from '../disclosure/policy.ts'
import { mergeBy } from '../scoring/merge.ts'
import type { AnnualInput } from './input.ts'

/** How many responses came from where; null = too few to be listed. */
export interface ResponseCount {
  readonly code: string
  readonly count: number | null
}

export interface Responses {
  /** Responses of the year; where only answers were imported, those to the item most answered. */
  readonly total: number
  /** By the codes of a dimension, those without responses left out. */
  readonly by: (dimension: Dimension) => readonly ResponseCount[]
  readonly byLanguage: () => readonly ResponseCount[]
  /** Items where more than the given share said "does not apply", with that share. */
  readonly notApplicableAbove: (share: number) => readonly { item: string; share: number }[]
}

/** The responses of one year. */
export function responsesOf({ cube }: Pick<AnnualInput, 'cube'>, year: string): Responses {
  const own = sliceCube(cube, ({ period }) => period.startsWith(year))
  const [all] = mergeBy(own, { by: [] })
  const tallies = all?.tallies ?? new Map()
  const base = baseItem(tallies)

  return {
    total: tallies.has(base) ? sumOf(tallies.get(base)) : 0,
    by: (dimension) => {
      const merged = mergeBy(own, { by: [dimension] }, { items: new Set([base]) })
      const counted = merged.map(({ slice, period, tallies: parts }) => ({
        code: dimension === 'period' ? period : (slice[dimension] ?? ''),
        count: sumOf(parts.get(base)),
      }))
      return protect(counted.filter(({ count }) => count > 0))
    },
    byLanguage: () =>
      protect(
        tallyEntries(tallies.get(LANGUAGE_ITEM) ?? {})
          .map(([code, count]) => ({ code, count }))
          .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
      ),
    notApplicableAbove: (limit) =>
      [...tallies].flatMap(([item, tally]) => {
        if (item.startsWith('_')) return []
        const total = sumOf(tally)
        const none = isScaleTally(tally) ? (tally[0] ?? 0) : (tally['na'] ?? 0)
        const share = total === 0 ? 0 : none / total
        return share > limit && total >= DEFAULT_DISCLOSURE.withheldBelow ? [{ item, share }] : []
      }),
  }
}

/** Responses themselves where they were counted, else the item that most people answered. */
function baseItem(tallies: ReadonlyMap<string, Parameters<typeof tallyEntries>[0]>): string {
  if (tallies.has(RESPONSE_ITEM)) return RESPONSE_ITEM
  const items = [...tallies].toSorted(([a, x], [b, y]) => sumOf(y) - sumOf(x) || (a < b ? -1 : 1))
  return items[0]?.[0] ?? RESPONSE_ITEM
}

function sumOf(tally: Parameters<typeof tallyEntries>[0] | undefined): number {
  return tallyEntries(tally ?? {}).reduce((sum, [, count]) => sum + count, 0)
}

function protect(counted: readonly { code: string; count: number }[]): ResponseCount[] {
  const policy = { ...DEFAULT_DISCLOSURE, withheldBelow: 0 }
  const counts = publicCounts(
    counted.map(({ count }) => count),
    policy,
  )
  return counted.map(({ code }, index) => ({ code, count: counts[index] ?? null }))
}
