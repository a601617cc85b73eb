import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import * as v from 'valibot'
import type { Database } from '../db/schema.ts'
import { allWebhooks, insertDeliveries } from './queries.ts'
import { WEBHOOK_EVENTS, type WebhookEvent, type WebhookTable } from './tables.ts'

/** Something that other systems may want to hear of. Never a free text, never who answered. */
export interface Announcement {
  readonly event: WebhookEvent
  /** Whom it is about; null: every provider. */
  readonly provider: string | null
  readonly data: Readonly<Record<string, string | number | null>>
}

/**
 * Writes a message for every webhook that hears of each event, in the transaction of the event
 * itself: neither is there without the other.
 * @param day of the event; receivers are told no time of day
 */
export async function announce(
  trx: Transaction<Database>,
  announcements: readonly Announcement[],
  { now, day }: { readonly now: Date; readonly day: string },
): Promise<void> {
  if (announcements.length === 0) return
  const webhooks = (await allWebhooks(trx)).filter(({ state }) => state === 'on')
  await insertDeliveries(
    trx,
    announcements.flatMap((each) =>
      webhooks
        .filter((webhook) => hears(webhook, each))
        .map(({ id }) => ({
          id: `msg_${randomBytes(18).toString('base64url')}`,
          webhook_id: id,
          event: each.event,
          payload: JSON.stringify({
            type: each.event,
            timestamp: `${day}T00:00:00Z`,
            data: each.data,
          }),
          state: 'waiting' as const,
          attempts: 0,
          not_before: now.toISOString(),
          status: null,
          trouble: null,
          created_on: day,
        })),
    ),
  )
}

function hears(webhook: WebhookTable, { event, provider }: Announcement): boolean {
  const within = webhook.provider_id === null || webhook.provider_id === provider
  return within && eventsOf(webhook).includes(event)
}

const Events = v.array(v.picklist(WEBHOOK_EVENTS))

/** @throws {v.ValiError} when a row was tampered with */
export function eventsOf({ events }: Pick<WebhookTable, 'events'>): WebhookEvent[] {
  return v.parse(Events, JSON.parse(events))
}
