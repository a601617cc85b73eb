import { hash, verify } from '@node-rs/argon2'
import type { Kysely } from 'kysely'
import * as v from 'valibot'
import { LANGUAGES, type Language, isLanguage } from '../../locales/language.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'

/** What an officer sets for a kiosk; the PIN only where it is to change. */
export const KioskFields = v.object({
  pin: v.optional(v.pipe(v.string(), v.regex(/^\d{6,12}$/, 'A PIN of 6 to 12 digits'))),
  idleSeconds: v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(600)),
  language: v.nullable(v.picklist(LANGUAGES)),
})

export interface KioskSettings {
  readonly hasPin: boolean
  readonly idleSeconds: number
  /** null: the first language of the survey. */
  readonly language: Language | null
}

export const USUAL_IDLE_SECONDS = 60
const ATTEMPTS_ALLOWED = 8
const ATTEMPT_WINDOW_MINUTES = 15

/** @throws {Problem} `not-a-kiosk` when the point is answered in another way */
export function expectKiosk({ point }: OpenPoint): void {
  if (point.mode !== 'kiosk') throw new Problem('not-a-kiosk')
}

/** What was set for the kiosk, or what holds until something is. */
export async function kioskSettings(
  db: Kysely<Database>,
  { point }: OpenPoint,
): Promise<KioskSettings> {
  const row = await findKiosk(db, point)
  const language = row?.language ?? undefined
  return {
    hasPin: row !== undefined,
    idleSeconds: row?.idle_seconds ?? USUAL_IDLE_SECONDS,
    language: isLanguage(language) ? language : null,
  }
}

/**
 * Sets up a kiosk. A new PIN also ends the wait after too many wrong ones.
 * @throws {Problem} `kiosk-pin-missing` when there was no PIN and none is given
 */
export async function setKiosk(
  deps: Pick<Deps, 'connection' | 'now'>,
  { point }: OpenPoint,
  fields: v.InferOutput<typeof KioskFields>,
  actor: string,
): Promise<void> {
  const pinHash = fields.pin === undefined ? undefined : await hash(fields.pin)
  const settings = { idle_seconds: fields.idleSeconds, language: fields.language }
  const details = { ...settings, newPin: pinHash !== undefined }
  await writeAudited(
    deps,
    { actor, action: 'kiosk.set', subject: point.code, details },
    async (trx) => {
      const there = await findKiosk(trx, point)
      const fresh = pinHash && {
        pin_hash: pinHash,
        attempts: 0,
        attempts_since: deps.now().toISOString(),
      }
      if (there) {
        await trx
          .updateTable('kiosk')
          .set({ ...settings, ...fresh })
          .where('collection_point', '=', point.code)
          .where('provider_id', '=', point.provider_id)
          .execute()
        return
      }
      if (!fresh) throw new Problem('kiosk-pin-missing')
      await trx
        .insertInto('kiosk')
        .values({
          collection_point: point.code,
          provider_id: point.provider_id,
          ...settings,
          ...fresh,
        })
        .execute()
    },
  )
}

/**
 * Checks the PIN that staff entered on a tablet. An attempt is written down before it is checked,
 * so that attempts made at once are counted too.
 * @throws {Problem} `kiosk-pin-missing`, `kiosk-pin-wrong`, `kiosk-pin-too-often`
 */
export async function checkPin(
  { connection, now }: Pick<Deps, 'connection' | 'now'>,
  { point }: OpenPoint,
  pin: string,
): Promise<void> {
  const row = await findKiosk(connection.db, point)
  if (!row) throw new Problem('kiosk-pin-missing')
  const ofKiosk = connection.db
    .updateTable('kiosk')
    .where('collection_point', '=', point.code)
    .where('provider_id', '=', point.provider_id)
  const windowStart = new Date(now().getTime() - ATTEMPT_WINDOW_MINUTES * 60_000).toISOString()
  await ofKiosk
    .set({ attempts: 0, attempts_since: now().toISOString() })
    .where('attempts_since', '<', windowStart)
    .execute()
  const { numUpdatedRows } = await ofKiosk
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('attempts', '<', ATTEMPTS_ALLOWED)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) {
    throw new Problem('kiosk-pin-too-often', { minutes: ATTEMPT_WINDOW_MINUTES })
  }
  if (!(await verify(row.pin_hash, pin))) throw new Problem('kiosk-pin-wrong')
  await ofKiosk.set({ attempts: 0, attempts_since: now().toISOString() }).execute()
}

function findKiosk(db: Kysely<Database>, point: OpenPoint['point']) {
  return db
    .selectFrom('kiosk')
    .selectAll()
    .where('collection_point', '=', point.code)
    .where('provider_id', '=', point.provider_id)
    .executeTakeFirst()
}
