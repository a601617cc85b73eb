import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { type InvitationDeps, todayOf } from './day-and-key.ts'
import { eraseLinks } from './link-queries.ts'
import {
  changeWave,
  deletePastContacts,
  erasePeople,
  eraseRecipients,
  listFrames,
  listWaves,
  peopleOfFrame,
  recipientsOfWave,
} from './queries.ts'
import { outcomeOf, waveById } from './waves.ts'

/**
 * Ends a wave: its links stop working, its people are erased, and the list too unless another wave
 * needs it. The counts stay.
 * @throws {Problem} `wave-not-found`, `wave-not-ready` when it is closed already
 */
export async function closeWave(deps: InvitationDeps, id: string, actor: string): Promise<void> {
  const wave = await waveById(deps, id)
  const today = await todayOf(deps)
  const outcome = await outcomeOf(deps, wave)
  await writeAudited(
    deps,
    ({ recipients, people, left }: { recipients: number; people: number; left: number }) => ({
      actor,
      action: 'invitations.erase',
      subject: id,
      // The proof: how many were erased, and how many rows were counted afterwards.
      details: { recipients, list: wave.frame_id, people, left },
    }),
    async (trx) => {
      const to = {
        state: 'closed',
        erased_on: today,
        outcome: JSON.stringify(outcome),
        sender: null,
        sender_until: null,
        trouble: null,
      } as const
      if (!(await changeWave(trx, id, ['drawn', 'sending', 'open'], to))) {
        throw new Problem('wave-not-ready')
      }
      const recipients = await eraseRecipients(trx, wave)
      await eraseLinks(trx, wave)
      const needed = (await listWaves(trx)).some(
        (other) => other.frame_id === wave.frame_id && other.state !== 'closed',
      )
      const frame = { id: wave.frame_id, provider_id: wave.provider_id }
      const people = needed ? 0 : await erasePeople(trx, frame, today)
      const left = (await recipientsOfWave(trx, wave)).length
      const listLeft = needed ? 0 : (await peopleOfFrame(trx, frame)).length
      return { recipients, people, left: left + listLeft }
    },
  )
  forgetLog(deps)
}

/**
 * Keeps the promise of how long lists are kept: closes the waves of those whose day has passed and
 * erases their people. Also forgets contacts whose time has passed.
 * @returns how many lists were erased
 */
export async function eraseDueLists(deps: InvitationDeps, actor: string): Promise<number> {
  const { db } = deps.connection
  const today = await todayOf(deps)
  await deletePastContacts(db, today)
  const due = (await listFrames(db)).filter(
    (frame) => frame.erased_on === null && frame.keep_until < today,
  )
  for (const frame of due) {
    const waves = (await listWaves(db)).filter(
      (wave) => wave.frame_id === frame.id && wave.state !== 'closed',
    )
    // The last one takes the list along.
    for (const { id } of waves) await closeWave(deps, id, actor)
    if (waves.length > 0) continue
    await writeAudited(
      deps,
      ({ people, left }: { people: number; left: number }) => ({
        actor,
        action: 'invitations.erase',
        subject: frame.id,
        details: { list: frame.id, people, left },
      }),
      async (trx) => {
        const people = await erasePeople(trx, frame, today)
        return { people, left: (await peopleOfFrame(trx, frame)).length }
      },
    )
  }
  if (due.length > 0) forgetLog(deps)
  return due.length
}

/** What is erased must leave the log of the database too, not only its tables. */
function forgetLog({ connection }: InvitationDeps): void {
  if (connection.dialect === 'sqlite') connection.sqlite.pragma('wal_checkpoint(TRUNCATE)')
}
