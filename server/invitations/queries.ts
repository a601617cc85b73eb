import type { Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import { chunks } from './chunks.ts'
import type {
  InvitationContactTable,
  InvitationFrameTable,
  InvitationPersonTable,
  InvitationRecipientTable,
  InvitationWaveTable,
  RecipientState,
} from './tables.ts'

type Db = Kysely<Database>
type WaveKey = Pick<InvitationWaveTable, 'id' | 'provider_id'>

// Frames

export function listFrames(db: Db): Promise<InvitationFrameTable[]> {
  return db
    .selectFrom('invitation_frame')
    .selectAll()
    .orderBy('imported_on', 'desc')
    .orderBy('id')
    .execute()
}

export function findFrame(db: Db, id: string): Promise<InvitationFrameTable | undefined> {
  return db.selectFrom('invitation_frame').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertFrame(
  db: Db,
  frame: InvitationFrameTable,
  people: readonly InvitationPersonTable[],
): Promise<void> {
  await db.insertInto('invitation_frame').values(frame).execute()
  for (const part of chunks(people)) await db.insertInto('invitation_person').values(part).execute()
}

export function peopleOfFrame(
  db: Db,
  frame: Pick<InvitationFrameTable, 'id' | 'provider_id'>,
): Promise<InvitationPersonTable[]> {
  return db
    .selectFrom('invitation_person')
    .selectAll()
    .where('provider_id', '=', frame.provider_id)
    .where('frame_id', '=', frame.id)
    .orderBy('id')
    .execute()
}

export async function erasePeople(
  db: Db,
  frame: Pick<InvitationFrameTable, 'id' | 'provider_id'>,
  day: string,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation_person')
    .where('provider_id', '=', frame.provider_id)
    .where('frame_id', '=', frame.id)
    .executeTakeFirst()
  await db
    .updateTable('invitation_frame')
    .set({ erased_on: day })
    .where('id', '=', frame.id)
    .execute()
  return Number(numDeletedRows)
}

// Waves

export function listWaves(db: Db): Promise<InvitationWaveTable[]> {
  return db
    .selectFrom('invitation_wave')
    .selectAll()
    .orderBy('drawn_on', 'desc')
    .orderBy('id')
    .execute()
}

export function findWave(db: Db, id: string): Promise<InvitationWaveTable | undefined> {
  return db.selectFrom('invitation_wave').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function insertWave(
  db: Db,
  wave: InvitationWaveTable,
  recipients: readonly InvitationRecipientTable[],
): Promise<void> {
  await db.insertInto('invitation_wave').values(wave).execute()
  for (const part of chunks(recipients)) {
    await db.insertInto('invitation_recipient').values(part).execute()
  }
}

/** Changes a wave if it is in one of the states; false when it is not. */
export async function changeWave(
  db: Db,
  id: string,
  from: readonly InvitationWaveTable['state'][],
  to: Partial<InvitationWaveTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation_wave')
    .set(to)
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes the right to send a wave, unless another run has it. */
export async function takeSending(
  db: Db,
  id: string,
  { sender, now, until }: { sender: string; now: string; until: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation_wave')
    .set({ sender, sender_until: until })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where((eb) => eb.or([eb('sender_until', 'is', null), eb('sender_until', '<=', now)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Keeps the right to send, or says until when nobody may; false when it was lost. */
export async function keepSending(
  db: Db,
  id: string,
  sender: string,
  to: Partial<InvitationWaveTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation_wave')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .where('sender', '=', sender)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

// Recipients

export function recipientsOfWave(db: Db, wave: WaveKey): Promise<InvitationRecipientTable[]> {
  return db
    .selectFrom('invitation_recipient')
    .selectAll()
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .orderBy('person_id')
    .execute()
}

/** Those to whom the mailing is due by `now`, with their addresses. */
export function dueRecipients(
  db: Db,
  wave: Pick<InvitationWaveTable, 'id' | 'provider_id' | 'frame_id'>,
  now: string,
  most: number,
) {
  return db
    .selectFrom('invitation_recipient as recipient')
    .innerJoin('invitation_person as person', (join) =>
      join
        .onRef('person.provider_id', '=', 'recipient.provider_id')
        .onRef('person.id', '=', 'recipient.person_id'),
    )
    .select(['person.id', 'person.email', 'person.email_hash', 'person.language'])
    .select(['recipient.attempts', 'recipient.reached'])
    .where('recipient.provider_id', '=', wave.provider_id)
    .where('recipient.wave_id', '=', wave.id)
    .where('person.frame_id', '=', wave.frame_id)
    .where('recipient.state', '=', 'waiting')
    .where((eb) =>
      eb.or([eb('recipient.not_before', 'is', null), eb('recipient.not_before', '<=', now)]),
    )
    .orderBy('recipient.person_id')
    .limit(most)
    .execute()
}

/** Changes one recipient that is in state `from`; false when it is not. */
export async function changeRecipient(
  db: Db,
  wave: WaveKey,
  person: string,
  from: RecipientState,
  to: Partial<InvitationRecipientTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitation_recipient')
    .set(to)
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .where('person_id', '=', person)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Puts people of a wave in line for a mailing. */
export async function awaitMailing(
  db: Db,
  wave: WaveKey,
  people: readonly string[],
): Promise<void> {
  for (const part of chunks(people)) {
    await db
      .updateTable('invitation_recipient')
      .set({ state: 'waiting', attempts: 0, not_before: null })
      .where('provider_id', '=', wave.provider_id)
      .where('wave_id', '=', wave.id)
      .where('person_id', 'in', part)
      .execute()
  }
}

/** Replaces all recipients of a wave. */
export async function rewriteRecipients(
  db: Db,
  wave: WaveKey,
  recipients: readonly InvitationRecipientTable[],
): Promise<void> {
  await db
    .deleteFrom('invitation_recipient')
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .execute()
  for (const part of chunks(recipients)) {
    await db.insertInto('invitation_recipient').values(part).execute()
  }
}

/** How many recipients are in each state. */
export async function statesOfWave(
  db: Db,
  wave: WaveKey,
): Promise<ReadonlyMap<RecipientState, number>> {
  const rows = await db
    .selectFrom('invitation_recipient')
    .select('state')
    .select((eb) => eb.cast<number>(eb.fn.countAll(), 'integer').as('people'))
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .groupBy('state')
    .execute()
  return new Map(rows.map(({ state, people }) => [state, people]))
}

/** Erases a wave's recipients. @returns how many people were in it */
export async function eraseRecipients(db: Db, wave: WaveKey): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation_recipient')
    .where('provider_id', '=', wave.provider_id)
    .where('wave_id', '=', wave.id)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

// Whom not to write to

export async function putContact(db: Db, contact: InvitationContactTable): Promise<void> {
  await db
    .insertInto('invitation_contact')
    .values(contact)
    .onConflict((oc) =>
      oc
        .columns(['email_hash', 'reason'])
        .doUpdateSet({ until: contact.until })
        // A longer rest that was promised before is kept.
        .where('invitation_contact.until', '<', contact.until),
    )
    .execute()
}

/** Everybody who is not to be written to on `day`. */
export function contactsOn(db: Db, day: string): Promise<InvitationContactTable[]> {
  return db
    .selectFrom('invitation_contact')
    .selectAll()
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
    .execute()
}

/** Whether an address is not to be written to, whatever the wave. */
export async function isBarred(db: Db, hash: string, day: string): Promise<boolean> {
  const row = await db
    .selectFrom('invitation_contact')
    .select('reason')
    .where('email_hash', '=', hash)
    .where('reason', 'in', ['stopped', 'returned'])
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>=', day)]))
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets what has passed. */
export async function deletePastContacts(db: Db, day: string): Promise<void> {
  await db.deleteFrom('invitation_contact').where('until', '<', day).execute()
}
