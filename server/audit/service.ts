import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../db/schema.ts'

export interface AuditEntry {
  /** Officer id, 'command-line' or 'server'. */
  readonly actor: string
  /** What was done, e.g. 'report.publish'. */
  readonly action: string
  /** What it was done to, e.g. a report id. */
  readonly subject: string
  /** Never an answer, a free text or a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

const FIRST = '0'.repeat(64)

/**
 * Appends an event to the log, chained to the one before by its hash. Runs in the transaction of
 * what it records, so that neither is there without the other.
 */
export async function record(
  db: Kysely<Database>,
  at: Date,
  { actor, action, subject, details = {} }: AuditEntry,
): Promise<void> {
  const last = await db
    .selectFrom('audit_event')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const event = {
    seq: (last?.seq ?? 0) + 1,
    at: at.toISOString(),
    actor,
    action,
    subject,
    details: JSON.stringify(details),
    previous_hash: last?.hash ?? FIRST,
  }
  await db
    .insertInto('audit_event')
    .values({ ...event, hash: hashOf(event) })
    .execute()
}

/**
 * Takes the turn to append; others wait for it here. On SQLite the transaction has it already, since
 * every one there begins as one that writes.
 */
export async function lockAuditLog(db: Kysely<Database>, dialect: string): Promise<void> {
  if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(7365628)`.execute(db)
}

/** Number of the newest event, 0 before the first: it moves with everything that is changed. */
export async function lastEvent(db: Kysely<Database>): Promise<number> {
  const row = await db
    .selectFrom('audit_event')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}

/** Hash of the newest event, zeros before the first. */
export async function lastEventHash(db: Kysely<Database>): Promise<string> {
  const row = await db
    .selectFrom('audit_event')
    .select('hash')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.hash ?? FIRST
}

/** The first event whose hash or link to the one before does not hold; undefined when all do. */
export async function firstBrokenEvent(db: Kysely<Database>): Promise<number | undefined> {
  const events = await db.selectFrom('audit_event').selectAll().orderBy('seq').execute()
  let previous = FIRST
  let seq = 1
  for (const event of events) {
    const holds =
      event.seq === seq && event.previous_hash === previous && event.hash === hashOf(event)
    if (!holds) return event.seq
    previous = event.hash
    seq++
  }
  return undefined
}

function hashOf(event: {
  seq: number
  at: string
  actor: string
  action: string
  subject: string
  details: string
  previous_hash: string
}): string {
  const { seq, at, actor, action, subject, details, previous_hash } = event
  const row = JSON.stringify([previous_hash, seq, at, actor, action, subject, details])
  return createHash('sha256').update(row).digest('hex')
}
