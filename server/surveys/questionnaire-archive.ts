import { crc32, inflateRawSync } from 'node:zlib'
import { FileRefusal } from '../../surveys/exchange/file-fault.ts'
import { FILE_LIMITS } from '../../surveys/exchange/limits.ts'

interface Part {
  readonly name: string
  readonly bytes: Buffer
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30

/**
 * Unpacks a workbook within limits and packs it again without compression. What reads it afterwards
 * can neither be made to unpack a bomb nor see other parts than were examined here: no part more,
 * none twice, none with a path, no XML with a document type.
 * @throws {FileRefusal} naming the part at fault
 */
export function safeWorkbook(bytes: Buffer): Buffer {
  const parts = readParts(bytes)
  for (const { name, bytes: content } of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue
    // Markup declarations are ASCII in every encoding but UTF-16, which then is no XML of a workbook.
    if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY'))
      throw new FileRefusal('fault_doctype', name)
    if (content.includes(0)) throw new FileRefusal('fault_not_utf8', name)
  }
  return writeParts(parts.filter(({ name }) => isNeeded(name)))
}

/** Pictures, macros and whatever else a workbook may carry are never looked at. */
function isNeeded(name: string): boolean {
  return (
    name === '[Content_Types].xml' ||
    name === '_rels/.rels' ||
    /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i.test(
      name,
    )
  )
}

function readParts(bytes: Buffer): Part[] {
  const end = endRecord(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > FILE_LIMITS.parts)
    throw new FileRefusal('fault_too_many_parts', 'file', { limit: FILE_LIMITS.parts })
  let at = bytes.readUInt32LE(end + 16)
  const parts: Part[] = []
  const seen = new Set<string>()
  let room: number = FILE_LIMITS.unpackedBytes
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw damaged()
    const flags = bytes.readUInt16LE(at + 8)
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)
    at += CENTRAL_SIZE + nameLength + extraLength + commentLength
    if ((flags & 1) === 1) throw new FileRefusal('fault_encrypted')
    if (name.endsWith('/')) continue
    const lower = name.toLowerCase()
    if (seen.has(lower) || /(?:^|\/)\.\.(?:\/|$)|^\/|\\/.test(name)) throw damaged(name)
    seen.add(lower)
    const content = unpacked(bytes, { local, packed, method, name }, room)
    room -= content.length
    parts.push({ name, bytes: content })
  }
  return parts
}

function endRecord(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - END_SIZE - 0xffff)
  for (let at = bytes.length - END_SIZE; at >= from; at--)
    if (bytes.readUInt32LE(at) === END) return at
  throw damaged()
}

function unpacked(
  bytes: Buffer,
  { local, packed, method, name }: { local: number; packed: number; method: number; name: string },
  room: number,
): Buffer {
  if (local + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw damaged(name)
  const start = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + packed > bytes.length) throw damaged(name)
  const raw = bytes.subarray(start, start + packed)
  if (method === 0) {
    if (raw.length > room) throw tooLarge(name)
    return raw
  }
  if (method !== 8) throw damaged(name)
  if (room <= 0) throw tooLarge(name)
  try {
    return inflateRawSync(raw, { maxOutputLength: room })
  } catch (error) {
    const isBomb =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isBomb ? tooLarge(name) : damaged(name)
  }
}

function damaged(place = 'file'): FileRefusal {
  return new FileRefusal('fault_archive', place.slice(0, 100))
}

function tooLarge(place: string): FileRefusal {
  const megabytes = FILE_LIMITS.unpackedBytes / 1024 / 1024
  return new FileRefusal('fault_unpacked_too_large', place.slice(0, 100), { megabytes })
}

function writeParts(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    const title = Buffer.from(name, 'utf8')
    const sum = crc32(bytes)
    const local = Buffer.alloc(LOCAL_SIZE)
    local.writeUInt32LE(LOCAL, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt32LE(sum, 14)
    local.writeUInt32LE(bytes.length, 18)
    local.writeUInt32LE(bytes.length, 22)
    local.writeUInt16LE(title.length, 26)
    const central = Buffer.alloc(CENTRAL_SIZE)
    central.writeUInt32LE(CENTRAL, 0)
    central.writeUInt16LE(20, 4)
    central.writeUInt16LE(20, 6)
    central.writeUInt32LE(sum, 16)
    central.writeUInt32LE(bytes.length, 20)
    central.writeUInt32LE(bytes.length, 24)
    central.writeUInt16LE(title.length, 28)
    central.writeUInt32LE(offset, 42)
    files.push(local, title, bytes)
    directory.push(central, title)
    offset += local.length + title.length + bytes.length
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0)
  const end = Buffer.alloc(END_SIZE)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}
