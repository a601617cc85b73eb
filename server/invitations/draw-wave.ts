import { randomBytes, randomInt } from 'node:crypto'
import * as v from 'valibot'
import { hashToken } from '../auth/token.ts'
import { writeAudited } from '../db/write.ts'
import { requireTokens } from '../distribution/service.ts'
import { Problem } from '../http/problem.ts'
import { type InvitationDeps, mailingOf, todayOf } from './day-and-key.ts'
import { drawSample } from './draw.ts'
import { insertSpent, insertTokens } from './link-queries.ts'
import { answerToken } from './links.ts'
import { readStrings } from './lists.ts'
import { contactsOn, findFrame, insertWave, peopleOfFrame } from './queries.ts'
import { keyCheck } from './signing-key.ts'
import { noneSpent } from './spent.ts'
import type { InvitationRecipientTable, InvitationWaveTable } from './tables.ts'
import type { WaveDesign } from './waves.ts'

/** Fewer people than this in a wave, and its answers would tell who gave them. */
export const LEAST_WAVE = 20

/** The officer's own words: one paragraph of plain text. */
const Words = v.pipe(v.string(), v.trim(), v.maxLength(600), v.regex(/^[^\p{Cc}]*$/u))

export const NewWave = v.object({
  frame: v.pipe(v.string(), v.uuid()),
  point: v.pipe(v.string(), v.regex(/^[\w.-]{1,40}$/)),
  name: v.pipe(Words, v.minLength(1), v.maxLength(120)),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Columns of the list. */
  by: v.pipe(v.array(v.string()), v.maxLength(3)),
  allocation: v.picklist(['proportional', 'equal']),
  /** '' for a random one. */
  seed: v.union([v.literal(''), v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{8,64}$/))]),
  notAgainDays: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1095)),
  contact: v.pipe(Words, v.minLength(1), v.maxLength(200)),
  message: v.object({
    lv: v.optional(Words, ''),
    en: v.optional(Words, ''),
    ru: v.optional(Words, ''),
    uz: v.optional(Words, ''),
  }),
})

/**
 * Draws a sample and makes its links. Whoever wants no letters, whose address does not exist or who
 * was written to lately is left out before the draw. From now on the collection point takes answers
 * through links only.
 * @returns id of the wave
 * @throws {Problem} `reference-unknown`, `wave-too-small`, `wave-point-unfit`, `mail-not-configured`
 */
export async function drawWave(
  deps: InvitationDeps,
  fields: v.InferOutput<typeof NewWave>,
  actor: string,
): Promise<string> {
  const { db } = deps.connection
  const key = mailingOf(deps).key()
  const frame = await findFrame(db, fields.frame)
  if (!frame || frame.erased_on !== null) {
    throw new Problem('reference-unknown', { field: 'frame', code: fields.frame })
  }
  const open = await deps.points.find(fields.point)
  if (!open) throw new Problem('reference-unknown', { field: 'point', code: fields.point })
  if (open.point.mode !== 'email' || open.point.provider_id !== frame.provider_id) {
    throw new Problem('wave-point-unfit')
  }
  const columns = readStrings(frame.columns)
  const by = fields.by.map((name) => {
    const at = columns.indexOf(name)
    if (at < 0) throw new Problem('reference-unknown', { field: 'by', code: name })
    return at
  })
  const today = await todayOf(deps)
  const people = await peopleOfFrame(db, frame)
  const contacts = await contactsOn(db, today)
  const rest = new Map(
    // Whoever is to be left alone for several reasons counts once, for the weightiest.
    (['contacted', 'returned', 'stopped'] as const).flatMap((reason) =>
      contacts
        .filter((each) => each.reason === reason)
        .map(({ email_hash }): [string, typeof reason] => [email_hash, reason]),
    ),
  )
  const leftOut = { stopped: 0, returned: 0, contacted: 0 }
  const candidates = people.flatMap(({ id, email, email_hash, strata }) => {
    const reason = rest.get(email_hash)
    if (reason) leftOut[reason]++
    return reason ? [] : [{ id, address: email, strata: readStrings(strata) }]
  })
  const seed = fields.seed || randomBytes(16).toString('hex')
  const plan = { size: fields.size, by, allocation: fields.allocation }
  const draw = drawSample(candidates, plan, seed)
  if (draw.people.length < LEAST_WAVE) throw new Problem('wave-too-small', { least: LEAST_WAVE })

  const design: WaveDesign = {
    by: fields.by,
    allocation: fields.allocation,
    listed: people.length,
    leftOut,
    strata: draw.strata,
  }
  const wave: InvitationWaveTable = {
    id: newWaveId(),
    provider_id: frame.provider_id,
    frame_id: frame.id,
    point: fields.point,
    name: fields.name,
    design: JSON.stringify(design),
    seed,
    key_check: keyCheck(key),
    people: draw.people.length,
    message: JSON.stringify(fields.message),
    contact: fields.contact,
    not_again_days: fields.notAgainDays,
    state: 'drawn',
    mailing: 0,
    mailed_on: null,
    drawn_on: today,
    sender: null,
    sender_until: null,
    trouble: null,
    outcome: null,
    erased_on: null,
  }
  const recipients = draw.people
    .map(({ id, stratum }): InvitationRecipientTable => ({
      provider_id: wave.provider_id,
      wave_id: wave.id,
      person_id: id,
      stratum,
      state: 'drawn',
      reached: 0,
      attempts: 0,
      not_before: null,
    }))
    .toSorted((a, b) => (a.person_id < b.person_id ? -1 : 1))
  const hashes = recipients.map(({ person_id }) => hashToken(answerToken(key, wave.id, person_id)))
  const details = { list: frame.id, seed, people: wave.people, by: fields.by.join(', ') }
  await writeAudited(
    deps,
    { actor, action: 'invitations.draw', subject: wave.id, details },
    async (trx) => {
      await insertWave(trx, wave, recipients)
      await insertTokens(trx, wave, hashes.toSorted())
      await insertSpent(trx, wave.id, noneSpent(hashes.length))
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
