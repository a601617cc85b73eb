import { type SentMail, mailNamedIn } from './links.ts'

/**
 * What a returned mail says. none of ours: it names no letter that was signed here, so that nobody
 * can bar an address by writing a false one. passing: not for good, or only late.
 */
export type Returned =
  | { readonly kind: 'for-good'; readonly mail: SentMail; readonly address: boolean }
  | { readonly kind: 'passing'; readonly mail: SentMail }
  | { readonly kind: 'not-ours' | 'not-a-return' }

/** A larger one is no report, or carries somebody's attachments. */
export const LARGEST_RETURN = 1024 * 1024
const DEEPEST = 4

/**
 * Reads a delivery report (RFC 3464): whether delivery failed for good, and which of our letters it
 * is about, known by the signed Message-ID in the letter that comes back with it.
 */
export function readReturned(key: Buffer, bytes: Uint8Array): Returned {
  const text = Buffer.from(bytes.subarray(0, LARGEST_RETURN)).toString('latin1')
  const parts = partsOf(text.replaceAll('\r\n', '\n'), 0)
  const status = parts.find(({ type }) => type === 'message/delivery-status')
  if (!status) return { kind: 'not-a-return' }
  const original = parts.filter(
    ({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers',
  )
  const headers = original.map(({ body }) => headersOf(body).get('message-id') ?? '').join(' ')
  const mail = mailNamedIn(key, headers)
  if (!mail) return { kind: 'not-ours' }
  // A block for the whole message, then one for each recipient; ours has one.
  const fields = status.body.split(/\n\s*\n/).map(headersOf)
  const recipient = fields.find((each) => each.has('action')) ?? new Map<string, string>()
  const code = /\b([245])\.(\d{1,3})\.\d{1,3}\b/.exec(recipient.get('status') ?? '')
  const failed = recipient.get('action')?.trim().toLowerCase() === 'failed'
  if (!failed || code?.[1] !== '5') return { kind: 'passing', mail }
  return { kind: 'for-good', mail, address: code[2] === '1' }
}

interface Part {
  readonly type: string
  readonly body: string
}

/** Every part of a message that has no parts itself. */
function partsOf(text: string, depth: number): Part[] {
  const end = text.indexOf('\n\n')
  const headers = headersOf(end < 0 ? text : text.slice(0, end))
  const content = headers.get('content-type') ?? 'text/plain'
  const type = (content.split(';')[0] ?? '').trim().toLowerCase()
  const body = end < 0 ? '' : text.slice(end + 2)
  if (!type.startsWith('multipart/') || depth >= DEEPEST) {
    return [{ type, body: decoded(body, headers.get('content-transfer-encoding')) }]
  }
  const boundary = /boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s;]{1,200}))/i.exec(content)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return []
  return `\n${body}`
    .split(`\n--${mark}`)
    .slice(1, 50)
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => partsOf(part.replace(/^[ \t]*\n/, ''), depth + 1))
}

/** Fields by name in small letters, folded lines joined; the first of a name counts. */
function headersOf(text: string): Map<string, string> {
  const end = text.indexOf('\n\n')
  const block = (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ')
  const fields = new Map<string, string>()
  for (const line of block.split('\n').slice(0, 500)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

function decoded(body: string, encoding = '7bit'): string {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('latin1').replaceAll('\r\n', '\n')
    case 'quoted-printable':
      return body
        .replace(/=[ \t]*\n/g, '')
        .replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
    default:
      return body
  }
}
