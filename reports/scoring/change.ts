import type { Histogram } from '../../surveys/counts/histogram.ts'
import { holm } from '../statistics/holm.ts'
import { summarize } from '../statistics/mean-interval.ts'
import { newcombe } from '../statistics/newcombe.ts'
import { twoProportions } from '../statistics/two-proportions.ts'
import { welch } from '../statistics/welch.ts'
import { DEFAULT_LEVEL } from '../statistics/wilson.ts'
import type { Interval } from './indicator.ts'
import { isShare, rangeOfScores, successes } from './option-scores.ts'
import type { ItemRule, MinimumBase } from './profile.ts'

export type Change = ComparedChange | NotComparable

/** A difference after − before that was tested. */
export interface ComparedChange {
  /** 'rose' and 'fell' only where the test says so. */
  readonly verdict: 'rose' | 'fell' | 'no-certain-change'
  /** After − before, in the unit of the rule. */
  readonly difference: number
  /** Of the difference: Newcombe for shares, Welch for means. */
  readonly interval: Interval
  /** Two-sided; adjusted when the change stands in a table of many (`adjustChanges`). */
  readonly p: number
  readonly n: { readonly before: number; readonly after: number }
}

export interface NotComparable {
  readonly verdict: 'not-comparable'
  readonly reason: NotComparableReason
}

export type NotComparableReason =
  /** nothing was measured in one of the periods */
  | 'nothing-before'
  | 'nothing-after'
  /** one of the two figures is withheld for its small base */
  | 'base-too-small'
  /** wording, scale, mode, frame or unit changed in between or inside one of the periods */
  | 'series-break'
  /** everybody gave the same answer both times, or the formula has no test */
  | 'no-test-possible'
  /** answered on another scale than the rule is written for */
  | 'wrong-scale'

/** Changes with a smaller p value are called certain. */
export const SIGNIFICANCE = 0.05

/**
 * Compares two sets of answers to the same rule: Newcombe's interval and the pooled z test for a
 * share, Welch's t for a mean. "Rose" and "fell" are said only where p < 0.05 and the interval
 * excludes 0, so that verdict and interval never contradict each other.
 *
 * @param before answers of the earlier period on the rule's scale; likewise `after`
 * @throws RangeError when a histogram is not on the rule's scale (a wiring mistake, not data)
 */
export function compareHistograms(
  rule: ItemRule,
  before: Histogram,
  after: Histogram,
  minimumBase: MinimumBase,
): Change {
  if (rule.scores === null) return notComparable('no-test-possible')
  const earlier = summarize(before.counts, rule.scores)
  const later = summarize(after.counts, rule.scores)
  if (!earlier) return notComparable('nothing-before')
  if (!later) return notComparable('nothing-after')
  if (Math.min(earlier.n, later.n) < minimumBase.withheldBelow)
    return notComparable('base-too-small')

  const n = { before: earlier.n, after: later.n }
  const difference = later.mean - earlier.mean
  if (isShare(rule.scores)) {
    const x = successes(after.counts, rule.scores)
    const y = successes(before.counts, rule.scores)
    const test = twoProportions(x, later.n, y, earlier.n)
    if (!test) return notComparable('no-test-possible')
    const { lower, upper } = newcombe(x, later.n, y, earlier.n)
    const interval: Interval = { lower, upper, level: DEFAULT_LEVEL, method: 'newcombe' }
    return compared(difference, interval, test.p, n)
  }

  const test = welch(later, earlier)
  if (!test) return notComparable('no-test-possible')
  const { lowest, highest } = rangeOfScores(rule.scores)
  const range = highest - lowest
  const interval: Interval = {
    lower: Math.max(test.lower, -range),
    upper: Math.min(test.upper, range),
    level: DEFAULT_LEVEL,
    method: 'welch',
  }
  return compared(difference, interval, test.p, n)
}

/**
 * The changes of one table with p values adjusted by Holm and verdicts taken anew: the chance that
 * the table holds even one false "rose" or "fell" stays below 5 %. Changes that could not be
 * compared stay as they are and do not count.
 */
export function adjustChanges(changes: readonly Change[]): Change[] {
  const pValues: number[] = []
  for (const change of changes) if ('p' in change) pValues.push(change.p)
  const adjusted = holm(pValues)
  let next = 0
  return changes.map((change) => {
    if (!('p' in change)) return change
    const { difference, interval, p, n } = change
    return compared(difference, interval, adjusted[next++] ?? p, n)
  })
}

function compared(
  difference: number,
  interval: Interval,
  p: number,
  n: ComparedChange['n'],
): ComparedChange {
  const certain = p < SIGNIFICANCE && (interval.lower > 0 || interval.upper < 0)
  const direction = difference > 0 ? 'rose' : 'fell'
  return { verdict: certain ? direction : 'no-certain-change', difference, interval, p, n }
}

export function notComparable(reason: NotComparableReason): NotComparable {
  return { verdict: 'not-comparable', reason }
}
