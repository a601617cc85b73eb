import type { Kysely } from 'kysely'
import type { PhoneOutcomeId } from '../../reports/statistics/response/phone-outcomes.ts'
import type { Language } from '../../locales/language.ts'
import type { Database } from '../db/schema.ts'
import { chunks } from '../invitations/service.ts'
import type { PhoneContactTable, PhoneNumberTable, PhoneWaveTable } from './tables.ts'

type Db = Kysely<Database>
type WaveKey = Pick<PhoneWaveTable, 'id' | 'provider_id'>

// Waves

export function listWaves(db: Db): Promise<PhoneWaveTable[]> {
  return db.selectFrom('phone_wave').selectAll().orderBy('drawn_on', 'desc').orderBy('id').execute()
}

export function findWave(db: Db, id: string): Promise<PhoneWaveTable | undefined> {
  return db.selectFrom('phone_wave').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertWave(
  db: Db,
  wave: PhoneWaveTable,
  numbers: readonly PhoneNumberTable[],
): Promise<void> {
  await db.insertInto('phone_wave').values(wave).execute()
  for (const part of chunks(numbers)) await db.insertInto('phone_number').values(part).execute()
}

/** Marks an open wave as closed; false when it was closed before. */
export async function markClosed(db: Db, id: string, day: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('phone_wave')
    .set({ erased_on: day })
    .where('id', '=', id)
    .where('erased_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

// Numbers still to be called

export function numbersOf(db: Db, wave: WaveKey): Promise<PhoneNumberTable[]> {
  return ofWave(db, wave).selectAll().orderBy('id').execute()
}

export function findNumber(
  db: Db,
  wave: WaveKey,
  id: string,
): Promise<PhoneNumberTable | undefined> {
  return ofWave(db, wave).selectAll().where('id', '=', id).executeTakeFirst()
}

/** The number that somebody has taken and not yet given back. */
export function heldBy(
  db: Db,
  wave: WaveKey,
  officer: string,
): Promise<PhoneNumberTable | undefined> {
  return ofWave(db, wave).selectAll().where('held_by', '=', officer).executeTakeFirst()
}

/** How many numbers somebody has at this moment. */
export async function heldNow(db: Db, wave: WaveKey, now: string): Promise<number> {
  const held = await ofWave(db, wave).select('id').where('held_until', '>', now).execute()
  return held.length
}

/** Calls that an officer agreed, the next one first. */
export function agreedCalls(db: Db, wave: WaveKey, officer: string): Promise<PhoneNumberTable[]> {
  return ofWave(db, wave)
    .selectAll()
    .where('call_officer', '=', officer)
    .orderBy('call_on')
    .orderBy('call_from')
    .orderBy('id')
    .execute()
}

interface Moment {
  readonly day: string
  readonly time: string
  /** Instant. */
  readonly now: string
}

/** Agreed calls whose time has come and that nobody has taken; one that was missed is still due. */
export function dueAgreed(
  db: Db,
  wave: WaveKey,
  { day, time, now }: Moment,
): Promise<PhoneNumberTable[]> {
  return ofWave(db, wave)
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('call_on', '<', day),
        eb.and([eb('call_on', '=', day), eb('call_from', '<=', time)]),
      ]),
    )
    .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<=', now)]))
    .orderBy('call_on')
    .orderBy('call_from')
    .orderBy('id')
    .execute()
}

