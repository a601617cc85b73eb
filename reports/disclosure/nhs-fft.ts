import { roundHalfUp } from '../statistics/round-half-up.ts'

/*
 * The rule that NHS England publishes the Friends and Family Test by, in two levels, to compare our
 * own with. It looks at one group at a time and cannot see what several tables give away together.
 * Source: github.com/nhsengland/fft_pipeline, commit 1a1acbbb, src/fft/suppression.py (MIT).
 */

/** First level: hides what 1 to `threshold` − 1 people answered. */
export function firstLevel(responses: readonly number[], threshold: number): boolean[] {
  return responses.map((count) => count > 0 && count < threshold)
}

/**
 * Second level: where the smallest of a group is hidden, the second smallest goes too, unless it is
 * hidden already.
 *
 * @param ranks 1 = the smallest of its group
 */
export function secondLevel(
  groups: readonly string[],
  ranks: readonly number[],
  hiddenFirst: readonly boolean[],
): boolean[] {
  const smallestHidden = new Set(
    groups.filter((_, index) => ranks[index] === 1 && hiddenFirst[index]),
  )
  return groups.map(
    (group, index) => ranks[index] === 2 && !hiddenFirst[index] && smallestHidden.has(group),
  )
}

/** A share as it is published: of all answers, "don't know" included, to two decimals. */
export function shareOf(count: number, total: number): number | null {
  return total === 0 ? null : roundHalfUp(count / total, 2)
}
