import { timingSafeEqual } from 'node:crypto'
import { sign } from '../invitations/service.ts'

const TOKEN = /^([\w-]{16})\.([\w-]{22})$/
const HANDLE_BYTES = 12
const SIGNATURE_BYTES = 16

/**
 * The secret in an answer address: `handle.signature`. The same `asking` at the same point makes the
 * same token, so that it need not be stored to answer a repeated call.
 */
export function answerLinkToken(key: Buffer, point: string, asking: readonly string[]): string {
  const handle = sign(key, 'answer-link', point, ...asking).subarray(0, HANDLE_BYTES)
  const text = handle.toString('base64url')
  return `${text}.${signature(key, point, text)}`
}

/** Whether a token looks like one of an answer address and not of an invitation. */
export function isAnswerLinkToken(token: string): boolean {
  return TOKEN.test(token)
}

/** Whether a token was signed with this key for this point. */
export function isSignedHere(key: Buffer, point: string, token: string): boolean {
  const [, handle = '', given = ''] = TOKEN.exec(token) ?? []
  if (handle === '') return false
  const [a, b] = [Buffer.from(given), Buffer.from(signature(key, point, handle))]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** What is kept of a call's wishes: equal for equal wishes of the same token, and says nothing. */
export function requestMark(key: Buffer, token: string, wishes: readonly string[]): string {
  return sign(key, 'answer-link-request', token, ...wishes)
    .subarray(0, SIGNATURE_BYTES)
    .toString('base64url')
}

function signature(key: Buffer, point: string, handle: string): string {
  return sign(key, 'answer-link-signature', point, handle)
    .subarray(0, SIGNATURE_BYTES)
    .toString('base64url')
}
