import type { Deps } from '../context.ts'
import { readReturned } from './returned-mail.ts'
import { markReturned } from './sending.ts'
import { barReturned } from './contacts.ts'
import { mailingOf } from './day-and-key.ts'

/** What a returned mail led to. */
export type BounceOutcome = 'returned' | 'passing' | 'not-ours' | 'not-a-return'

/**
 * Takes one returned mail: a letter that came back for good counts as undelivered, and an address
 * that does not exist is left alone by later waves.
 * @throws {Problem} `mail-not-configured`
 */
export async function takeReturned(
  deps: Pick<Deps, 'connection' | 'now' | 'mailing' | 'points' | 'publicUrl' | 'log'>,
  bytes: Uint8Array,
): Promise<BounceOutcome> {
  const returned = readReturned(mailingOf(deps).key(), bytes)
  if (returned.kind !== 'for-good') return returned.kind
  await markReturned(deps, returned.mail)
  if (returned.address) await barReturned(deps, returned.mail.hash)
  return 'returned'
}
