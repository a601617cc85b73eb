/** The used links of a wave: one bit a link, as base64, in the order of the links' hashes. */
export function noneSpent(links: number): string {
  return Buffer.alloc(Math.ceil(links / 8)).toString('base64')
}

export function isSpent(spent: string, position: number): boolean {
  const byte = Buffer.from(spent, 'base64')[position >> 3] ?? 0
  return (byte & (1 << (position & 7))) !== 0
}

export function withSpent(spent: string, position: number, to: boolean): string {
  const bytes = Buffer.from(spent, 'base64')
  const bit = 1 << (position & 7)
  const byte = bytes[position >> 3]
  if (byte === undefined) throw new RangeError(`no link at ${position}`)
  bytes[position >> 3] = to ? byte | bit : byte & ~bit
  return bytes.toString('base64')
}

export function countSpent(spent: string): number {
  let count = 0
  for (let byte of Buffer.from(spent, 'base64')) {
    for (; byte > 0; byte &= byte - 1) count++
  }
  return count
}
