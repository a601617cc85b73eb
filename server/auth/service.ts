import { randomUUID } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { calendarDay } from '../calendar.ts'
import { readCatalogue } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import type { Role } from './can.ts'
import {
  clearFailures,
  countFailuresSince,
  deleteExpired,
  deleteSession,
  findOfficerByEmail,
  findSessionOfficer,
  insertOfficer,
  insertSession,
  insertSignInLink,
  recordFailure,
  takeSignInLink,
} from './queries.ts'
import type { OfficerTable } from './tables.ts'
import { hashToken, newToken } from './token.ts'

type AuthDeps = Pick<Deps, 'connection' | 'now'>

/** A signed-in person as the rest of the server sees one. */
export interface Officer {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly providerId: string | null
}

export const SESSION_HOURS = 10
const LINK_MINUTES = 60
const FAILURES_ALLOWED = 8
const FAILURE_WINDOW_MINUTES = 15
/** NIST SP 800-63B-4: a password that stands alone has at least 15 characters. */
export const SHORTEST_PASSWORD = 15

/**
 * Adds a person. Without a password they sign in by link.
 * @throws {Problem} `password-too-short`, `code-taken` for an e-mail address in use,
 *   `reference-unknown` for a provider that is not in the catalogue
 */
export async function addOfficer(
  deps: AuthDeps,
  fields: {
    email: string
    name: string
    role: Role
    providerId?: string | null
    password?: string | undefined
  },
  actor: string,
): Promise<Officer> {
  const email = fields.email.trim().toLowerCase()
  if (fields.password !== undefined && fields.password.length < SHORTEST_PASSWORD) {
    throw new Problem('password-too-short', { least: SHORTEST_PASSWORD })
  }
  const password_hash = fields.password === undefined ? null : await hash(fields.password)
  const row: OfficerTable = {
    id: randomUUID(),
    email,
    name: fields.name,
    role: fields.role,
    provider_id: fields.providerId ?? null,
    password_hash,
    created_on: calendarDay(deps.now(), 'UTC'),
    disabled_on: null,
  }
  return writeAudited(
    deps,
    { actor, action: 'officer.add', subject: row.id, details: { role: row.role } },
    async (trx) => {
      if (await findOfficerByEmail(trx, email)) throw new Problem('code-taken', { code: email })
      if (row.provider_id !== null) await expectProvider(trx, row.provider_id)
      await insertOfficer(trx, row)
      return officerOf(row)
    },
  )
}

async function expectProvider(db: Deps['connection']['db'], code: string): Promise<void> {
  const { providers } = await readCatalogue(db)
  if (!providers.some((provider) => provider.code === code)) {
    throw new Problem('reference-unknown', { field: 'provider', code })
  }
}

/** The person who signs in with this address. @throws {Problem} `reference-unknown` */
export async function officerByEmail(deps: AuthDeps, email: string): Promise<Officer> {
  const row = await findOfficerByEmail(deps.connection.db, email.trim().toLowerCase())
  if (!row || row.disabled_on !== null) {
    throw new Problem('reference-unknown', { field: 'email', code: email })
  }
  return officerOf(row)
}

/** A secret that signs the officer in once within the hour, for a link printed or mailed. */
export async function createSignInLink(deps: AuthDeps, officerId: string): Promise<string> {
  const token = newToken()
  await insertSignInLink(deps.connection.db, {
    token_hash: hashToken(token),
    officer_id: officerId,
    expires_at: later(deps.now(), LINK_MINUTES),
  })
  return token
}

/**
 * Signs in with a password; wrong ones are slowed down per address tried, known or not.
 * @returns the new session's token
 * @throws {Problem} `sign-in-failed`, `sign-in-too-often`
 */
export async function signInWithPassword(
  deps: AuthDeps,
  emailEntered: string,
  password: string,
): Promise<string> {
  const { db } = deps.connection
  const email = emailEntered.trim().toLowerCase()
  const emailHash = hashToken(email)
  const since = later(deps.now(), -FAILURE_WINDOW_MINUTES)
  if ((await countFailuresSince(db, emailHash, since)) >= FAILURES_ALLOWED) {
    throw new Problem('sign-in-too-often', { minutes: FAILURE_WINDOW_MINUTES })
  }
  const officer = await findOfficerByEmail(db, email)
  // An unknown address costs as much time as a wrong password.
  const stored = officer?.password_hash ?? (await unusableHash())
  const right = await verify(stored, password)
  if (!officer?.password_hash || officer.disabled_on !== null || !right) {
    await recordFailure(db, emailHash, deps.now().toISOString())
    throw new Problem('sign-in-failed')
  }
  await clearFailures(db, emailHash, since)
  return startSession(deps, officer.id, 'password')
}

/**
 * Signs in with a one-time link.
 * @throws {Problem} `link-spent`
 */
export async function signInWithLink(deps: AuthDeps, token: string): Promise<string> {
  const link = await takeSignInLink(deps.connection.db, hashToken(token))
  if (!link || link.expires_at <= deps.now().toISOString()) throw new Problem('link-spent')
  return startSession(deps, link.officer_id, 'link')
}

async function startSession(deps: AuthDeps, officerId: string, way: string): Promise<string> {
  const token = newToken()
  await writeAudited(
    deps,
    { actor: officerId, action: 'session.start', subject: officerId, details: { way } },
    async (trx) => {
      await deleteExpired(trx, deps.now().toISOString())
      await insertSession(trx, {
        token_hash: hashToken(token),
        officer_id: officerId,
        expires_at: later(deps.now(), SESSION_HOURS * 60),
      })
    },
  )
  return token
}

export async function officerOfSession(
  deps: AuthDeps,
  token: string,
): Promise<Officer | undefined> {
  const row = await findSessionOfficer(
    deps.connection.db,
    hashToken(token),
    deps.now().toISOString(),
  )
  return row && officerOf(row)
}

export function endSession(deps: AuthDeps, token: string): Promise<void> {
  return deleteSession(deps.connection.db, hashToken(token))
}

function officerOf({ id, email, name, role, provider_id }: OfficerTable): Officer {
  return { id, email, name, role, providerId: provider_id }
}

function later(instant: Date, minutes: number): string {
  return new Date(instant.getTime() + minutes * 60_000).toISOString()
}

let unusable: Promise<string> | undefined
function unusableHash(): Promise<string> {
  unusable ??= hash(newToken())
  return unusable
}