/** A number that nobody called today, those called least often first. */
export function nextNumber(
  db: Db,
  wave: WaveKey,
  languages: readonly Language[],
  { day, now }: Moment,
): Promise<PhoneNumberTable | undefined> {
  return ofWave(db, wave)
    .selectAll()
    .where('language', 'in', languages)
    .where('call_on', 'is', null)
    .where((eb) => eb.or([eb('last_on', 'is', null), eb('last_on', '<', day)]))
    .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<=', now)]))
    .orderBy('attempts')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** Takes a number unless somebody else has it; false when they do. */
export async function takeNumber(
  db: Db,
  wave: WaveKey,
  id: string,
  { officer, now, until }: { officer: string; now: string; until: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('phone_number')
    .set({ held_by: officer, held_until: until })
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('held_until', 'is', null),
        eb('held_until', '<=', now),
        eb('held_by', '=', officer),
      ]),
    )
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Changes a number that an officer has; false when they do not have it any more. */
export async function changeHeld(
  db: Db,
  wave: WaveKey,
  { id, officer }: { id: string; officer: string },
  to: Partial<PhoneNumberTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('phone_number')
    .set(to)
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .where('id', '=', id)
    .where('held_by', '=', officer)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Erases a number that an officer has; false when they do not have it any more. */
export async function eraseHeld(
  db: Db,
  wave: WaveKey,
  { id, officer }: { id: string; officer: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('phone_number')
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .where('id', '=', id)
    .where('held_by', '=', officer)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Erases all numbers of a wave. @returns how many there were */
export async function eraseNumbers(db: Db, wave: WaveKey): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('phone_number')
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

function ofWave(db: Db, { id, provider_id }: WaveKey) {
  return db
    .selectFrom('phone_number')
    .where('provider_id', '=', provider_id)
    .where('wave_id', '=', id)
}

// Counts

export async function addDispositions(
  db: Db,
  { id, provider_id }: WaveKey,
  outcome: PhoneOutcomeId,
  numbers: number,
): Promise<void> {
  await db
    .insertInto('phone_disposition')
    .values({ provider_id, wave_id: id, outcome, numbers })
    .onConflict((conflict) =>
      conflict
        .columns(['provider_id', 'wave_id', 'outcome'])
        .doUpdateSet((eb) => ({ numbers: eb('phone_disposition.numbers', '+', numbers) })),
    )
    .execute()
}

export async function addCall(
  db: Db,
  { id, provider_id }: WaveKey,
  day: string,
  outcome: PhoneOutcomeId,
): Promise<void> {
  await db
    .insertInto('phone_call')
    .values({ provider_id, wave_id: id, day, outcome, calls: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['provider_id', 'wave_id', 'day', 'outcome'])
        .doUpdateSet((eb) => ({ calls: eb('phone_call.calls', '+', 1) })),
    )
    .execute()
}

export function dispositionRows(db: Db, { id, provider_id }: WaveKey) {
  return db
    .selectFrom('phone_disposition')
    .select(['outcome', 'numbers'])
    .where('provider_id', '=', provider_id)
    .where('wave_id', '=', id)
    .execute()
}

/** Numbers still to be called, by what their calls told so far. */
export function openRows(db: Db, wave: WaveKey) {
  return ofWave(db, wave)
    .select('outcome')
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('numbers'))
    .groupBy('outcome')
    .execute()
}

export function callRows(db: Db, { id, provider_id }: WaveKey) {
  return db
    .selectFrom('phone_call')
    .select(['day', 'outcome', 'calls'])
    .where('provider_id', '=', provider_id)
    .where('wave_id', '=', id)
    .orderBy('day')
    .orderBy('outcome')
    .execute()
}

// Whom not to call

export async function putContacts(db: Db, contacts: readonly PhoneContactTable[]): Promise<void> {
  for (const part of chunks(contacts)) {
    await db
      .insertInto('phone_contact')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['number_hash', 'reason']).doUpdateSet((eb) => ({
          until: eb.ref('excluded.until'),
        })),
      )
      .execute()
  }
}

/** Everybody who is not to be called on `day`. */
export function contactsOn(db: Db, day: string): Promise<PhoneContactTable[]> {
  return db
    .selectFrom('phone_contact')
    .selectAll()
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
    .execute()
}

/** Forgets that numbers were drawn: nobody called them in the end. */
export async function forgetContacted(db: Db, hashes: readonly string[]): Promise<void> {
  for (const part of chunks(hashes)) {
    await db
      .deleteFrom('phone_contact')
      .where('reason', '=', 'contacted')
      .where('number_hash', 'in', part)
      .execute()
  }
}

/** Forgets what has passed. */
export async function deletePastContacts(db: Db, day: string): Promise<void> {
  await db.deleteFrom('phone_contact').where('until', '<', day).execute()
}
