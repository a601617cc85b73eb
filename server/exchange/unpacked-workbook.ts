import { crc32, inflateRawSync } from 'node:zlib'
import { TABLE_LIMITS, TableRefused } from './table-fault.ts'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const MOST_PARTS = 2000
/** What a table is read from; pictures, macros and the like are not looked at. */
const WANTED = /\.(xml|rels)$/i

interface Part {
  readonly name: Buffer
  readonly bytes: Buffer
}

/**
 * A workbook with its parts unpacked: the same archive without compression, so that whatever reads
 * it can never unpack more than was counted here. The sizes that an archive states are not believed.
 * @throws {TableRefused} `bad-workbook`, `unpacks-too-large`
 */
export function unpackedWorkbook(archive: Uint8Array): {
  readonly bytes: Uint8Array
  readonly part: (name: string) => Buffer | undefined
} {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  let left: number = TABLE_LIMITS.unpackedBytes
  const seen = new Set<string>()
  const parts: Part[] = []
  try {
    for (const entry of directory(bytes)) {
      const key = entry.name.toString('latin1')
      if (!WANTED.test(key)) continue
      // Two parts of one name would be read by whichever rule a reader happens to have.
      if (seen.has(key)) throw new TableRefused('bad-workbook')
      seen.add(key)
      const part = unpack(bytes, entry, left)
      left -= part.length
      parts.push({ name: entry.name, bytes: part })
    }
  } catch (error) {
    if (error instanceof TableRefused) throw error
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new TableRefused('unpacks-too-large', {
        most: TABLE_LIMITS.unpackedBytes / 1024 / 1024,
      })
    throw new TableRefused('bad-workbook')
  }
  return {
    bytes: stored(parts),
    part: (name) => parts.find((each) => each.name.toString('latin1') === name)?.bytes,
  }
}

interface Entry {
  readonly name: Buffer
  readonly method: number
  readonly packedSize: number
  readonly at: number
}

function* directory(bytes: Buffer): Generator<Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new TableRefused('bad-workbook')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_PARTS) throw new TableRefused('bad-workbook')
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < count; entry++) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new TableRefused('bad-workbook')
    const nameLength = bytes.readUInt16LE(at + 28)
    yield {
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
      name: bytes.subarray(at + 46, at + 46 + nameLength),
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

function unpack(bytes: Buffer, { method, packedSize, at }: Entry, most: number): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL_ENTRY) throw new TableRefused('bad-workbook')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + packedSize > bytes.length) throw new TableRefused('bad-workbook')
  const packed = bytes.subarray(start, start + packedSize)
  if (method === 0 && packed.length > most)
    throw new TableRefused('unpacks-too-large', { most: TABLE_LIMITS.unpackedBytes / 1024 / 1024 })
  if (method === 0) return packed
  if (method !== 8) throw new TableRefused('bad-workbook')
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
}

/** An archive of the parts as they are. */
function stored(parts: readonly Part[]): Uint8Array {
  const pieces: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, bytes } of parts) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.alloc(4)
    local.writeUInt32LE(LOCAL_ENTRY)
    pieces.push(local, common, name, bytes)
    const head = Buffer.alloc(6)
    head.writeUInt32LE(DIRECTORY_ENTRY)
    head.writeUInt16LE(20, 4)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    entries.push(head, common, tail, name)
    at += 30 + name.length + bytes.length
  }
  const list = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_OF_DIRECTORY)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, list, end])
}
