import * as v from 'valibot'
import { LANGUAGES, type Language, isLanguage } from '../../locales/language.ts'
import {
  CALL_OUTCOMES,
  PHONE_OUTCOMES,
  type PhoneOutcomeId,
  moreTelling,
} from '../../reports/statistics/response/phone-outcomes.ts'
import { isDay } from '../calendar.ts'
import { Problem } from '../http/problem.ts'
import { type InterviewDeps, keyOf, localNow, numberHash } from './deps.ts'
import { type LocalMinute, Time, maybeCalled } from './hours.ts'
import {
  addCall,
  addDispositions,
  agreedCalls,
  changeHeld,
  dueAgreed,
  eraseHeld,
  findNumber,
  heldBy,
  nextNumber,
  putContacts,
  takeNumber,
} from './queries.ts'
import type { PhoneNumberTable, PhoneWaveTable } from './tables.ts'
import { hoursOf, phoneWave } from './waves.ts'

/** How long a number stays with whoever took it, unless they say that they still have it. */
export const HELD_MINUTES = 30

export const Taking = v.object({
  /** Languages that the interviewer speaks. */
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)),
  /** An agreed call to make now; null: the next number. */
  call: v.nullable(v.pipe(v.string(), v.uuid())),
})

export const CallResult = v.object({
  outcome: v.picklist(CALL_OUTCOMES),
  /** For `call-back`: the day and the time agreed. */
  agreed: v.optional(
    v.object({
      day: v.pipe(v.string(), v.check(isDay, 'a day of the calendar such as 2026-03-14')),
      from: Time,
      to: Time,
    }),
  ),
  /** For `language`: the one that the person speaks, if somebody else can call. */
  language: v.optional(v.picklist(LANGUAGES)),
  /** Whether the person asked never to be called again, by any wave. */
  neverAgain: v.optional(v.boolean(), false),
})

/** A number in the hands of one interviewer. */
export interface HeldCall {
  readonly id: string
  readonly number: string
  readonly language: Language
  readonly attempts: number
  readonly agreed: AgreedTime | null
}

export interface AgreedTime {
  readonly day: string
  readonly from: string
  readonly to: string
}

/** @throws {Problem} `call-wave-not-found`, `call-wave-closed` */
export async function openWave(deps: InterviewDeps, id: string): Promise<PhoneWaveTable> {
  const wave = await phoneWave(deps, id)
  if (wave.erased_on !== null) throw new Problem('call-wave-closed')
  return wave
}

/**
 * Gives an interviewer the next number: the one they have already, else an agreed call that is due,
 * else a number that nobody called today, those called least often first. Nobody else gets it for
 * {@link HELD_MINUTES}.
 * @returns null when there is nothing to call now
 * @throws {Problem} `call-wave-closed`, `call-hours` outside the permitted hours,
 *   `collection-point-closed`, `call-over` for an agreed call that somebody else has made
 */
export async function takeCall(
  deps: InterviewDeps,
  id: string,
  { languages, call }: v.InferOutput<typeof Taking>,
  officer: string,
): Promise<HeldCall | null> {
  const wave = await openWave(deps, id)
  const { db } = deps.connection
  const mine = await heldBy(db, wave, officer)
  const local = await localNow(deps)
  if (wave.keep_until < local.day) throw new Problem('call-wave-closed')
  const hours = hoursOf(wave)
  if (!maybeCalled(hours, local))
    throw new Problem('call-hours', { from: hours.from, to: hours.to })
  const open = await deps.points.find(wave.point)
  const closes = open?.point.closes_on ?? null
  if (closes !== null && closes < local.day) throw new Problem('collection-point-closed')

  for (;;) {
    const instant = deps.now()
    const now = instant.toISOString()
    const until = new Date(instant.getTime() + HELD_MINUTES * 60_000).toISOString()
    const moment = { ...local, now }
    const chosen =
      mine ??
      (call === null
        ? (firstDue(await dueAgreed(db, wave, moment), officer, local) ??
          (await nextNumber(db, wave, languages, moment)))
        : (await dueAgreed(db, wave, moment)).find((each) => each.id === call))
    if (!chosen) {
      if (call !== null) throw new Problem('call-over')
      return null
    }
    // Where two want the same one, one of them looks again.
    if (await takeNumber(db, wave, chosen.id, { officer, now, until })) return heldCall(chosen)
    if (mine) throw new Problem('call-over')
  }
}

