import type { Role } from './can.ts'

export interface OfficerTable {
  id: string
  /** Lower case. */
  email: string
  name: string
  role: Role
  provider_id: string | null
  /** Argon2id; null for a person who signs in by link only. */
  password_hash: string | null
  created_on: string
  disabled_on: string | null
}

export interface SessionTable {
  /** SHA-256 of the cookie's token. */
  token_hash: string
  officer_id: string
  expires_at: string
}

export interface SignInLinkTable {
  token_hash: string
  officer_id: string
  expires_at: string
}

export interface SignInFailureTable {
  email_hash: string
  at: string
}
