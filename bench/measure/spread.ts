/** The middle and both ends of repeated measurements: what a bench prints instead of one number. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** @throws RangeError when nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  if (min === undefined || max === undefined) throw new RangeError('nothing was measured')
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? max
  const lower = sorted[Math.ceil(middle) - 1] ?? min
  return { median: (lower + upper) / 2, min, max }
}

/** The value below which `share` of them lie (nearest rank). */
export function quantile(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  if (value === undefined) throw new RangeError('nothing was measured')
  return value
}

/** '0.82 [0.79–0.88]' */
export function inWords({ median, min, max }: Spread, digits = 2): string {
  const [middle, low, high] = [median, min, max].map((value) => grouped(value, digits))
  return `${middle} [${low}–${high}]`
}

/** '9,270' or '0.82' */
export function grouped(value: number, digits = 2): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}
