import type { PhoneOutcomeId } from '../../reports/statistics/response/phone-outcomes.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { keyIfAny } from '../invitations/service.ts'
import { type InterviewDeps, numberHash, todayOf } from './deps.ts'
import {
  addDispositions,
  deletePastContacts,
  eraseNumbers,
  forgetContacted,
  heldNow,
  listWaves,
  markClosed,
  numbersOf,
} from './queries.ts'
import { phoneWave } from './waves.ts'

/**
 * Ends a wave: every number that is left gets its disposition from what its calls told, and is
 * erased. The counts stay.
 * @param force closes though somebody is on the telephone: the day promised has passed
 * @throws {Problem} `call-wave-not-found`, `call-wave-closed`, `call-running`
 */
export async function closePhoneWave(
  deps: InterviewDeps,
  id: string,
  actor: string,
  { force = false } = {},
): Promise<void> {
  const wave = await phoneWave(deps, id)
  const today = await todayOf(deps)
  const key = keyIfAny(deps)
  await writeAudited(
    deps,
    ({ numbers, left }: { numbers: number; left: number }) => ({
      actor,
      action: 'interviews.erase',
      subject: id,
      // The proof: how many were erased, and how many rows were counted afterwards.
      details: { numbers, left },
    }),
    async (trx) => {
      if (!(await markClosed(trx, id, today))) throw new Problem('call-wave-closed')
      if (!force && (await heldNow(trx, wave, deps.now().toISOString())) > 0) {
        throw new Problem('call-running')
      }
      const rest = await numbersOf(trx, wave)
      const byOutcome = new Map<PhoneOutcomeId, number>()
      for (const { outcome } of rest) {
        const final = outcome ?? 'not-attempted'
        byOutcome.set(final, (byOutcome.get(final) ?? 0) + 1)
      }
      for (const [outcome, count] of byOutcome) await addDispositions(trx, wave, outcome, count)
      // Whoever was drawn and never called need not be left alone for it.
      const uncalled = rest.filter(({ attempts }) => attempts === 0)
      if (key) {
        await forgetContacted(
          trx,
          uncalled.map(({ number }) => numberHash(key, number)),
        )
      }
      const numbers = await eraseNumbers(trx, wave)
      return { numbers, left: (await numbersOf(trx, wave)).length }
    },
  )
  // What is erased must leave the log of the database too, not only its tables.
  const { connection } = deps
  if (connection.dialect === 'sqlite') connection.sqlite.pragma('wal_checkpoint(TRUNCATE)')
}

/**
 * Keeps the promise of how long numbers are kept: closes waves whose last day has passed. Also
 * forgets contacts whose time has passed.
 * @returns how many waves were closed
 */
export async function eraseDueNumbers(deps: InterviewDeps, actor: string): Promise<number> {
  const { db } = deps.connection
  const today = await todayOf(deps)
  await deletePastContacts(db, today)
  const due = (await listWaves(db)).filter(
    ({ erased_on, keep_until }) => erased_on === null && keep_until < today,
  )
  for (const { id } of due) await closePhoneWave(deps, id, actor, { force: true })
  return due.length
}
