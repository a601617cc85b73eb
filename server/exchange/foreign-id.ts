import { hash } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * The id of a response from elsewhere, always the same for the same row: a UUID as it is, anything
 * else hashed together with what it belongs to (RFC 9562, version 8).
 * @param within what numbers the rows: the foreign survey, or the file
 */
export function foreignId(within: string, id: string): string {
  if (UUID.test(id)) return id.toLowerCase()
  const digest = hash('sha256', `meraukla response\n${within}\n${id}`, 'hex')
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16)
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}
