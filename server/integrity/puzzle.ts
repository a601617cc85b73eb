import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Work that a sender is asked for while unusually much comes from where it sends: a number so that
 * SHA-256 of the puzzle and it begins with some zero bits. A puzzle is for one response id, holds for
 * a few minutes, and is kept nowhere: its signature says that it was given out here.
 */
export interface Puzzles {
  readonly puzzle: (about: PuzzleSubject) => string
  /** @param work the puzzle, a colon and the number found */
  readonly isSolved: (work: string, about: Omit<PuzzleSubject, 'bits'>) => boolean
  /** Signs a form that is given out without a script, for the response id printed into it. */
  readonly formToken: (point: string, id: string, at: number) => string
  /** Milliseconds since the form was given out; undefined for a token that is not of here. */
  readonly formAge: (token: string, point: string, id: string, at: number) => number | undefined
}

interface PuzzleSubject {
  readonly point: string
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Zero bits wanted: each doubles the work. */
  readonly bits: number
}

const GOOD_FOR_MS = 10 * 60_000
const FORM_GOOD_FOR_MS = 24 * 3_600_000

/** The key never leaves memory: after a restart puzzles are given out anew. */
export function createPuzzles(key: string = randomBytes(32).toString('base64url')): Puzzles {
  const sign = (...parts: readonly (string | number)[]) =>
    hash('sha256', JSON.stringify([key, ...parts]), 'base64url').slice(0, 22)
  return {
    puzzle({ point, id, at, bits }) {
      return `${at}.${bits}.${sign('work', point, id.toLowerCase(), at, bits)}`
    },
    isSolved(work, { point, id, at }) {
      const [puzzle = '', found = ''] = work.split(':', 2)
      const [issued = '', wanted = '', signature = ''] = puzzle.split('.', 3)
      const [issuedAt, bits] = [Number(issued), Number(wanted)]
      const mine = sign('work', point, id.toLowerCase(), issuedAt, bits)
      if (!isSame(signature, mine) || at - issuedAt > GOOD_FOR_MS || found === '') return false
      return leadingZeroBits(hash('sha256', work, 'buffer')) >= bits
    },
    formToken: (point, id, at) => `${at}.${sign('form', point, id.toLowerCase(), at)}`,
    formAge(token, point, id, at) {
      const [issued = '', signature = ''] = token.split('.', 2)
      const issuedAt = Number(issued)
      if (!isSame(signature, sign('form', point, id.toLowerCase(), issuedAt))) return undefined
      const age = at - issuedAt
      return age >= 0 && age <= FORM_GOOD_FOR_MS ? age : undefined
    },
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

function leadingZeroBits(digest: Uint8Array): number {
  let bits = 0
  for (const byte of digest) {
    if (byte === 0) bits += 8
    else return bits + Math.clz32(byte) - 24
  }
  return bits
}
