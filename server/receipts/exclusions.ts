import type { Kysely, Transaction } from 'kysely'
import type { ExclusionReason } from '../../surveys/answers/exclusion.ts'
import type { Database } from '../db/schema.ts'
import type { ResponseTable } from '../responses/tables.ts'
import { codeOfResponse } from './leaf.ts'

/**
 * Why the response with a code was left out of the figures; undefined where it was not. Few are, so
 * the codes of all of them are worked out: a code leads to no response by itself.
 */
export async function exclusionOfCode(
  db: Kysely<Database>,
  code: string,
): Promise<ExclusionReason | undefined> {
  const excluded = await excludedResponses(db)
  return excluded.find(({ response_id }) => codeOfResponse(response_id) === code)?.reason
}

/**
 * Notes on the receipts of responses that are about to be erased which of them were left out of the
 * figures: afterwards nothing else knows, and their receipts would say that they are counted.
 */
export async function noteLeftOut(
  trx: Transaction<Database>,
  rows: readonly Pick<ResponseTable, 'provider_id' | 'id' | 'receipt_day'>[],
): Promise<void> {
  const excluded = new Map(
    (await excludedResponses(trx)).map((each) => [
      `${each.provider_id}\t${each.response_id}`,
      each.reason,
    ]),
  )
  for (const { provider_id, id, receipt_day } of rows) {
    const reason = excluded.get(`${provider_id}\t${id}`)
    if (!reason || !receipt_day) continue
    await trx
      .updateTable('receipt_leaf')
      .set({ left_out: reason })
      .where('day', '=', receipt_day)
      .where('code', '=', codeOfResponse(id))
      .where('provider_id', '=', provider_id)
      .execute()
  }
}

async function excludedResponses(
  db: Kysely<Database>,
): Promise<{ provider_id: string; response_id: string; reason: ExclusionReason }[]> {
  const rows = await db
    .selectFrom('response_review')
    .select(['provider_id', 'response_id', 'reason'])
    .where('decision', '=', 'excluded')
    .execute()
  return rows.flatMap(({ reason, ...row }) => (reason === null ? [] : [{ ...row, reason }]))
}
