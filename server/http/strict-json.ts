import { isUtf8 } from 'node:buffer'

/** What strict reading of a JSON body found wrong. */
export type JsonFault = 'not-utf8' | 'not-json' | 'too-deep' | 'duplicate-key'

export type StrictJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault }

const utf8 = new TextDecoder()
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125
const OPEN_ARRAY = 91
const CLOSE_ARRAY = 93
const QUOTE = 34
const BACKSLASH = 92
const COLON = 58

/**
 * Reads JSON as a door-keeper would: bytes that are no UTF-8 are refused instead of replaced, two
 * members of one name are refused instead of the last one winning, and nesting deeper than
 * `maxDepth` is refused before anything recursive sees it. One pass over the text, then JSON.parse;
 * the members written are then compared in number with the members there are.
 */
export function readStrictJson(bytes: ArrayBuffer | Uint8Array, maxDepth: number): StrictJson {
  const buffer = bytes instanceof ArrayBuffer ? Buffer.from(bytes) : bytes
  if (!isUtf8(buffer)) return { ok: false, fault: 'not-utf8' }
  const text = utf8.decode(buffer)
  const members = countMembers(text, maxDepth)
  if (typeof members === 'string') return { ok: false, fault: members }
  try {
    const value: unknown = JSON.parse(text)
    if (membersOf(value) < members) return { ok: false, fault: 'duplicate-key' }
    return { ok: true, value }
  } catch {
    return { ok: false, fault: 'not-json' }
  }
}

/** Members of all objects as they are written, those of one name counted each time. */
function countMembers(text: string, maxDepth: number): number | JsonFault {
  let depth = 0
  let members = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        if (++depth > maxDepth) return 'too-deep'
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        depth--
        break
      case QUOTE:
        at = endOfString(text, at)
        if (at < 0) return 'not-json'
        break
      case COLON:
        members++
        break
      default:
    }
  }
  return members
}

/** Members of all objects inside a value; of those of one name only one is left. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value)
  let members = Array.isArray(value) ? 0 : inside.length
  for (const each of inside) members += membersOf(each)
  return members
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) === BACKSLASH) before--
    // Behind an even number of backslashes: these escape each other and not the quote.
    if ((at - before) % 2 === 1) return at
  }
  return -1
}
