import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { keyCheck } from '../invitations/service.ts'
import { eventsOf } from './announce.ts'
import { PUBLIC_ONLY } from './outbound.ts'
import { isAcceptable } from './post.ts'
import {
  allWebhooks,
  changeWebhook,
  deleteWebhook,
  deliveryCounts,
  findWebhook,
  insertWebhook,
  revive,
  troubledDeliveries,
} from './queries.ts'
import { secretOf, writtenSecret } from './signature.ts'
import {
  type DeliveryState,
  type Trouble,
  WEBHOOK_EVENTS,
  type WebhookEvent,
  type WebhookTable,
} from './tables.ts'

export { type Announcement, announce } from './announce.ts'

type WebhookDeps = Pick<Deps, 'connection' | 'now' | 'mailing' | 'outbound'>

export const NewWebhook = v.object({
  /** null: events of every provider. */
  provider: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  url: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
  events: v.pipe(v.array(v.picklist(WEBHOOK_EVENTS)), v.minLength(1), v.maxLength(10)),
})

/** For how long after a change the secret before is still signed with. */
export const OVERLAP_HOURS = 24
const SHOWN = 50

export interface WebhookSummary {
  readonly id: string
  readonly provider: string | null
  readonly url: string
  readonly events: readonly WebhookEvent[]
  readonly state: 'on' | 'off'
  /** The server's key is not the one that the secret was made from: make a new secret. */
  readonly keyChanged: boolean
  /** Instant; null where one secret alone is good. */
  readonly previousUntil: string | null
  readonly createdOn: string
  readonly counts: Readonly<Record<DeliveryState, number>>
  /** Messages that failed and wait, or were given up. */
  readonly troubled: readonly {
    readonly id: string
    readonly event: WebhookEvent
    readonly state: DeliveryState
    readonly attempts: number
    readonly status: number | null
    readonly trouble: Trouble | null
    readonly createdOn: string
  }[]
}

/** Those that a person bound to a provider may see; null: all. */
export async function listWebhooks(
  deps: WebhookDeps,
  onlyProvider: string | null,
): Promise<WebhookSummary[]> {
  const { db } = deps.connection
  const counts = await deliveryCounts(db)
  const key = deps.mailing && checkOf(deps)
  const now = deps.now().toISOString()
  const rows = (await allWebhooks(db)).filter(
    ({ provider_id }) => onlyProvider === null || provider_id === onlyProvider,
  )
  return Promise.all(
    rows.map(async (row) => {
      const of = (state: DeliveryState) =>
        counts.find((each) => each.webhook_id === row.id && each.state === state)?.count ?? 0
      return {
        id: row.id,
        provider: row.provider_id,
        url: row.url,
        events: eventsOf(row),
        state: row.state,
        keyChanged: row.key_check !== key,
        previousUntil:
          row.previous_until !== null && row.previous_until > now ? row.previous_until : null,
        createdOn: row.created_on,
        counts: {
          waiting: of('waiting'),
          sending: of('sending'),
          delivered: of('delivered'),
          dead: of('dead'),
        },
        troubled: (await troubledDeliveries(db, row.id, SHOWN)).map((each) => ({
          id: each.id,
          event: each.event,
          state: each.state,
          attempts: each.attempts,
          status: each.status,
          trouble: each.trouble,
          createdOn: each.created_on,
        })),
      }
    }),
  )
}

/**
 * Adds an address that is told of events from now on.
 * @returns its secret, which is never shown again
 * @throws {Problem} `webhook-address`, `signing-key-missing`, `reference-unknown`
 */
