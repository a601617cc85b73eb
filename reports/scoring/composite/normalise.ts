/**
 * How a component's own value is put on 0…100. Both ways need bounds that are stated beforehand:
 * nothing depends on who else is compared (no z scores, no best or worst of the year), so that a
 * score moves only when its own value does.
 */
export type Normalisation =
  | {
      readonly kind: 'min-max'
      /** Smaller and larger end of the scale, in the component's own unit. */
      readonly lower: number
      readonly upper: number
      readonly direction: Direction
    }
  | {
      readonly kind: 'target'
      /** Greater than 0, in the component's own unit: reached or beaten = 100. */
      readonly target: number
      readonly direction: Direction
    }

/** Which end is good: 'higher' for satisfaction, 'lower' for days waited. */
export type Direction = 'higher' | 'lower'

/** A score on 0…100 with the variance of it. */
export interface Normalised {
  readonly score: number
  readonly variance: number | null
}

/**
 * Puts a value and its variance on 0…100, cut at both ends.
 *
 *     min-max   100·(x − lower)/(upper − lower), or 100 less that where lower is better
 *     target    100·x/target where higher is better, 100·target/x where lower is, at most 100
 *
 * The variance follows by the slope at x (delta method); at a cut end the slope just inside is
 * kept, because a score at the end of the scale is not known more certainly than its neighbour.
 *
 * @throws RangeError when the value is not finite
 */
export function normalise(value: number, variance: number | null, rule: Normalisation): Normalised {
  if (!Number.isFinite(value)) throw new RangeError(`cannot normalise ${value}`)
  const { raw, slope } = rule.kind === 'min-max' ? minMax(value, rule) : toTarget(value, rule)
  return {
    score: Math.min(100, Math.max(0, raw)),
    variance: variance === null ? null : variance * slope ** 2,
  }
}

interface Line {
  readonly raw: number
  readonly slope: number
}

function minMax(
  value: number,
  { lower, upper, direction }: Extract<Normalisation, { kind: 'min-max' }>,
): Line {
  const slope = 100 / (upper - lower)
  const raw = (100 * (value - lower)) / (upper - lower)
  return direction === 'higher' ? { raw, slope } : { raw: 100 - raw, slope: -slope }
}

function toTarget(
  value: number,
  { target, direction }: Extract<Normalisation, { kind: 'target' }>,
): Line {
  const slope = 100 / target
  if (direction === 'higher') return { raw: (100 * value) / target, slope }
  if (value <= target) return { raw: 100, slope: -slope }
  return { raw: (100 * target) / value, slope: (-100 * target) / value ** 2 }
}
