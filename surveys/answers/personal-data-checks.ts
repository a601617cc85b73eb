/** Whether six digits DDMMYY can be a day of some year; in a century unknown, 29 February can. */
export function isDayMonth(digits: string): boolean {
  const day = Number(digits.slice(0, 2))
  const month = Number(digits.slice(2, 4))
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return longest !== undefined && day >= 1 && day <= longest
}

const LATVIAN_WEIGHTS = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Whether the check digit of a Latvian personal code issued before July 2017 holds.
 *
 *     digit 11 = (1101 − Σ weight × digit) mod 11 mod 10
 *
 * @param digits eleven digits
 * @see python-stdnum, `stdnum.lv.pvn`: the same sum with the weights turned round
 */
export function latvianCheckHolds(digits: string): boolean {
  const sum = weighted(digits, LATVIAN_WEIGHTS)
  return ((1101 - sum) % 11) % 10 === Number(digits[10])
}

const PINFL_WEIGHTS = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]

/**
 * Whether fourteen digits are built like an Uzbek personal identification number (PINFL, JShShIR):
 * 1 to 6 for sex and century, the birth date DDMMYY, district, serial number, check digit.
 * @see Resolutions of the Cabinet of Ministers of Uzbekistan No. 200 (1996) and No. 177 (2022)
 */
export function isBuiltLikePinfl(digits: string): boolean {
  return /^[1-6]\d{13}$/.test(digits) && isDayMonth(digits.slice(1, 7))
}

/** Whether its last digit is the sum of the others weighted 7, 3, 1, …, modulo 10. */
export function pinflCheckHolds(digits: string): boolean {
  return weighted(digits, PINFL_WEIGHTS) % 10 === Number(digits[13])
}

/**
 * Whether an account number's check digits hold: with its first four characters moved to the end
 * and letters as numbers (A = 10), it leaves 1 when divided by 97.
 * @param characters capital letters and digits, no spaces
 * @see ISO 13616-1 and ISO/IEC 7064, MOD 97-10
 */
export function ibanCheckHolds(characters: string): boolean {
  let rest = 0
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)
}
