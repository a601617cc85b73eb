/**
 * How a receipt proves that it is in a closed day: what is hashed, byte for byte, so that server,
 * page and anybody else hash the same. A Merkle tree as in RFC 6962, section 2.1; all hashes are
 * SHA-256.
 */

/** What a leaf says. */
export interface ReceiptLeaf {
  /** The code's twelve characters without the check. */
  readonly code: string
  /** Month of the figures that the response counts in, 'YYYY-MM'. */
  readonly month: string
  /** Hash of the stored response and a secret salt, in hexadecimal: holds it to what it was. */
  readonly commitment: string
}

/** A step towards the root: the hash beside the one so far, and on which side it stands. */
export interface ProofStep {
  readonly side: 'left' | 'right'
  /** Hexadecimal. */
  readonly hash: string
}

/** What is published of a closed day. */
export interface ClosedDay {
  /** Responses given up to this day are in it, those of days closed before excepted. */
  readonly day: string
  /** The calendar day on which it was closed. */
  readonly closedOn: string
  /** Root of the tree, in hexadecimal like all that follows. */
  readonly root: string
  /** At least so many responses: rounded down to tens. */
  readonly atLeast: number
  /** Hash of the day closed before; zeros for the first. */
  readonly previous: string
  /** Hash of the newest event of the audit log when the day was closed. */
  readonly auditLog: string
}

/** Hash of a day without a day before it. */
export const FIRST_DAY = '0'.repeat(64)

const LEAF = 0
const NODE = 1
const DAY = 2
const UTF8 = new TextEncoder()

/** What is hashed for a leaf. The first byte keeps leaves, nodes and days apart. */
export function leafBytes({ code, month, commitment }: ReceiptLeaf): Uint8Array<ArrayBuffer> {
  return marked(LEAF, UTF8.encode(`${code}\n${month}\n${commitment}`))
}

/** What is hashed for the node above two others. */
export function nodeBytes(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  return marked(NODE, left, right)
}

/** What is hashed for a closed day: its hash stands in the day closed after it. */
export function dayBytes(day: ClosedDay): Uint8Array<ArrayBuffer> {
  const { closedOn, root, atLeast, previous, auditLog } = day
  return marked(
    DAY,
    UTF8.encode([previous, day.day, closedOn, root, String(atLeast), auditLog].join('\n')),
  )
}

/**
 * The root that a leaf leads to along a path.
 * @param hash SHA-256: `crypto.subtle` in a page
 */
export async function rootOfPath(
  leaf: ReceiptLeaf,
  path: readonly ProofStep[],
  hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array> | Uint8Array,
): Promise<string> {
  let reached = await hash(leafBytes(leaf))
  for (const { side, hash: beside } of path) {
    const other = bytesOfHex(beside)
    reached = await hash(side === 'left' ? nodeBytes(other, reached) : nodeBytes(reached, other))
  }
  return hexOfBytes(reached)
}

export function hexOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @throws {RangeError} when it is no hash of 32 bytes */
export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  if (!/^[0-9a-f]{64}$/.test(hex)) throw new RangeError('no SHA-256 in hexadecimal')
  return Uint8Array.from({ length: 32 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  )
}

function marked(mark: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1 + parts.reduce((sum, { length }) => sum + length, 0))
  bytes[0] = mark
  let at = 1
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
