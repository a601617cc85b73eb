import { setTimeout as pause } from 'node:timers/promises'
import type { Connection } from '../db/open.ts'

/** Whether no answers wait to be settled. PostgreSQL has room for others beside those who answer. */
export async function isInboxQuiet({ db, dialect }: Connection): Promise<boolean> {
  if (dialect === 'postgres') return true
  const waiting = await db.selectFrom('response_inbox').select('id').limit(1).executeTakeFirst()
  return waiting === undefined
}

const LOOK_EVERY_MS = 500
/** Answers that never pause hold nothing up for longer. */
const LONGEST_WAIT_MS = 60_000

/**
 * Waits while answers pour in, for work that can: on SQLite one transaction at a time may write.
 * @param signal ends the waiting
 */
export async function untilInboxQuiet(connection: Connection, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < LONGEST_WAIT_MS && !signal.aborted; waited += LOOK_EVERY_MS) {
    if (await isInboxQuiet(connection)) return
    // Aborted, it rejects: the loop sees it and ends.
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined)
  }
}
