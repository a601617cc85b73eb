import { TableRefused } from './table-fault.ts'

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1257' | 'windows-1251'

/**
 * The text of a CSV or TSV file. UTF-8 and UTF-16 are recognised, a byte order mark is taken off;
 * the old code pages of Latvian and Russian look like each other and are read only where declared.
 * @throws {TableRefused} `not-utf8`, `wrong-encoding`, `has-nul`, `file-empty`
 */
export function decodeText(
  bytes: Uint8Array,
  declared?: Encoding,
): { text: string; encoding: Encoding } {
  const [first, second] = bytes
  const mark =
    first === 0xff && second === 0xfe ? 'le' : first === 0xfe && second === 0xff ? 'be' : ''
  if (mark !== '' || declared === 'utf-16') {
    return read(bytes, mark === 'be' ? 'utf-16be' : 'utf-16le', 'utf-16', 'wrong-encoding')
  }
  const hasMark = first === 0xef && second === 0xbb && bytes[2] === 0xbf
  if (declared === undefined || declared === 'utf-8' || hasMark)
    return read(bytes, 'utf-8', 'utf-8', declared || hasMark ? 'wrong-encoding' : 'not-utf8')
  return read(bytes, declared, declared, 'wrong-encoding')
}

function read(
  bytes: Uint8Array,
  label: string,
  encoding: Encoding,
  refusal: 'not-utf8' | 'wrong-encoding',
): { text: string; encoding: Encoding } {
  let text: string
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    throw new TableRefused(refusal, { encoding })
  }
  if (text.includes('\0')) throw new TableRefused('has-nul')
  if (text.trim() === '') throw new TableRefused('file-empty')
  return { text, encoding }
}
