import { randomBytes, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import { hashToken, newToken } from '../auth/token.ts'
import { calendarDay } from '../calendar.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { Problem } from '../http/problem.ts'
import { countCall, hashOfKey, insertKey, keysOf, setRevoked } from './queries.ts'

/** For the officer: which system holds the key. */
export const NewKey = v.object({
  label: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
})

const KEY = /^mk_([0-9a-f]{12})_([\w-]{43})$/
const MOST_KEYS = 10
/** Calls that one key may make in a minute: ten a second. */
export const CALLS_A_MINUTE = 600

/**
 * Makes a key for one point. Only its hash is stored: this is the one time that it can be read.
 * @throws {Problem} `answer-key-too-many`
 */
export async function createKey(
  deps: Pick<Deps, 'connection' | 'now'>,
  { point, institution }: OpenPoint,
  label: string,
  actor: string,
): Promise<{ id: string; key: string }> {
  const id = randomBytes(6).toString('hex')
  const secret = newToken()
  await writeAudited(
    deps,
    { actor, action: 'answer-key.create', subject: point.code, details: { id, label } },
    async (trx) => {
      const working = (await keysOf(trx, point)).filter(({ revoked_on }) => revoked_on === null)
      if (working.length >= MOST_KEYS) throw new Problem('answer-key-too-many', { most: MOST_KEYS })
      await insertKey(trx, {
        provider_id: point.provider_id,
        collection_point: point.code,
        id,
        label,
        key_hash: hashToken(secret),
        created_on: calendarDay(deps.now(), institution.timeZone),
        used_on: null,
        revoked_on: null,
        minute: '',
        calls: 0,
      })
    },
  )
  return { id, key: `mk_${id}_${secret}` }
}

/** Ends a key at once. Addresses made with it go on. @throws {Problem} `not-found` */
export async function revokeKey(
  deps: Pick<Deps, 'connection' | 'now'>,
  { point, institution }: OpenPoint,
  id: string,
  actor: string,
): Promise<void> {
  const today = calendarDay(deps.now(), institution.timeZone)
  await writeAudited(
    deps,
    { actor, action: 'answer-key.revoke', subject: point.code, details: { id } },
    async (trx) => {
      if (!(await setRevoked(trx, point, id, today))) throw new Problem('not-found')
    },
  )
}

/**
 * Lets a call with the point's own key through and counts it.
 * @param authorization the header: 'Bearer mk_…'
 * @returns id of the key
 * @throws {Problem} `answer-key-wrong` for any key that is not one of this point's, `answer-link-too-often`
 */
export async function expectKey(
  { connection: { db }, now }: Pick<Deps, 'connection' | 'now'>,
  { point, institution }: OpenPoint,
  authorization: string | undefined,
): Promise<string> {
  const [, bearer = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  const [, id = '', secret = ''] = KEY.exec(bearer) ?? []
  const stored = id === '' ? undefined : await hashOfKey(db, point, id)
  if (stored === undefined || !same(stored, hashToken(secret))) {
    throw new Problem('answer-key-wrong')
  }
  const call = {
    minute: now().toISOString().slice(0, 16),
    day: calendarDay(now(), institution.timeZone),
    most: CALLS_A_MINUTE,
  }
  if (!(await countCall(db, point, id, call))) {
    throw new Problem('answer-link-too-often', { most: CALLS_A_MINUTE })
  }
  return id
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
