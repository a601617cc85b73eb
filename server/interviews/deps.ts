import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { keyIfAny, sign, todayOf } from '../invitations/service.ts'
import { institutionOf } from '../catalogue/service.ts'
import { type LocalMinute, localMinute } from './hours.ts'

export type InterviewDeps = Pick<Deps, 'connection' | 'now' | 'mailing' | 'points' | 'publicUrl'>

export { todayOf }

/**
 * The key that numbers are hashed with: the one of invitations, kept outside the database.
 * @throws {Problem} `call-key-missing`
 */
export function keyOf(deps: Pick<InterviewDeps, 'mailing'>): Buffer {
  const key = keyIfAny(deps)
  if (!key) throw new Problem('call-key-missing')
  return key
}

/** What is kept of a number after it is erased: nobody without the key can try numbers on it. */
export function numberHash(key: Buffer, number: string): string {
  return sign(key, 'telephone', number).subarray(0, 16).toString('base64url')
}

/** The clock on the wall of the institution. */
export async function localNow({ connection, now }: InterviewDeps): Promise<LocalMinute> {
  const institution = await institutionOf(connection.db)
  return localMinute(now(), institution?.timeZone ?? 'UTC')
}
