/**
 * Rounds a count to the nearest multiple of a base, halves up: the alternative to hiding, where a
 * table must be complete. Every cell and every total is rounded by itself from its exact count, so
 * that a rounded table need not add up, and nothing is learnt from its adding up.
 *
 * A reader knows each count to within ± base / 2. Sums of rounded cells narrow nothing, as the
 * totals are rounded too. Do not publish figures with exact bases beside it.
 *
 * @param count a whole number ≥ 0
 * @param base 5 is usual
 * @see Hundepool and others, Statistical Disclosure Control (2012), section 5.4 (conventional rounding)
 */
export function roundToBase(count: number, base: number): number {
  if (!Number.isInteger(base) || base < 1) throw new RangeError(`${base} is no base to round to`)
  return Math.floor(count / base + 0.5) * base
}
