/** What strict reading of a JSON body found wrong. */
export type JsonFault = 'not-utf8' | 'not-json' | 'too-deep' | 'duplicate-key'

export type StrictJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault }

const utf8 = new TextDecoder('utf-8', { fatal: true })
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
 * `maxDepth` is refused before anything recursive sees it. One pass over the text, then JSON.parse.
 */
export function readStrictJson(bytes: ArrayBuffer | Uint8Array, maxDepth: number): StrictJson {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { ok: false, fault: 'not-utf8' }
  }
  const fault = scan(text, maxDepth)
  if (fault) return { ok: false, fault }
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, value }
  } catch {
    return { ok: false, fault: 'not-json' }
  }
}

function scan(text: string, maxDepth: number): JsonFault | undefined {
  const keys: (Set<string> | null)[] = []
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case OPEN_OBJECT:
        keys.push(new Set())
        if (keys.length > maxDepth) return 'too-deep'
        break
      case OPEN_ARRAY:
        keys.push(null)
        if (keys.length > maxDepth) return 'too-deep'
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        keys.pop()
        break
      case QUOTE: {
        const end = endOfString(text, at)
        if (end < 0) return 'not-json'
        const members = keys.at(-1)
        if (members && nextSign(text, end + 1) === COLON) {
          const key = text.slice(at, end)
          // Escapes can spell one name in two ways.
          const name = key.includes('\\') ? unescaped(`${key}"`) : key
          if (members.has(name)) return 'duplicate-key'
          members.add(name)
        }
        at = end
        break
      }
      default:
    }
  }
  return undefined
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

function nextSign(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return code
  }
  return -1
}

function unescaped(literal: string): string {
  try {
    return `"${String(JSON.parse(literal))}`
  } catch {
    return literal
  }
}
