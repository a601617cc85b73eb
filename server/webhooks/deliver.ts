import { randomInt } from 'node:crypto'
import { calendarDay, daysBefore } from '../calendar.ts'
import type { Deps } from '../context.ts'
import { keyCheck } from '../invitations/service.ts'
import { MOST_ATTEMPTS, waitAfter } from './back-off.ts'
import { PUBLIC_ONLY } from './outbound.ts'
import { type PostOutcome, post } from './post.ts'
import {
  allWebhooks,
  changeDelivery,
  changeWebhook,
  deleteDeliveriesBefore,
  dueDeliveries,
  giveUpAll,
} from './queries.ts'
import { secretsAt, signedHeaders } from './signature.ts'
import type { WebhookDeliveryTable, WebhookTable } from './tables.ts'

export type DeliverDeps = Pick<Deps, 'connection' | 'now' | 'mailing' | 'outbound' | 'log'>

const AT_ONCE = 100
/** A sender that said nothing for so long is taken for dead; longer than the wait for an answer. */
const SILENT_MS = 2 * 60_000
const KEEP_DAYS = 30

/**
 * Sends what is due: to each address one message after the other, to several at the same time. A
 * message is delivered at least once, under the same id each time.
 */
export async function deliverDue(
  deps: DeliverDeps,
  goesOn: () => boolean = () => true,
): Promise<void> {
  const { db } = deps.connection
  const due = await dueDeliveries(db, deps.now().toISOString(), AT_ONCE)
  if (due.length === 0) return
  const webhooks = new Map((await allWebhooks(db)).map((webhook) => [webhook.id, webhook]))
  const byWebhook = Map.groupBy(due, ({ webhook_id }) => webhook_id)
  await Promise.all(
    [...byWebhook].map(async ([id, deliveries]) => {
      const webhook = webhooks.get(id)
      for (const delivery of deliveries) {
        if (!webhook || !goesOn()) return
        const outcome = await deliver(deps, webhook, delivery)
        // An address that does not answer keeps nobody waiting for it again and again.
        if (outcome?.kind === 'failed') return
      }
    }),
  )
}

async function deliver(
  deps: DeliverDeps,
  webhook: WebhookTable,
  delivery: WebhookDeliveryTable,
): Promise<PostOutcome | undefined> {
  const { db } = deps.connection
  const now = deps.now()
  const claimed = {
    id: delivery.id,
    state: 'sending' as const,
    not_before: new Date(now.getTime() + SILENT_MS).toISOString(),
  }
  if (!(await changeDelivery(db, delivery, claimed))) return undefined
  const outcome = await attempt(deps, webhook, delivery, now)
  const attempts = delivery.attempts + 1
  if (outcome.kind === 'delivered') {
    const { status } = outcome
    const done = { state: 'delivered', payload: '', attempts, status, trouble: null } as const
    await changeDelivery(db, claimed, done)
    return outcome
  }
  const { trouble, status } = outcome
  const isOver = attempts >= MOST_ATTEMPTS || trouble === 'gone'
  const next = new Date(deps.now().getTime() + waitAfter(attempts, randomInt(1000) / 1000))
  await changeDelivery(db, claimed, {
    state: isOver ? 'dead' : 'waiting',
    attempts,
    status,
    trouble,
    not_before: next.toISOString(),
  })
  if (trouble === 'gone') {
    await changeWebhook(db, webhook.id, { state: 'off' })
    await giveUpAll(db, webhook.id, 'gone')
  }
  deps.log.info({ webhook: webhook.id, delivery: delivery.id, trouble, status }, 'webhook failed')
  return outcome
}

async function attempt(
  { mailing, outbound = PUBLIC_ONLY }: DeliverDeps,
  webhook: WebhookTable,
  { id, payload }: WebhookDeliveryTable,
  now: Date,
): Promise<PostOutcome> {
  const key = keyIfAny(mailing)
  if (!key || keyCheck(key) !== webhook.key_check) {
    return { kind: 'failed', trouble: 'key', status: null }
  }
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Meraukla-Webhooks/1',
    ...signedHeaders(secretsAt(key, webhook, now), { id, at: now, body: payload }),
  }
  return post(webhook.url, { headers, body: payload }, outbound)
}

function keyIfAny(mailing: DeliverDeps['mailing']): Buffer | undefined {
  try {
    return mailing?.key()
  } catch {
    return undefined
  }
}

const TICK_MS = 5000
const FORGET_MS = 60 * 60_000

/** Sends what is due for as long as the server runs, and forgets what is a month old. */
export function startWebhooks(deps: DeliverDeps): { stop: () => Promise<void> } {
  let running: Promise<void> | undefined
  let stopping = false
  const attemptAll = (work: () => Promise<void>) => {
    running ??= work()
      .catch((error: unknown) => deps.log.error({ err: error }, 'could not send webhooks'))
      .finally(() => {
        running = undefined
      })
  }
  const forget = () =>
    deleteDeliveriesBefore(
      deps.connection.db,
      daysBefore(calendarDay(deps.now(), 'UTC'), KEEP_DAYS),
    )
  const sending = setInterval(
    () => attemptAll(() => deliverDue(deps, () => !stopping)),
    TICK_MS,
  ).unref()
  const forgetting = setInterval(() => attemptAll(forget), FORGET_MS).unref()
  return {
    async stop() {
      stopping = true
      clearInterval(sending)
      clearInterval(forgetting)
      await running
    },
  }
}
