import { roundRatioHalfUp } from '../../../statistics/round-half-up.ts'

/**
 * The score of a charter's section: the plain mean of its commitments, whatever the number of
 * answers behind each, missing ones skipped, rounded half-up to a whole per cent (76.5 → 77).
 *
 * @param commitments whole per cent of positive answers, as published; null where not asked
 * @returns null when no commitment was measured
 * @throws RangeError for a per cent that is not a whole number from 0
 * @see UK Parliamentary and Health Service Ombudsman, Performance against our Service Charter
 */
export function sectionScore(commitments: readonly (number | null)[]): number | null {
  const measured = commitments.filter((percent) => percent !== null)
  if (measured.length === 0) return null
  const total = measured.reduce((sum, percent) => sum + percent, 0)
  return roundRatioHalfUp(total, measured.length)
}
