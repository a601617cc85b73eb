import * as v from 'valibot'
import {
  type OutcomeCounts,
  PHONE_OUTCOME_IDS,
  type PhoneOutcomeId,
  dispositionsOf,
  likelyEligible,
} from '../../reports/statistics/response/phone-outcomes.ts'
import { outcomeRates } from '../../reports/statistics/response/aapor.ts'
import { Problem } from '../http/problem.ts'
import type { InterviewDeps } from './deps.ts'
import type { WaveDesign } from './draw-wave.ts'
import { CallingHours } from './hours.ts'
import { callRows, dispositionRows, findWave, listWaves, openRows } from './queries.ts'
import type { PhoneWaveTable } from './tables.ts'

/** @throws {Problem} `call-wave-not-found` */
export async function phoneWave(
  { connection }: Pick<InterviewDeps, 'connection'>,
  id: string,
): Promise<PhoneWaveTable> {
  const wave = /^[0-9a-z]{10}$/.test(id) ? await findWave(connection.db, id) : undefined
  if (!wave) throw new Problem('call-wave-not-found')
  return wave
}

/** Every wave with how far its calls have come. */
export async function phoneWaves(deps: Pick<InterviewDeps, 'connection'>) {
  const waves = await listWaves(deps.connection.db)
  return Promise.all(
    waves.map(async (wave) => {
      const { counts, open } = await countsOf(deps, wave)
      return {
        id: wave.id,
        name: wave.name,
        provider: wave.provider_id,
        point: wave.point,
        people: wave.people,
        interviews: (counts.complete ?? 0) + (counts.partial ?? 0),
        open,
        keepUntil: wave.keep_until,
        erasedOn: wave.erased_on,
        drawnOn: wave.drawn_on,
      }
    }),
  )
}

/** One wave with its design, and the outcome rates as if it ended now. */
export async function phoneWaveDetail(deps: Pick<InterviewDeps, 'connection'>, id: string) {
  const wave = await phoneWave(deps, id)
  const { counts, open } = await countsOf(deps, wave)
  const dispositions = dispositionsOf(counts)
  const eligibility = likelyEligible(dispositions)
  const design: WaveDesign = JSON.parse(wave.design)
  return {
    id: wave.id,
    name: wave.name,
    provider: wave.provider_id,
    point: wave.point,
    design,
    seed: wave.seed,
    people: wave.people,
    contact: wave.contact,
    mostAttempts: wave.most_attempts,
    hours: hoursOf(wave),
    notAgainDays: wave.not_again_days,
    drawnOn: wave.drawn_on,
    keepUntil: wave.keep_until,
    erasedOn: wave.erased_on,
    open,
    counts: PHONE_OUTCOME_IDS.flatMap((outcome) => {
      const numbers = counts[outcome] ?? 0
      return numbers > 0 ? [{ outcome, numbers }] : []
    }),
    dispositions,
    eligibility,
    rates: outcomeRates(dispositions, eligibility),
    calls: await callRows(deps.connection.db, wave),
  }
}

export function hoursOf({ hours }: Pick<PhoneWaveTable, 'hours'>): CallingHours {
  return v.parse(CallingHours, JSON.parse(hours))
}

/** What became of every number so far; those still to be called by what their calls told. */
async function countsOf(
  { connection: { db } }: Pick<InterviewDeps, 'connection'>,
  wave: PhoneWaveTable,
): Promise<{ counts: OutcomeCounts; open: number }> {
  const counts = new Map<PhoneOutcomeId, number>()
  const add = (outcome: PhoneOutcomeId, numbers: number) =>
    counts.set(outcome, (counts.get(outcome) ?? 0) + numbers)
  for (const { outcome, numbers } of await dispositionRows(db, wave)) add(outcome, numbers)
  let open = 0
  for (const { outcome, numbers } of await openRows(db, wave)) {
    add(outcome ?? 'not-attempted', numbers)
    open += numbers
  }
  return { counts: Object.fromEntries(counts), open }
}