/** One's own first; somebody else's only when half of the time agreed has gone by. */
function firstDue(
  due: readonly PhoneNumberTable[],
  officer: string,
  { day, time }: LocalMinute,
): PhoneNumberTable | undefined {
  const isLate = ({ call_on, call_from, call_to }: PhoneNumberTable) =>
    (call_on ?? '') < day ||
    minutes(time) >= (minutes(call_from ?? '') + minutes(call_to ?? '')) / 2
  return due.find(({ call_officer }) => call_officer === officer) ?? due.find(isLate)
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** The number that an interviewer has at this moment, if any: after the page was loaded again. */
export async function callOf(
  deps: InterviewDeps,
  wave: PhoneWaveTable,
  officer: string,
): Promise<HeldCall | null> {
  const held = await heldBy(deps.connection.db, wave, officer)
  return held ? heldCall(held) : null
}

/** Calls that an interviewer agreed, without the numbers. */
export async function agreedBy(deps: InterviewDeps, wave: PhoneWaveTable, officer: string) {
  const local = await localNow(deps)
  const calls = await agreedCalls(deps.connection.db, wave, officer)
  return calls.flatMap((row) => {
    const agreed = agreedTime(row)
    if (!agreed) return []
    const due = agreed.day < local.day || (agreed.day === local.day && agreed.from <= local.time)
    return [{ id: row.id, language: languageOf(row), ...agreed, due }]
  })
}

function heldCall(row: PhoneNumberTable): HeldCall {
  const { id, number, attempts } = row
  return { id, number, language: languageOf(row), attempts, agreed: agreedTime(row) }
}

function agreedTime({ call_on, call_from, call_to }: PhoneNumberTable): AgreedTime | null {
  if (call_on === null || call_from === null || call_to === null) return null
  return { day: call_on, from: call_from, to: call_to }
}

function languageOf({ language }: PhoneNumberTable): Language {
  return isLanguage(language) ? language : 'lv'
}

/**
 * Keeps a number for another {@link HELD_MINUTES}, while somebody is on the telephone.
 * @throws {Problem} `call-over`
 */
export async function holdCall(
  deps: InterviewDeps,
  id: string,
  call: string,
  officer: string,
): Promise<void> {
  const wave = await openWave(deps, id)
  const until = new Date(deps.now().getTime() + HELD_MINUTES * 60_000).toISOString()
  const key = { id: call, officer }
  if (!(await changeHeld(deps.connection.db, wave, key, { held_until: until }))) {
    throw new Problem('call-over')
  }
}

/** Gives a number back that was not called. @throws {Problem} `call-over` */
export async function giveBack(
  deps: InterviewDeps,
  id: string,
  call: string,
  officer: string,
): Promise<void> {
  const wave = await openWave(deps, id)
  const free = { held_by: null, held_until: null }
  if (!(await changeHeld(deps.connection.db, wave, { id: call, officer }, free))) {
    throw new Problem('call-over')
  }
}

/**
 * Records how a call without an interview ended.
 * @throws {Problem} `call-over`, `call-time-unfit` where the time agreed is none to call at,
 *   `call-key-missing`
 */
export async function recordCall(
  deps: InterviewDeps,
  id: string,
  call: string,
  result: v.InferOutput<typeof CallResult>,
  officer: string,
): Promise<void> {
  const wave = await openWave(deps, id)
  const local = await localNow(deps)
  const { outcome, agreed, language, neverAgain } = result
  if (outcome === 'call-back') {
    await expectFit(deps, wave, agreed, local)
    return endCall(deps, wave, { call, officer }, outcome, {
      call_on: agreed?.day ?? null,
      call_from: agreed?.from ?? null,
      call_to: agreed?.to ?? null,
      call_officer: officer,
    })
  }
  if (outcome === 'language' && language !== undefined) {
    const number = await findNumber(deps.connection.db, wave, call)
    // In a language that was tried already there is nobody left to try.
    if (number && number.language !== language) {
      return endCall(deps, wave, { call, officer }, 'other-language', { language })
    }
  }
  return endCall(deps, wave, { call, officer }, outcome, {}, neverAgain)
}

/** @throws {Problem} `call-time-unfit`, naming what does not fit */
async function expectFit(
  deps: InterviewDeps,
  wave: PhoneWaveTable,
  agreed: AgreedTime | undefined,
  local: LocalMinute,
): Promise<void> {
  const hours = hoursOf(wave)
  const closes = (await deps.points.find(wave.point))?.point.closes_on ?? wave.keep_until
  const last = closes < wave.keep_until ? closes : wave.keep_until
  const fits =
    agreed !== undefined &&
    agreed.from < agreed.to &&
    agreed.day <= last &&
    (agreed.day > local.day || (agreed.day === local.day && agreed.to > local.time)) &&
    maybeCalled(hours, { day: agreed.day, time: agreed.from }) &&
    maybeCalled(hours, { day: agreed.day, time: agreed.to })
  if (!fits) throw new Problem('call-time-unfit', { from: hours.from, to: hours.to, day: last })
}

/**
 * Counts a call, and either puts its number back among those to call or, where nobody will call it
 * again, erases it and counts its disposition. A person who agreed to a time is called then, however
 * often they were called before.
 * @throws {Problem} `call-over` when the interviewer does not have the number any more
 */
export async function endCall(
  deps: InterviewDeps,
  wave: PhoneWaveTable,
  { call, officer }: { readonly call: string; readonly officer: string },
  outcome: PhoneOutcomeId,
  change: Partial<PhoneNumberTable> = {},
  neverAgain = false,
): Promise<void> {
  const { day } = await localNow(deps)
  const key = neverAgain ? keyOf(deps) : undefined
  await deps.connection.db.transaction().execute(async (trx) => {
    const row = await findNumber(trx, wave, call)
    if (!row || row.held_by !== officer) throw new Problem('call-over')
    const told = moreTelling(row.outcome, outcome)
    const attempts = row.attempts + 1
    const isOver =
      PHONE_OUTCOMES[outcome].final || (attempts >= wave.most_attempts && outcome !== 'call-back')
    const own = { id: call, officer }
    const none = { call_on: null, call_from: null, call_to: null, call_officer: null }
    const free = { held_by: null, held_until: null }
    const done = isOver
      ? await eraseHeld(trx, wave, own)
      : await changeHeld(trx, wave, own, {
          ...none,
          ...change,
          ...free,
          attempts,
          outcome: told,
          last_on: day,
        })
    if (!done) throw new Problem('call-over')
    if (isOver) await addDispositions(trx, wave, told, 1)
    await addCall(trx, wave, day, outcome)
    if (key) {
      const number_hash = numberHash(key, row.number)
      await putContacts(trx, [{ number_hash, reason: 'stopped', until: null }])
    }
  })
}
