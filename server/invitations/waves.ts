import { hashToken } from '../auth/token.ts'
import { Problem } from '../http/problem.ts'
import { type InvitationDeps, daysAfter, keyOfWave, todayOf } from './day-and-key.ts'
import type { DrawnStratum } from './draw.ts'
import { spentOfWave, tokensOfWave } from './link-queries.ts'
import { answerToken } from './links.ts'
import { type WaveOutcome, countOutcome } from './outcome.ts'
import {
  contactsOn,
  findWave,
  listWaves,
  peopleOfFrame,
  recipientsOfWave,
  statesOfWave,
} from './queries.ts'
import { countSpent, isSpent } from './spent.ts'
import type { InvitationWaveTable, RecipientState } from './tables.ts'

export const MOST_MAILINGS = 3

/** Days between two letters of a wave. */
export const REMINDER_DAYS = 3

/** How a wave was drawn: kept when its people are erased. */
export interface WaveDesign {
  readonly by: readonly string[]
  readonly allocation: 'proportional' | 'equal'
  readonly listed: number
  readonly leftOut: {
    readonly stopped: number
    readonly returned: number
    readonly contacted: number
  }
  readonly strata: readonly DrawnStratum[]
}

/** @throws {Problem} `wave-not-found` */
export async function waveById(
  { connection }: InvitationDeps,
  id: string,
): Promise<InvitationWaveTable> {
  const wave = /^[0-9a-z]{10}$/.test(id) ? await findWave(connection.db, id) : undefined
  if (!wave) throw new Problem('wave-not-found')
  return wave
}

/** Every wave with how many answered so far. */
export async function wavesOf(deps: InvitationDeps) {
  const waves = await listWaves(deps.connection.db)
  return Promise.all(
    waves.map(async (wave) => ({
      id: wave.id,
      name: wave.name,
      frame: wave.frame_id,
      provider: wave.provider_id,
      point: wave.point,
      state: wave.state,
      people: wave.people,
      answered: await answeredIn(deps, wave),
      drawnOn: wave.drawn_on,
    })),
  )
}

async function answeredIn({ connection }: InvitationDeps, wave: InvitationWaveTable) {
  if (wave.outcome !== null) return readOutcome(wave.outcome).answered
  return countSpent(await spentOfWave(connection.db, wave.id))
}

/** One wave with its design and what came of it so far. */
export async function waveDetail(deps: InvitationDeps, id: string) {
  const wave = await waveById(deps, id)
  const states = await statesOfWave(deps.connection.db, wave)
  const design: WaveDesign = JSON.parse(wave.design)
  return {
    id: wave.id,
    name: wave.name,
    frame: wave.frame_id,
    provider: wave.provider_id,
    point: wave.point,
    state: wave.state,
    design,
    seed: wave.seed,
    people: wave.people,
    contact: wave.contact,
    notAgainDays: wave.not_again_days,
    drawnOn: wave.drawn_on,
    mailing: wave.mailing,
    mailedOn: wave.mailed_on,
    /** First day on which a reminder may be sent; null when none may. */
    reminderFrom:
      wave.state === 'open' && wave.mailing < MOST_MAILINGS && wave.mailed_on !== null
        ? daysAfter(wave.mailed_on, REMINDER_DAYS)
        : null,
    waiting: (states.get('waiting') ?? 0) + (states.get('sending') ?? 0),
    trouble: wave.trouble,
    erasedOn: wave.erased_on,
    outcome: await outcomeOf(deps, wave),
  }
}

/**
 * Counts what became of everybody in a wave. Whose link was used is worked out with the signing key,
 * in memory, and only numbers leave this function. Where that key is gone, the used links are counted
 * without.
 */
export async function outcomeOf(
  deps: InvitationDeps,
  wave: InvitationWaveTable,
): Promise<WaveOutcome> {
  if (wave.outcome !== null) return readOutcome(wave.outcome)
  const { db } = deps.connection
  const used = await usedLinks(deps, wave).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'invitation-key-changed') return null
    throw error
  })
  const hashes = new Map(
    (await peopleOfFrame(db, { id: wave.frame_id, provider_id: wave.provider_id })).map(
      ({ id, email_hash }) => [id, email_hash],
    ),
  )
  const stopped = new Set(
    (await contactsOn(db, await todayOf(deps)))
      .filter(({ reason }) => reason === 'stopped')
      .map(({ email_hash }) => email_hash),
  )
  const { strata }: WaveDesign = JSON.parse(wave.design)
  const people = (await recipientsOfWave(db, wave)).map(
    ({ person_id, stratum, state, reached }) => ({
      stratum,
      answered: used?.(person_id) ?? false,
      stopped: stopped.has(hashes.get(person_id) ?? ''),
      delivery: DELIVERY[state] ?? (reached === 1 ? ('sent' as const) : ('not-sent' as const)),
    }),
  )
  const outcome = countOutcome(people, strata)
  if (used) return outcome
  // The key is gone: how many answered is known, but not who, so not from which part either.
  const answered = countSpent(await spentOfWave(db, wave.id))
  return {
    ...outcome,
    answered,
    silent: Math.max(0, outcome.silent - answered),
    strata: outcome.strata.map((stratum) => ({ ...stratum, answered: null })),
  }
}

/** null: it depends on whether an earlier letter went out. */
const DELIVERY = {
  drawn: null,
  waiting: null,
  sending: 'sent',
  sent: 'sent',
  unknown: 'sent',
  refused: 'undelivered',
  returned: 'undelivered',
  undelivered: null,
} as const satisfies Record<RecipientState, 'undelivered' | 'sent' | null>

/** Tells of a person whether their link was used. Needs the key that the links were made with. */
export async function usedLinks(
  deps: Pick<InvitationDeps, 'connection' | 'mailing'>,
  wave: InvitationWaveTable,
): Promise<(person: string) => boolean> {
  const key = keyOfWave(deps, wave)
  const positions = await tokensOfWave(deps.connection.db, wave)
  const spent = await spentOfWave(deps.connection.db, wave.id)
  return (person) => {
    const position = positions.get(hashToken(answerToken(key, wave.id, person)))
    return position !== undefined && isSpent(spent, position)
  }
}

function readOutcome(json: string): WaveOutcome {
  return JSON.parse(json)
}
