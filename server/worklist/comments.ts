import * as v from 'valibot'
import type { Language } from '../../locales/language.ts'
import { findPersonalData, maskPersonalData } from '../../surveys/answers/personal-data.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { decideText, findTexts } from '../responses/free-text.ts'
import type { ResponseTextTable } from '../responses/tables.ts'
import { largeMonthsOf, largePlaces } from './large-places.ts'
import { PAGE_SIZE } from './low-ratings.ts'
import { type CommentFilter, commentPage, countComments, monthsOfComments } from './queries.ts'
import { questionOf } from './question-of.ts'

type CommentDeps = Pick<Deps, 'connection' | 'now' | 'points'>

export const TEXT_STATES = ['unscreened', 'cleared', 'withheld'] as const

/** A free-text answer as an officer reads it: of a service and a month, of nobody. */
export interface Comment {
  readonly id: string
  readonly provider: string
  readonly service: string
  /** null where too few people answered there in the month; '' where no centre was involved. */
  readonly centre: string | null
  readonly month: string
  readonly question: string
  readonly language: string
  readonly text: string
  readonly state: ResponseTextTable['state']
}

export async function listComments(
  deps: CommentDeps,
  wanted: Omit<CommentFilter, 'places'> & { readonly page: number },
  language: Language,
): Promise<{ comments: Comment[]; total: number; pageSize: number; months: string[] }> {
  const { db } = deps.connection
  const filter: CommentFilter = { ...wanted, places: await placesOf(deps, wanted) }
  const total = await countComments(db, filter)
  const window = { most: PAGE_SIZE, skip: (wanted.page - 1) * PAGE_SIZE }
  const rows = await commentPage(db, filter, window)
  const placeOf = (row: (typeof rows)[number]) => ({
    provider: row.provider_id,
    service: row.service_id,
    centre: row.centre_id ?? '',
    month: row.month,
  })
  const isLarge = await largePlaces(db, rows.map(placeOf))
  const comments = await Promise.all(
    rows.map(async (row): Promise<Comment> => {
      const place = placeOf(row)
      return {
        id: row.id,
        provider: row.provider_id,
        service: row.service_id,
        centre: row.centre_id === null || isLarge(place) ? place.centre : null,
        month: row.month,
        question: await questionOf(deps, row, row.item, language),
        language: row.language,
        text: row.text,
        state: row.state,
      }
    }),
  )
  const months = await monthsOfComments(db, wanted.state, wanted.only)
  return { comments, total, pageSize: PAGE_SIZE, months }
}

/** Where a centre is asked for: only its months with enough answers, or the filter would tell. */
async function placesOf(
  { connection: { db } }: CommentDeps,
  { centre }: { centre?: string | undefined },
) {
  if (!centre) return undefined
  const row = await db
    .selectFrom('centre')
    .select('provider_id')
    .where('code', '=', centre)
    .executeTakeFirst()
  return row ? largeMonthsOf(db, { provider: row.provider_id, centre }) : []
}

/** clear-masked: clear what is left when the personal data found in it are taken out for good. */
export const DECISIONS = ['clear', 'clear-masked', 'withhold'] as const

export const Decision = v.object({
  texts: v.pipe(
    v.array(
      v.object({
        provider: v.pipe(v.string(), v.maxLength(64)),
        id: v.pipe(v.string(), v.maxLength(64)),
      }),
    ),
    v.minLength(1),
    v.maxLength(PAGE_SIZE),
  ),
  decision: v.picklist(DECISIONS),
})

/**
 * Decides of some texts, all or none. What is masked is gone: from the row, and on SQLite from the
 * log of the database too. The audit log names the texts by their ids and holds none of their words.
 * @throws {Problem} `comment-not-found` where one of them was erased meanwhile
 */
export async function decide(
  deps: CommentDeps,
  { texts, decision }: v.InferOutput<typeof Decision>,
  actor: string,
): Promise<{ decided: number; masked: number }> {
  const keys = texts.map(({ provider, id }) => ({ provider_id: provider, id }))
  const done = await writeAudited(
    deps,
    ({ decided, masked }: { decided: number; masked: number }) => ({
      actor,
      action: `comments.${decision}`,
      subject: keys.map(({ id }) => id).join(' '),
      details: { texts: decided, masked },
    }),
    async (trx) => {
      const rows = await findTexts(trx, keys)
      if (rows.length !== keys.length) throw new Problem('comment-not-found')
      let masked = 0
      for (const row of rows) {
        const isMasked = decision === 'clear-masked'
        if (isMasked) masked += findPersonalData(row.text).length
        await decideText(trx, row, {
          state: decision === 'withhold' ? 'withheld' : 'cleared',
          text: isMasked ? maskPersonalData(row.text) : row.text,
        })
      }
      return { decided: rows.length, masked }
    },
  )
  const { connection } = deps
  if (done.masked > 0 && connection.dialect === 'sqlite') {
    connection.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  }
  return done
}
