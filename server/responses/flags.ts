import type { Kysely } from 'kysely'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { Database } from '../db/schema.ts'
import type { PendingResponse } from './intake.ts'
import type { ResponseFlagTable } from './tables.ts'

const ROWS_A_STATEMENT = 250

/** Marks responses, each for a reason once. @returns how many marks are new */
export async function addFlags(
  db: Kysely<Database>,
  flags: readonly ResponseFlagTable[],
): Promise<number> {
  let added = 0
  for (let at = 0; at < flags.length; at += ROWS_A_STATEMENT) {
    const result = await db
      .insertInto('response_flag')
      .values(flags.slice(at, at + ROWS_A_STATEMENT))
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst()
    added += Number(result.numInsertedOrUpdatedRows ?? 0)
  }
  return added
}

/** Takes the marks of one response away, with the response. */
export async function deleteFlags(
  db: Kysely<Database>,
  { provider_id, id }: { readonly provider_id: string; readonly id: string },
): Promise<void> {
  await db
    .deleteFrom('response_flag')
    .where('provider_id', '=', provider_id)
    .where('response_id', '=', id)
    .execute()
}

/** The marks that responses brought along when they arrived. */
export function flagRows(responses: readonly PendingResponse[]): ResponseFlagTable[] {
  return responses.flatMap(({ row, flags = [] }) =>
    flags.map((reason: FlagReason) => ({
      provider_id: row.provider_id,
      response_id: row.id,
      reason,
    })),
  )
}
