import type { Kysely, Transaction } from 'kysely'
import type { ExclusionReason } from '../../surveys/answers/exclusion.ts'
import type { Database } from '../db/schema.ts'
import { keyOf } from '../responses/sealed-response.ts'
import type { ResponseTable } from '../responses/tables.ts'

/** Keys (`keyOf`) of the responses that figures do not read. */
export async function excludedKeys(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('response_review')
    .select(['provider_id', 'response_id as id'])
    .where('decision', '=', 'excluded')
    .execute()
  return new Set(rows.map(keyOf))
}

/**
 * Takes what was decided about responses away, in the transaction that erases them. How many of them
 * were left out, and why, stays told; which ones they were does not.
 */
export async function eraseReviews(
  trx: Transaction<Database>,
  erased: readonly Pick<ResponseTable, 'provider_id' | 'id' | 'service_id' | 'day'>[],
): Promise<void> {
  const numbers = new Map<
    string,
    { provider_id: string; service_id: string; period: string; reason: ExclusionReason; n: number }
  >()
  for (const { provider_id, id, service_id, day } of erased) {
    const review = await trx
      .selectFrom('response_review')
      .select(['decision', 'reason'])
      .where('provider_id', '=', provider_id)
      .where('response_id', '=', id)
      .executeTakeFirst()
    if (!review) continue
    await trx
      .deleteFrom('response_review')
      .where('provider_id', '=', provider_id)
      .where('response_id', '=', id)
      .execute()
    if (review.decision !== 'excluded' || review.reason === null) continue
    const cell = { provider_id, service_id, period: day.slice(0, 7), reason: review.reason }
    const key = JSON.stringify(cell)
    numbers.set(key, { ...cell, n: (numbers.get(key)?.n ?? 0) + 1 })
  }
  for (const { n, ...cell } of numbers.values()) {
    await trx
      .insertInto('excluded_erased')
      .values({ ...cell, responses: n })
      .onConflict((oc) =>
        oc
          .columns(['provider_id', 'service_id', 'period', 'reason'])
          .doUpdateSet((eb) => ({ responses: eb('excluded_erased.responses', '+', n) })),
      )
      .execute()
  }
}
