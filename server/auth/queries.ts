import type { Insertable, Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type { OfficerTable } from './tables.ts'

export function findOfficerByEmail(db: Kysely<Database>, email: string) {
  return db.selectFrom('officer').selectAll().where('email', '=', email).executeTakeFirst()
}

export async function insertOfficer(
  db: Kysely<Database>,
  officer: Insertable<OfficerTable>,
): Promise<void> {
  await db.insertInto('officer').values(officer).execute()
}

export async function insertSession(
  db: Kysely<Database>,
  session: { token_hash: string; officer_id: string; expires_at: string },
): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

/** The officer of a session that has neither ended nor belongs to a disabled person. */
export function findSessionOfficer(db: Kysely<Database>, tokenHash: string, now: string) {
  return db
    .selectFrom('session')
    .innerJoin('officer', 'officer.id', 'session.officer_id')
    .selectAll('officer')
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .where('officer.disabled_on', 'is', null)
    .executeTakeFirst()
}

export async function deleteSession(db: Kysely<Database>, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export async function deleteExpired(db: Kysely<Database>, now: string): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
  await db.deleteFrom('sign_in_link').where('expires_at', '<=', now).execute()
}

export async function insertSignInLink(
  db: Kysely<Database>,
  link: { token_hash: string; officer_id: string; expires_at: string },
): Promise<void> {
  await db.insertInto('sign_in_link').values(link).execute()
}

/** Takes a link out of the database, so that it works once; undefined when it is not there. */
export async function takeSignInLink(db: Kysely<Database>, tokenHash: string) {
  return db
    .deleteFrom('sign_in_link')
    .where('token_hash', '=', tokenHash)
    .returningAll()
    .executeTakeFirst()
}

export async function recordFailure(
  db: Kysely<Database>,
  emailHash: string,
  at: string,
): Promise<void> {
  await db.insertInto('sign_in_failure').values({ email_hash: emailHash, at }).execute()
}

export async function countFailuresSince(
  db: Kysely<Database>,
  emailHash: string,
  since: string,
): Promise<number> {
  const rows = await db
    .selectFrom('sign_in_failure')
    .select('at')
    .where('email_hash', '=', emailHash)
    .where('at', '>', since)
    .limit(100)
    .execute()
  return rows.length
}

export async function clearFailures(
  db: Kysely<Database>,
  emailHash: string,
  until: string,
): Promise<void> {
  await db
    .deleteFrom('sign_in_failure')
    .where((eb) => eb.or([eb('email_hash', '=', emailHash), eb('at', '<', until)]))
    .execute()
}
