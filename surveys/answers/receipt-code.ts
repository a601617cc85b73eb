/**
 * The receipt code of a response: 60 bits of a hash of its stored id, written in Crockford's base32
 * with a check character. Nothing of the answers goes into it, so a tablet can show it before the
 * server has seen the response, and sending again gives the same one.
 */

/** Without I, L, O and U: https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Characters that carry the 60 bits; the check character comes after them. */
export const CODE_LENGTH = 12

/** What is hashed with SHA-256 for the code of a response. @param id as stored, in lower case */
export function codePreimage(id: string): string {
  return `meraukla receipt code\n${id}`
}

/** The first 60 bits of a digest as twelve characters. @param digest of {@link codePreimage} */
export function codeOfDigest(digest: Uint8Array): string {
  let code = ''
  let bits = 0
  let held = 0
  for (const byte of digest) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5 && code.length < CODE_LENGTH) {
      bits -= 5
      code += ALPHABET.charAt((held >> bits) & 31)
    }
    if (code.length === CODE_LENGTH) return code
  }
  throw new RangeError(`${digest.length} bytes are fewer than 60 bits`)
}

/** As people write it down: 'K7QX-2M9F-A4TZ8', its last character the check. */
export function writtenCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}${checkCharacter(code)}`
}

/**
 * Reads a code as somebody typed it: small letters, spaces and dashes anywhere, O for 0, I or L
 * for 1. @returns the twelve characters without the check; undefined when it is no code
 */
export function readCode(typed: string): string | undefined {
  if (typed.length > 64) return undefined
  const characters = typed
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (characters.length !== CODE_LENGTH + 1) return undefined
  for (const character of characters) if (!ALPHABET.includes(character)) return undefined
  const code = characters.slice(0, CODE_LENGTH)
  return checkCharacter(code) === characters.charAt(CODE_LENGTH) ? code : undefined
}

/**
 * A weighted sum over the field of 32 elements, each place with another power of its generator: any
 * one wrong character and any two exchanged ones are noticed, as with Crockford's own check modulo
 * 37, which would need the signs * ~ $ = that nobody can read aloud.
 */
function checkCharacter(code: string): string {
  let sum = 0
  for (const character of code) sum = timesGenerator(sum ^ ALPHABET.indexOf(character))
  return ALPHABET.charAt(sum)
}

/** Times x, modulo the primitive polynomial x⁵ + x² + 1. */
function timesGenerator(element: number): number {
  const doubled = element << 1
  return doubled & 32 ? doubled ^ 0b100101 : doubled
}
