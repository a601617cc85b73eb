import { type InvitationDeps, daysAfter, keyIfAny, todayOf } from './day-and-key.ts'
import { addressOfStopToken } from './links.ts'
import { putContact } from './queries.ts'

/** How long an address that does not exist is left alone: addresses are given out again. */
const RETURNED_DAYS = 730

/** The link in a letter that ends letters to an address; undefined when it is not one of ours. */
export function stopLinkAddress(deps: InvitationDeps, token: string): string | undefined {
  const key = keyIfAny(deps)
  return key && addressOfStopToken(key, token)
}

/** Writes to an address no more. */
export async function stopLetters(deps: InvitationDeps, hash: string): Promise<void> {
  await putContact(deps.connection.db, { email_hash: hash, reason: 'stopped', until: null })
}

/** Leaves an address that does not exist alone. */
export async function barReturned(deps: InvitationDeps, hash: string): Promise<void> {
  const until = daysAfter(await todayOf(deps), RETURNED_DAYS)
  await putContact(deps.connection.db, { email_hash: hash, reason: 'returned', until })
}
