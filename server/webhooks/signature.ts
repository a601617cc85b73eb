import { createHmac } from 'node:crypto'
import { sign } from '../invitations/service.ts'
import type { WebhookTable } from './tables.ts'

/**
 * The secret of one version of a webhook: 32 bytes made from the server's key, so that no secret is
 * stored and a copy of the database signs nothing.
 */
export function secretOf(key: Buffer, id: string, version: number): Buffer {
  return sign(key, 'webhook-secret', id, String(version))
}

/** As Standard Webhooks writes a symmetric secret. */
export function writtenSecret(secret: Buffer): string {
  return `whsec_${secret.toString('base64')}`
}

/**
 * The three headers of Standard Webhooks 1.0.0: id, seconds since 1970, and a signature of
 * `id.timestamp.body` by each secret that is good now.
 */
export function signedHeaders(
  secrets: readonly Buffer[],
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const content = `${id}.${timestamp}.${body}`
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', secret).update(content).digest('base64')}`,
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}

/** The secrets that a message is signed with at `now`: the newest, and the one before for a while. */
export function secretsAt(
  key: Buffer,
  webhook: Pick<WebhookTable, 'id' | 'secret_version' | 'previous_until'>,
  now: Date,
): Buffer[] {
  const { id, secret_version: version, previous_until: until } = webhook
  const newest = secretOf(key, id, version)
  return until !== null && now.toISOString() < until
    ? [newest, secretOf(key, id, version - 1)]
    : [newest]
}
