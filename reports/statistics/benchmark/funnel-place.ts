import { funnelLimits } from './funnel-limits.ts'

/** Where a provider lies in the funnel; 'inside' means: no more different than chance explains. */
export type FunnelPlace = 'far-below' | 'below' | 'inside' | 'above' | 'far-above'

/**
 * Beyond the 95 % limits 'below' or 'above', beyond the 99.8 % limits 'far-…'.
 *
 * Without overdispersion the binomial's exact counts decide, which hold for few answers; with it the
 * widened normal limits.
 *
 * @param overdispersion φ where `overdispersion` says that it applies, else 1
 */
export function funnelPlace(
  successes: number,
  n: number,
  target: number,
  overdispersion = 1,
): FunnelPlace {
  const side = (level: number) => {
    const { counts, normal } = funnelLimits(target, n, level, overdispersion)
    const { lower, upper } =
      overdispersion > 1 ? { lower: normal.lower * n, upper: normal.upper * n } : counts
    return successes < lower ? -1 : successes > upper ? 1 : 0
  }
  const far = side(0.998)
  if (far !== 0) return far < 0 ? 'far-below' : 'far-above'
  const near = side(0.95)
  if (near === 0) return 'inside'
  return near < 0 ? 'below' : 'above'
}
