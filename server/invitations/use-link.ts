import { hashToken } from '../auth/token.ts'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { keyIfAny } from './day-and-key.ts'
import { storedResponseId, waveOfToken } from './links.ts'
import { findToken, replaceSpent, spentOfWave } from './link-queries.ts'
import { isSpent, withSpent } from './spent.ts'

type UseDeps = Pick<Deps, 'connection' | 'mailing' | 'now'>

/** Whether a link may be answered through. Looking changes nothing. */
export async function linkState(
  deps: UseDeps,
  point: string,
  token: string,
): Promise<'unused' | 'used' | 'invalid'> {
  const found = await find(deps, point, token)
  if (!found) return 'invalid'
  return isSpent(await spentOfWave(deps.connection.db, found.wave), found.position)
    ? 'used'
    : 'unused'
}

/**
 * Stores one answer through a link, once. The link is spent first, in a transaction of its own, and
 * freed again when the answer is not stored: a link never counts twice, and at worst a crash between
 * the two loses the answer that was on its way.
 * @param sentId id that the browser gave the response
 * @param store is given the id to store the response under
 * @throws {Problem} `invitation-needed`, `invitation-invalid`, `invitation-used`, and what `store`
 *   throws
 */
export async function answerOnce<Outcome>(
  deps: UseDeps,
  { point, token, sentId }: { point: string; token: string | undefined; sentId: string },
  store: (storedId: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (token === undefined) throw new Problem('invitation-needed')
  const found = await find(deps, point, token)
  if (!found) throw new Problem('invitation-invalid')
  const link = { hash: found.hash, setSpent: (to: boolean) => setSpent(deps, found, to) }
  return storeOnce(deps, link, sentId, store)
}

/** A link that works once, whatever it was made for. */
export interface OnceLink {
  /** Of its token. */
  readonly hash: string
  /** False when it stood that way already. */
  readonly setSpent: (to: boolean) => Promise<boolean>
}

/**
 * Spends a link and stores through it as {@link answerOnce} says.
 * @throws {Problem} `invitation-invalid` where there is no key, `invitation-used`, and what `store`
 *   throws
 */
export async function storeOnce<Outcome>(
  { mailing, now }: Pick<UseDeps, 'mailing' | 'now'>,
  { hash, setSpent: spend }: OnceLink,
  sentId: string,
  store: (storedId: string) => Promise<Outcome>,
): Promise<Outcome> {
  if (!mailing) throw new Problem('invitation-invalid')
  const storedId = storedResponseId(mailing.key(), sentId)
  const isNew = await spend(true)
  if (!isNew) {
    // The same response again: what stores it knows that it is there.
    if (mailing.recentUses.isFor(hash, storedId, now().getTime())) return store(storedId)
    throw new Problem('invitation-used')
  }
  mailing.recentUses.remember(hash, storedId, now().getTime())
  try {
    return await store(storedId)
  } catch (error) {
    mailing.recentUses.forget(hash)
    await spend(false)
    throw error
  }
}

interface Found {
  readonly wave: string
  readonly hash: string
  readonly position: number
}

/** The link's place in its wave, if it was signed here and the wave takes answers at this point. */
async function find(
  { connection, mailing }: UseDeps,
  point: string,
  token: string,
): Promise<Found | undefined> {
  const key = keyIfAny({ mailing })
  const wave = key && waveOfToken(key, token)
  if (wave === undefined) return undefined
  const hash = hashToken(token)
  const row = await findToken(connection.db, { wave, point, hash })
  return row && { wave, hash, position: row.position }
}

/** Sets the link's bit; false when it stood that way. Others who set theirs meanwhile lose nothing. */
async function setSpent({ connection }: UseDeps, { wave, position }: Found, to: boolean) {
  for (;;) {
    const before = await spentOfWave(connection.db, wave)
    if (isSpent(before, position) === to) return false
    if (await replaceSpent(connection.db, wave, before, withSpent(before, position, to)))
      return true
  }
}
