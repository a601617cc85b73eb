import { roundRatioHalfUp } from '../../../statistics/round-half-up.ts'

/** One service standard as it is reported: null = blank, which is not 0. */
export interface StandardReport {
  /** A fraction in (0, 1]; 0 counts as no target. */
  readonly target: number | null
  readonly met: number | null
  readonly total: number | null
}

/** Y and N as published; NA: there is nothing to judge. */
export type TargetMet = 'Y' | 'N' | 'NA'

/** Performance is compared with the target after rounding to so many decimals. */
export const PERFORMANCE_DIGITS = 4

/**
 * Volume meeting the target / total volume, unrounded; null when either is blank or the total is 0.
 */
export function standardPerformance({ met, total }: StandardReport): number | null {
  return met === null || total === null || total === 0 ? null : met / total
}

/**
 * Whether the target was met. Performance is rounded half-up to four decimals first: 8,672 of 8,760
 * is 0.98995, which rounds to 0.99 and meets a target of 99 %.
 *
 * @see gcperformance/service-data, README_indicators.md, commit 3baad78c, "target_met"
 */
export function targetMet({ target, met, total }: StandardReport): TargetMet {
  if (target === null || target === 0 || met === null || total === null || total === 0) return 'NA'
  return roundRatioHalfUp(met, total, PERFORMANCE_DIGITS) >= target ? 'Y' : 'N'
}

/**
 * Reads an option that names a standard and its target, '1490:0.95' or '1490' without a target: so
 * that counts of months and regions add up while the target stays what it is.
 * @returns undefined where the text is no such option
 */
export function standardOfOption(
  option: string,
): { readonly standard: string; readonly target: number | null } | undefined {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?::(0(?:\.\d+)?|1(?:\.0+)?))?$/.exec(option)
  if (!match?.[1]) return undefined
  return { standard: match[1], target: match[2] === undefined ? null : Number(match[2]) }
}

/** Not assessed: the answer is "does not apply"; not done: no data. Both stay out of the shares. */
export const POINT_STATES = ['Y', 'N', 'NA', 'ND'] as const
export type PointState = (typeof POINT_STATES)[number]

/** The six points at which a client may meet a service. */
export const INTERACTION_POINTS = [
  'account',
  'identification',
  'application',
  'decision',
  'issuance',
  'issue-resolution',
] as const

/**
 * Whether a service is online from end to end: no point is N and at least one is Y; null when no
 * point applies or is known, so that such a service leaves the base (as the owner's text says; the
 * owner's script keeps it as a No).
 */
export function onlineEndToEnd(points: readonly PointState[]): boolean | null {
  if (points.includes('N')) return false
  return points.includes('Y') ? true : null
}

/** Whether a service was improved because of feedback: in the reporting year or the one before. */
export function improvedLately(improvedIn: number | null, reportingYear: number): boolean {
  return improvedIn !== null && improvedIn <= reportingYear && improvedIn >= reportingYear - 1
}

/** Whether a service was reviewed within five years. */
export function reviewedLately(reviewedIn: number | null, reportingYear: number): boolean {
  return reviewedIn !== null && reviewedIn <= reportingYear && reviewedIn > reportingYear - 5
}
