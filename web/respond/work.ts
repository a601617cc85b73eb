const SLICE_MS = 16

/**
 * Finds a number for the server's puzzle (see `server/integrity/puzzle.ts`): about 2^bits tries, in
 * slices, so that the page stays alive. The browser's own SHA-256 is there on secure connections
 * only, and slower for texts this short.
 * @param puzzle 'issued.bits.signature'
 * @returns the puzzle, a colon and the number
 */
export async function solve(puzzle: string): Promise<string> {
  const bits = Number(puzzle.split('.')[1])
  let pause = performance.now() + SLICE_MS
  for (let tried = 0; ; tried++) {
    const work = `${puzzle}:${tried}`
    if (Math.clz32(firstWord(work)) >= bits) return work
    if (tried % 256 === 0 && performance.now() > pause) {
      await new Promise((resume) => setTimeout(resume))
      pause = performance.now() + SLICE_MS
    }
  }
}

const words = new Uint32Array(64)
const primes = firstPrimes(64)
const START = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const ROUND = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))

/** The first 32 bits of SHA-256 (FIPS 180-4) of an ASCII text. */
export function firstWord(text: string): number {
  const blocks = Math.ceil((text.length + 9) / 64)
  const bytes = new DataView(new ArrayBuffer(blocks * 64))
  for (let i = 0; i < text.length; i++) bytes.setUint8(i, text.charCodeAt(i))
  bytes.setUint8(text.length, 0x80)
  bytes.setUint32(blocks * 64 - 4, text.length * 8)

  const state = Uint32Array.from(START)
  for (let block = 0; block < blocks; block++) {
    for (let t = 0; t < 16; t++) words[t] = bytes.getUint32(block * 64 + t * 4)
    for (let t = 16; t < 64; t++) {
      const a = at(words, t - 15)
      const b = at(words, t - 2)
      const small = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
      const large = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
      words[t] = at(words, t - 16) + small + at(words, t - 7) + large
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let t = 0; t < 64; t++) {
      const choice = (e & f) ^ (~e & g)
      const first =
        (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(ROUND, t) + at(words, t)) | 0
      const most = (a & b) ^ (a & c) ^ (b & c)
      const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + value
  }
  return at(state, 0)
}

function at(array: Uint32Array, index: number): number {
  return array[index] ?? 0
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The first 32 bits behind the point. */
function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32)
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime)) found.push(n)
  return found
}
