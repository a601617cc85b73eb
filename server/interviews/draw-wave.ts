import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { writeAudited } from '../db/write.ts'
import { requireTokens } from '../distribution/service.ts'
import { Problem } from '../http/problem.ts'
import {
  type DrawnStratum,
  LEAST_WAVE,
  type ListedPerson,
  daysAfter,
  drawSample,
  readList,
} from '../invitations/service.ts'
import { type InterviewDeps, keyOf, numberHash, todayOf } from './deps.ts'
import { CallingHours } from './hours.ts'
import { byNumber } from './number.ts'
import { contactsOn, insertWave, putContacts } from './queries.ts'
import type { PhoneNumberTable, PhoneWaveTable } from './tables.ts'

const LONGEST_KEPT_DAYS = 366

/** One line of plain text. */
const Line = v.pipe(v.string(), v.trim(), v.minLength(1), v.regex(/^[^\p{Cc}]*$/u))
const Days = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1095))

/** A list of numbers, as it is brought. */
export const NumberList = v.object({
  csv: v.string(),
  /** Where the list names no language. */
  language: v.picklist(LANGUAGES),
  /** Country code of numbers that are written as they are dialled at home. */
  country: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, 'a country code such as 371')),
})

export const NewPhoneWave = v.object({
  list: NumberList,
  point: v.pipe(v.string(), v.regex(/^[\w.-]{1,40}$/)),
  name: v.pipe(Line, v.maxLength(120)),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Columns of the list. */
  by: v.pipe(v.array(v.string()), v.maxLength(3)),
  allocation: v.picklist(['proportional', 'equal']),
  /** '' for a random one. */
  seed: v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{8,64}$/))]),
  contact: v.pipe(Line, v.maxLength(200)),
  mostAttempts: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(15)),
  hours: CallingHours,
  notAgainDays: Days,
  keepUntil: v.pipe(v.string(), v.isoDate()),
})

/** How a wave was drawn. */
export interface WaveDesign {
  readonly by: readonly string[]
  readonly allocation: 'proportional' | 'equal'
  readonly listed: number
  readonly leftOut: { readonly stopped: number; readonly contacted: number }
  readonly strata: readonly DrawnStratum[]
}

/**
 * Looks through a list without keeping anything of it.
 * @param wording language in which faults are explained
 * @throws {Problem} `import-refused` with the line and column of each fault
 */
export function checkList(
  { csv, language, country }: v.InferOutput<typeof NumberList>,
  wording: Language,
): {
  readonly people: readonly ListedPerson[]
  readonly columns: readonly string[]
  readonly repeated: number
} {
  const read = readList(Buffer.from(csv), byNumber(country), { otherwise: language, wording })
  if (read.status === 'refused') throw new Problem('import-refused', {}, read.faults)
  return read
}

/**
 * Draws the numbers to call. Whoever wants no calls or was drawn lately is left out before. Of the
 * list nothing but the numbers drawn is kept. From now on the collection point takes no answers but
 * those of interviews.
 * @returns id of the wave
 * @throws {Problem} those of {@link checkList}, `reference-unknown`, `call-point-unfit`,
 *   `wave-too-small`, `call-key-missing`, `body-invalid` for a day too late
 */
export async function drawPhoneWave(
  deps: InterviewDeps,
  fields: v.InferOutput<typeof NewPhoneWave>,
  actor: string,
  wording: Language,
): Promise<string> {
  const { db } = deps.connection
  const key = keyOf(deps)
  const today = await todayOf(deps)
  const latest = daysAfter(today, LONGEST_KEPT_DAYS)
  if (fields.keepUntil < today || fields.keepUntil > latest) {
    const detail = `a day from ${today} to ${latest}`
    throw new Problem('body-invalid', {}, [{ place: 'keepUntil', code: 'invalid', detail }])
  }
  const open = await deps.points.find(fields.point)
  if (!open) throw new Problem('reference-unknown', { field: 'point', code: fields.point })
  if (open.point.mode !== 'phone') throw new Problem('call-point-unfit')
  const { people, columns } = checkList(fields.list, wording)
  const by = fields.by.map((name) => {
    const at = columns.indexOf(name)
    if (at < 0) throw new Problem('reference-unknown', { field: 'by', code: name })
    return at
  })

  const contacts = await contactsOn(db, today)
  const rest = new Map(
    // Whoever is to be left alone for both reasons counts once, for the weightier one.
    (['contacted', 'stopped'] as const).flatMap((reason) =>
      contacts
        .filter((each) => each.reason === reason)
        .map(({ number_hash }): [string, typeof reason] => [number_hash, reason]),
    ),
  )
  const leftOut = { stopped: 0, contacted: 0 }
  const candidates = people.flatMap(({ address, language, strata }) => {
    const reason = rest.get(numberHash(key, address))
    if (reason) leftOut[reason]++
    return reason ? [] : [{ id: randomUUID(), address, language, strata }]
  })
  const seed = fields.seed || randomBytes(16).toString('hex')
  const draw = drawSample(
    candidates,
    { size: fields.size, by, allocation: fields.allocation },
    seed,
  )
  if (draw.people.length < LEAST_WAVE) throw new Problem('wave-too-small', { least: LEAST_WAVE })

  const design: WaveDesign = {
    by: fields.by,
    allocation: fields.allocation,
    listed: people.length,
    leftOut,
    strata: draw.strata,
  }
  const wave: PhoneWaveTable = {
    id: newWaveId(),
    provider_id: open.point.provider_id,
    point: fields.point,
    name: fields.name,
    design: JSON.stringify(design),
    seed,
    list_sha256: createHash('sha256').update(fields.list.csv).digest('hex'),
    people: draw.people.length,
    contact: fields.contact,
    most_attempts: fields.mostAttempts,
    hours: JSON.stringify(fields.hours),
    not_again_days: fields.notAgainDays,
    drawn_on: today,
    keep_until: fields.keepUntil,
    erased_on: null,
  }
  const drawn = new Set(draw.people.map(({ id }) => id))
  const numbers = candidates
    .filter(({ id }) => drawn.has(id))
    .map(({ id, address, language }): PhoneNumberTable => ({
      provider_id: wave.provider_id,
      wave_id: wave.id,
      id,
      number: address,
      language,
      attempts: 0,
      outcome: null,
      last_on: null,
      call_on: null,
      call_from: null,
      call_to: null,
      call_officer: null,
      held_by: null,
      held_until: null,
    }))
    // Not in the order of the list.
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const details = {
    people: wave.people,
    listed: people.length,
    sha256: wave.list_sha256,
    seed,
    keepUntil: wave.keep_until,
  }
  await writeAudited(
    deps,
    { actor, action: 'interviews.draw', subject: wave.id, details },
    async (trx) => {
      await insertWave(trx, wave, numbers)
      // At once and for all alike: written at each call, they would tell the order of the calls.
      if (fields.notAgainDays > 0) {
        const until = daysAfter(today, fields.notAgainDays)
        const hashes = numbers.map(({ number }) => numberHash(key, number))
        await putContacts(
          trx,
          hashes.map((number_hash) => ({ number_hash, reason: 'contacted', until })),
        )
      }
      await requireTokens(trx, wave.point)
    },
  )
  deps.points.forget()
  return wave.id
}

const WAVE_LETTERS = '23456789abcdefghjkmnpqrstvwxyz'

function newWaveId(): string {
  return Array.from({ length: 10 }, () => WAVE_LETTERS[randomInt(WAVE_LETTERS.length)]).join('')
}
