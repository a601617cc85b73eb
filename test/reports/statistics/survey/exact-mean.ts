/** A fraction of integers, never rounded: slow, and the judge of what is fast. */
export interface Fraction {
  readonly above: bigint
  readonly below: bigint
}

/** Σ w y / Σ w of integers, exactly. */
export function exactMean(values: readonly number[], weights: readonly number[]): Fraction {
  let above = 0n
  let below = 0n
  for (const [row, weight] of weights.entries()) {
    above += BigInt(weight) * BigInt(values[row] ?? 0)
    below += BigInt(weight)
  }
  return { above, below }
}

/** The fraction as a number, to 18 digits before the last rounding. */
export function toNumber({ above, below }: Fraction): number {
  const digits = 10n ** 18n
  return Number((above * digits) / below) / 1e18
}
