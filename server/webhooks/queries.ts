import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { DeliveryState, WebhookDeliveryTable, WebhookTable } from './tables.ts'

type Db = Kysely<Database>

export function allWebhooks(db: Db): Promise<WebhookTable[]> {
  return db.selectFrom('webhook').selectAll().orderBy('created_on').orderBy('id').execute()
}

export function findWebhook(db: Db, id: string): Promise<WebhookTable | undefined> {
  return db.selectFrom('webhook').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertWebhook(db: Db, row: WebhookTable): Promise<void> {
  await db.insertInto('webhook').values(row).execute()
}

export async function changeWebhook(db: Db, id: string, to: Partial<WebhookTable>): Promise<void> {
  await db.updateTable('webhook').set(to).where('id', '=', id).execute()
}

/** Its messages go with it. */
export async function deleteWebhook(db: Db, id: string): Promise<void> {
  await db.deleteFrom('webhook_delivery').where('webhook_id', '=', id).execute()
  await db.deleteFrom('webhook').where('id', '=', id).execute()
}

export async function insertDeliveries(
  db: Db,
  rows: readonly WebhookDeliveryTable[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto('webhook_delivery').values(rows).execute()
}

/** Messages to be sent by `now`, and those whose sender never came back. */
export function dueDeliveries(db: Db, now: string, most: number): Promise<WebhookDeliveryTable[]> {
  return db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('state', 'in', ['waiting', 'sending'])
    .where('not_before', '<=', now)
    .orderBy('not_before')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** Changes a message that nobody else has changed since it was read; false when somebody has. */
export async function changeDelivery(
  db: Db,
  { id, state, not_before }: Pick<WebhookDeliveryTable, 'id' | 'state' | 'not_before'>,
  to: Partial<WebhookDeliveryTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('webhook_delivery')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', state)
    .where('not_before', '=', not_before)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many messages of each webhook are in each state. */
export async function deliveryCounts(
  db: Db,
): Promise<{ webhook_id: string; state: DeliveryState; count: number }[]> {
  return db
    .selectFrom('webhook_delivery')
    .select(['webhook_id', 'state'])
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('count'))
    .groupBy(['webhook_id', 'state'])
    .execute()
}

/** Messages that were given up or wait for another attempt, the newest first. */
export function troubledDeliveries(db: Db, webhook: string, most: number) {
  return db
    .selectFrom('webhook_delivery')
    .select(['id', 'event', 'state', 'attempts', 'not_before', 'status', 'trouble', 'created_on'])
    .where('webhook_id', '=', webhook)
    .where('state', 'in', ['waiting', 'sending', 'dead'])
    .where('attempts', '>', 0)
    .orderBy('created_on', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** Puts given-up messages in line again. @returns how many */
export async function revive(
  db: Db,
  webhook: string,
  ids: readonly string[],
  now: string,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('webhook_delivery')
    .set({ state: 'waiting', attempts: 0, not_before: now })
    .where('webhook_id', '=', webhook)
    .where('state', '=', 'dead')
    .where('id', 'in', ids)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Gives up whatever waits for a webhook. */
export async function giveUpAll(
  db: Db,
  webhook: string,
  trouble: WebhookDeliveryTable['trouble'],
): Promise<void> {
  await db
    .updateTable('webhook_delivery')
    .set({ state: 'dead', trouble })
    .where('webhook_id', '=', webhook)
    .where('state', 'in', ['waiting', 'sending'])
    .execute()
}

export async function deleteDeliveriesBefore(db: Db, day: string): Promise<void> {
  await db
    .deleteFrom('webhook_delivery')
    .where('state', 'in', ['delivered', 'dead'])
    .where('created_on', '<', day)
    .execute()
}
