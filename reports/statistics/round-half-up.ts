/**
 * Rounds a decimal number half-up (away from zero), as official rules round: 76.5 → 77,
 * 1.005 to two digits → 1.01, −0.5 → −1.
 *
 * It rounds the shortest decimal that names the number, not its binary value, so 1.005 is a half
 * although the nearest binary number lies below it. A quotient such as 153/200 should be rounded by
 * `roundRatioHalfUp`, which never leaves the integers.
 *
 * @param digits decimals kept, an integer ≥ 0
 * @throws RangeError when the value is not finite
 */
export function roundHalfUp(value: number, digits = 0): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`)
  const magnitude = shiftPoint(Math.round(shiftPoint(Math.abs(value), digits)), -digits)
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude
}

/** Moves the decimal point in the written number, where multiplying would add a binary error. */
function shiftPoint(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent) + digits}`)
}

/**
 * Rounds numerator / denominator half-up to `digits` decimals, exactly, in integers.
 * @param numerator integer ≥ 0
 * @param denominator integer ≥ 1
 * @throws RangeError when either is not such an integer
 */
export function roundRatioHalfUp(numerator: number, denominator: number, digits = 0): number {
  if (!Number.isSafeInteger(numerator) || numerator < 0)
    throw new RangeError(`numerator must be an integer ≥ 0, got ${numerator}`)
  if (!Number.isSafeInteger(denominator) || denominator < 1)
    throw new RangeError(`denominator must be an integer ≥ 1, got ${denominator}`)
  const scaled = BigInt(numerator) * 10n ** BigInt(digits)
  const divisor = BigInt(denominator)
  return shiftPoint(Number((2n * scaled + divisor) / (2n * divisor)), -digits)
}
