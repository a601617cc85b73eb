/**
 * Why an answer is marked for somebody to look at. A mark changes no figure.
 *
 * - `burst`: came while unusually many arrived at its point, or from one device;
 * - `identical`: many of the same answers at one point on one day, which chance does not explain;
 * - `too-fast`: sent sooner than its questions can be read;
 * - `straight-line`: the same step on every scale, given fast or in the middle of the scale;
 * - `self-rating`: in a run of the best ratings throughout, from one device or out of keeping with
 *   what the point's answers are like otherwise.
 */
export const FLAG_REASONS = [
  'burst',
  'identical',
  'too-fast',
  'straight-line',
  'self-rating',
] as const
export type FlagReason = (typeof FLAG_REASONS)[number]
