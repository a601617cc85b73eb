import type { DisclosurePolicy } from './policy.ts'

/**
 * Counts by option as they may be published beside their sum: null where hidden. Counts of 1 up to
 * `countsBelow` (exclusive) are hidden; where that leaves one hidden count, or hidden counts that
 * together stay below `countsBelow`, the next smallest is hidden too, else it could be subtracted.
 * All are hidden when fewer than `withheldBelow` answered. 0 is shown: nobody is behind it.
 *
 * @param counts integers ≥ 0
 */
export function publicCounts(
  counts: readonly number[],
  { withheldBelow, countsBelow }: DisclosurePolicy,
): (number | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total > 0 && total < withheldBelow) return counts.map(() => null)

  const ascending = [...counts.entries()]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => a - b)
  const hidden = new Set<number>()
  let base = 0
  for (const [option, count] of ascending) {
    const small = count < countsBelow
    const gaveAway = hidden.size > 0 && (hidden.size === 1 || base < countsBelow)
    if (!small && !gaveAway) break
    hidden.add(option)
    base += count
  }
  return counts.map((count, option) => (hidden.has(option) ? null : count))
}
