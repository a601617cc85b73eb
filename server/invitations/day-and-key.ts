import { calendarDay } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import type { Mailing } from './mailing.ts'
import { keyCheck } from './signing-key.ts'
import type { InvitationWaveTable } from './tables.ts'

export type InvitationDeps = Pick<Deps, 'connection' | 'now' | 'mailing' | 'points' | 'publicUrl'>

/** @throws {Problem} `mail-not-configured` */
export function mailingOf({ mailing }: Pick<InvitationDeps, 'mailing'>): Mailing {
  if (!mailing) throw new Problem('mail-not-configured')
  return mailing
}

/** The signing key, where there is one: without it no link can be ours. */
export function keyIfAny({ mailing }: Pick<InvitationDeps, 'mailing'>): Buffer | undefined {
  try {
    return mailing?.key()
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** @throws {Problem} `invitation-key-changed` when links would no longer lead anywhere */
export function keyOfWave(
  deps: Pick<InvitationDeps, 'mailing'>,
  wave: InvitationWaveTable,
): Buffer {
  const key = mailingOf(deps).key()
  if (keyCheck(key) !== wave.key_check) throw new Problem('invitation-key-changed')
  return key
}

export async function todayOf({ connection, now }: InvitationDeps): Promise<string> {
  const institution = await institutionOf(connection.db)
  return calendarDay(now(), institution?.timeZone ?? 'UTC')
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