export async function addWebhook(
  deps: WebhookDeps,
  { provider, url, events }: v.InferOutput<typeof NewWebhook>,
  actor: string,
): Promise<{ id: string; secret: string }> {
  expectAcceptable(deps, url)
  const key = signingKey(deps)
  const id = randomUUID()
  const row: WebhookTable = {
    id,
    provider_id: provider,
    url: new URL(url).href,
    events: JSON.stringify([...new Set(events)]),
    secret_version: 1,
    previous_until: null,
    key_check: keyCheck(key),
    state: 'on',
    created_on: await today(deps),
  }
  const details = { host: new URL(url).host, provider, events: events.join(' ') }
  await writeAudited(deps, { actor, action: 'webhook.add', subject: id, details }, async (trx) => {
    if (provider !== null) {
      const found = await trx
        .selectFrom('provider')
        .select('code')
        .where('code', '=', provider)
        .executeTakeFirst()
      if (!found) throw new Problem('reference-unknown', { field: 'provider', code: provider })
    }
    await insertWebhook(trx, row)
  })
  return { id, secret: writtenSecret(secretOf(key, id, 1)) }
}

/**
 * Makes a new secret. For {@link OVERLAP_HOURS} messages are signed with the one before as well.
 * @returns the new secret, which is never shown again
 * @throws {Problem} `webhook-not-found`, `signing-key-missing`
 */
export async function renewSecret(
  deps: WebhookDeps,
  id: string,
  actor: string,
): Promise<{ secret: string }> {
  const key = signingKey(deps)
  const version = await writeAudited(
    deps,
    { actor, action: 'webhook.renew-secret', subject: id },
    async (trx) => {
      const row = await findWebhook(trx, id)
      if (!row) throw new Problem('webhook-not-found')
      const next = row.secret_version + 1
      const until = new Date(deps.now().getTime() + OVERLAP_HOURS * 3_600_000).toISOString()
      await changeWebhook(trx, id, {
        secret_version: next,
        // A secret made from another key cannot be made again.
        previous_until: row.key_check === keyCheck(key) ? until : null,
        key_check: keyCheck(key),
      })
      return next
    },
  )
  return { secret: writtenSecret(secretOf(key, id, version)) }
}

/** Turns a webhook on or off; while off it is told nothing, afterwards neither. */
export function switchWebhook(
  deps: WebhookDeps,
  id: string,
  state: 'on' | 'off',
  actor: string,
): Promise<void> {
  const entry = { actor, action: 'webhook.switch', subject: id, details: { state } }
  return writeAudited(deps, entry, (trx) => changeWebhook(trx, id, { state }))
}

/** Takes a webhook and its messages away. */
export function removeWebhook(deps: WebhookDeps, id: string, actor: string): Promise<void> {
  return writeAudited(deps, { actor, action: 'webhook.remove', subject: id }, (trx) =>
    deleteWebhook(trx, id),
  )
}

/** Sends given-up messages again. @returns how many were still there */
export function resend(
  deps: WebhookDeps,
  id: string,
  deliveries: readonly string[],
  actor: string,
): Promise<number> {
  return writeAudited(
    deps,
    (messages: number) => ({
      actor,
      action: 'webhook.resend',
      subject: id,
      details: { messages },
    }),
    (trx) => revive(trx, id, deliveries, deps.now().toISOString()),
  )
}

/** The provider that a webhook is about. @throws {Problem} `webhook-not-found` */
export async function providerOfWebhook(
  { connection }: Pick<Deps, 'connection'>,
  id: string,
): Promise<string | null> {
  const row = await findWebhook(connection.db, id)
  if (!row) throw new Problem('webhook-not-found')
  return row.provider_id
}

function expectAcceptable({ outbound = PUBLIC_ONLY }: WebhookDeps, url: string): void {
  if (isAcceptable(url, outbound)) return
  throw new Problem('webhook-address', {}, [{ place: 'url', code: 'invalid', detail: url }])
}

function signingKey({ mailing }: WebhookDeps): Buffer {
  if (!mailing) throw new Problem('signing-key-missing')
  try {
    return mailing.key()
  } catch (error) {
    if (error instanceof Problem) throw new Problem('signing-key-missing')
    throw error
  }
}

function checkOf(deps: WebhookDeps): string | undefined {
  try {
    return keyCheck(signingKey(deps))
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

async function today({ connection, now }: WebhookDeps): Promise<string> {
  return calendarDay(now(), (await institutionOf(connection.db))?.timeZone ?? 'UTC')
}
