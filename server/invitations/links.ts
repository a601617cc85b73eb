import { timingSafeEqual } from 'node:crypto'
import { sign } from './signing-key.ts'

const HANDLE_BYTES = 12
const SIGNATURE_BYTES = 16
const ANSWER_TOKEN = /^([0-9a-z]{10})\.([\w-]{16})\.([\w-]{22})$/
const STOP_TOKEN = /^([\w-]{22})\.([\w-]{22})$/
const MESSAGE_ID = /<([0-9a-z]{10})\.(\d{1,2})\.([\w-]{22})\.([\w-]{22})@[^\s<>@]{1,190}>/g

/**
 * The secret in a person's link: `wave.handle.signature`. It can be worked out again for a reminder,
 * so it need not be stored; only its hash is.
 * @param person id of the person in the list
 */
export function answerToken(key: Buffer, wave: string, person: string): string {
  const handle = sign(key, 'handle', wave, person).subarray(0, HANDLE_BYTES).toString('base64url')
  return `${wave}.${handle}.${short(key, 'answer', wave, handle)}`
}

/** The wave that a token was signed for; undefined when it was not signed with this key. */
export function waveOfToken(key: Buffer, token: string): string | undefined {
  const [, wave = '', handle = '', signature = ''] = ANSWER_TOKEN.exec(token) ?? []
  if (wave === '') return undefined
  return same(signature, short(key, 'answer', wave, handle)) ? wave : undefined
}

/** What is kept of an address after it is erased: nobody without the key can try addresses on it. */
export function emailHash(key: Buffer, email: string): string {
  return short(key, 'address', email.toLowerCase())
}

/** The secret in the link that ends all mails to an address. It works after the list is erased. */
export function stopToken(key: Buffer, hash: string): string {
  return `${hash}.${short(key, 'stop', hash)}`
}

/** The hash of the address that a link to end mails belongs to; undefined when it is not ours. */
export function addressOfStopToken(key: Buffer, token: string): string | undefined {
  const [, hash = '', signature = ''] = STOP_TOKEN.exec(token) ?? []
  return hash !== '' && same(signature, short(key, 'stop', hash)) ? hash : undefined
}

/** Names a mail so that a returned one can be known as ours, and to whom it went. */
export function messageId(
  key: Buffer,
  { wave, mailing, hash, domain }: { wave: string; mailing: number; hash: string; domain: string },
): string {
  const signature = short(key, 'message', wave, String(mailing), hash)
  return `<${wave}.${mailing}.${hash}.${signature}@${domain}>`
}

export interface SentMail {
  readonly wave: string
  readonly mailing: number
  readonly hash: string
}

/** The mail of ours that a text names; undefined when it names none that was signed with this key. */
export function mailNamedIn(key: Buffer, text: string): SentMail | undefined {
  for (const [, wave = '', mailing = '', hash = '', signature = ''] of text.matchAll(MESSAGE_ID)) {
    if (same(signature, short(key, 'message', wave, mailing, hash))) {
      return { wave, mailing: Number(mailing), hash }
    }
  }
  return undefined
}

/**
 * The id under which an answer given through a link is stored. A proxy's log may hold the id that
 * the browser sent beside the link; without the key that leads to no answer.
 */
export function storedResponseId(key: Buffer, sent: string): string {
  const bytes = Buffer.from(sign(key, 'response', sent.toLowerCase()).subarray(0, 16))
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function short(key: Buffer, purpose: string, ...parts: readonly string[]): string {
  return sign(key, purpose, ...parts)
    .subarray(0, SIGNATURE_BYTES)
    .toString('base64url')
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
