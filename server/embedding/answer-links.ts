import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { ratingSteps } from '../../surveys/definition/questions.ts'
import { textIn } from '../../surveys/definition/text.ts'
import { hashToken } from '../auth/token.ts'
import { calendarDay, daysBefore } from '../calendar.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { pointAddress } from '../distribution/service.ts'
import { Problem } from '../http/problem.ts'
import { isSpent, keyIfAny, storeOnce } from '../invitations/service.ts'
import { answerLinkToken, isSignedHere, requestMark } from './answer-token.ts'
import {
  type LinkRow,
  eraseLinksBefore,
  findLink,
  insertLink,
  replaceSpent,
  spentOfBatch,
  takePosition,
} from './queries.ts'
import { withSpentGrowing } from './spent-bits.ts'

type LinkDeps = Pick<Deps, 'connection' | 'mailing' | 'now' | 'publicUrl'>

/** What a transaction system may wish for. Where an answer counts is the point's, not theirs. */
export const NewAnswerLink = v.strictObject({
  /** Default: what the visitor's browser prefers. */
  language: v.optional(v.picklist(LANGUAGES)),
  validDays: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(90)), 14),
})

export interface AnswerLink {
  readonly url: string
  /** To be put into a frame; null where the point's answers are not collected in a page. */
  readonly frameUrl: string | null
  /** The last day on which it works, where the institution is. */
  readonly expiresOn: string
  /** The first question's steps, each opening the same page with that step chosen. */
  readonly ratings: readonly {
    readonly value: string
    readonly label: string
    readonly url: string
  }[]
}

/**
 * Makes an address at which one person answers once. Only a hash of its token is stored.
 * @param asked.by the API key; `asked.idempotencyKey`: the same one gives the same address again
 * @returns `isNew`: false when the address was made by an earlier call
 * @throws {Problem} `answer-links-not-configured`, `idempotency-key-reused`
 */
export async function issueAnswerLink(
  deps: LinkDeps,
  open: OpenPoint,
  wishes: v.InferOutput<typeof NewAnswerLink>,
  asked: { readonly by: string; readonly idempotencyKey: string | undefined },
): Promise<{ link: AnswerLink; isNew: boolean }> {
  const key = keyIfAny(deps)
  if (!key) throw new Problem('answer-links-not-configured')
  const { point, institution } = open
  const asking = [asked.by, asked.idempotencyKey ?? randomUUID()]
  const token = answerLinkToken(key, point.code, asking)
  const hash = hashToken(token)
  const request = requestMark(key, token, [wishes.language ?? '', String(wishes.validDays)])
  const today = calendarDay(deps.now(), institution.timeZone)

  const before = await findLink(deps.connection.db, point, hash)
  const expiresOn = before?.expires_on ?? daysBefore(today, -wishes.validDays)
  const isNew = !before && (await insert(deps, point, { hash, expiresOn, request }))
  const row = before ?? (isNew ? undefined : await findLink(deps.connection.db, point, hash))
  if (row && row.request !== request) throw new Problem('idempotency-key-reused')
  const link = answerLink(deps, open, { token, language: wishes.language, expiresOn })
  return { link: row ? { ...link, expiresOn: row.expires_on } : link, isNew }
}

/** False when another call with the same idempotency key was first; then nothing is changed. */
async function insert(
  { connection: { db } }: LinkDeps,
  point: OpenPoint['point'],
  link: { hash: string; expiresOn: string; request: string },
): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      const position = await takePosition(trx, point, link.expiresOn)
      const isNew = await insertLink(trx, {
        provider_id: point.provider_id,
        collection_point: point.code,
        token_hash: link.hash,
        expires_on: link.expiresOn,
        position,
        request: link.request,
      })
      if (!isNew) throw new MadeMeanwhile()
    })
    return true
  } catch (error) {
    if (error instanceof MadeMeanwhile) return false
    throw error
  }
}

/** Takes the position back. */
class MadeMeanwhile extends Error {}

function answerLink(
  { publicUrl }: LinkDeps,
  open: OpenPoint,
  {
    token,
    language,
    expiresOn,
  }: { token: string; language: Language | undefined; expiresOn: string },
): AnswerLink {
  const { point, version } = open
  const query = `?t=${token}${language === undefined ? '' : `&lang=${language}`}`
  const url = `${pointAddress(publicUrl, point.code)}${query}`
  const [first] = version.compiled.questions
  const steps = first?.question.type === 'rating' ? ratingSteps(first.question) : []
  const words = language ?? version.languages[0] ?? 'en'
  return {
    url,
    frameUrl: point.mode === 'inline' ? `${publicUrl}/embed/${point.code}${query}` : null,
    expiresOn,
    ratings: steps.map(({ value, text }) => ({
      value: String(value),
      label: textIn(text, words) || String(value),
      url: `${url}&rate=${encodeURIComponent(value)}`,
    })),
  }
}

/** Whether an address may be answered at. Looking changes nothing. */
export async function answerLinkState(
  deps: LinkDeps,
  open: OpenPoint,
  token: string,
): Promise<'unused' | 'used' | 'invalid'> {
  const found = await find(deps, open, token)
  if (!found) return 'invalid'
  const spent = await spentOfBatch(deps.connection.db, open.point, found.expires_on)
  return isSpent(spent, found.position) ? 'used' : 'unused'
}

/**
 * Stores one answer through an answer address, once; see `storeOnce`.
 * @throws {Problem} `answer-link-invalid`, `invitation-used`, and what `store` throws
 */
export async function answerThroughLink<Outcome>(
  deps: LinkDeps,
  open: OpenPoint,
  { token, sentId }: { readonly token: string; readonly sentId: string },
  store: (storedId: string) => Promise<Outcome>,
): Promise<Outcome> {
  const found = await find(deps, open, token)
  if (!found) throw new Problem('answer-link-invalid')
  const setSpent = (to: boolean) => setBit(deps, open.point, found, to)
  return storeOnce(deps, { hash: hashToken(token), setSpent }, sentId, store)
}

async function find(
  deps: Pick<LinkDeps, 'connection' | 'mailing' | 'now'>,
  { point, institution }: OpenPoint,
  token: string,
): Promise<LinkRow | undefined> {
  const key = keyIfAny(deps)
  if (!key || !isSignedHere(key, point.code, token)) return undefined
  const row = await findLink(deps.connection.db, point, hashToken(token))
  const today = calendarDay(deps.now(), institution.timeZone)
  return row && row.expires_on >= today ? row : undefined
}

/** False when the bit stood that way. Others who set theirs meanwhile lose nothing. */
async function setBit(
  { connection: { db } }: Pick<LinkDeps, 'connection'>,
  point: OpenPoint['point'],
  { expires_on: expiresOn, position }: LinkRow,
  to: boolean,
): Promise<boolean> {
  for (;;) {
    const before = await spentOfBatch(db, point, expiresOn)
    if (isSpent(before, position) === to) return false
    const after = withSpentGrowing(before, position, to)
    if (await replaceSpent(db, point, { expiresOn, before, after })) return true
  }
}

/** Erases addresses that no longer work: nobody needs to know who was given one. */
export async function eraseOldAnswerLinks({
  connection: { db },
  now,
}: Pick<Deps, 'connection' | 'now'>): Promise<void> {
  const institution = await institutionOf(db)
  await eraseLinksBefore(db, calendarDay(now(), institution?.timeZone ?? 'UTC'))
}
