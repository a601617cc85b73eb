import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { FLAG_REASONS, type FlagReason } from '../../surveys/answers/flag-reasons.ts'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body, query } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { REVIEW_STATES, flaggedNumbers, flaggedResponses, flagsOf } from './queries.ts'
import { questionTexts } from './question-texts.ts'
import { Decision, MOST_AT_ONCE, decide, examineDays } from './service.ts'
import { readAnswers } from '../responses/stored-answers.ts'

const Wanted = v.object({
  point: v.pipe(v.string(), v.maxLength(64)),
  reason: v.optional(v.picklist(FLAG_REASONS)),
  state: v.optional(v.picklist(REVIEW_STATES), 'open'),
})

/** Answers that were marked, and what people decided about them; mounted at `/api/review`. */
export function integrityRoutes(deps: Deps) {
  const tags = ['Review of marked answers']
  const mayRead = requires(deps, 'review.read')
  const mayDecide = requires(deps, 'review.decide')
  const { db } = deps.connection
  return new Hono()
    .get(
      '/',
      describeRoute({ tags, summary: 'How many answers are marked, by point and reason' }),
      mayRead,
      async (c) => {
        const { providerId } = c.var.officer
        return c.json(await flaggedNumbers(db, { provider: providerId ?? undefined }))
      },
    )
    .get(
      '/responses',
      describeRoute({ tags, summary: 'Marked answers of a point with their coded answers' }),
      mayRead,
      query(Wanted),
      async (c) => {
        const { point, reason, state } = c.req.valid('query')
        const open = await deps.points.find(point)
        if (!open) throw new Problem('collection-point-not-found')
        requireProvider(c.var.officer, 'review.read', open.point.provider_id)
        const found = await flaggedResponses(db, { point, reason, state, limit: MOST_AT_ONCE + 1 })
        const rows = found.slice(0, MOST_AT_ONCE)
        const reasons = await reasonsOf(deps, open.point.provider_id, rows)
        return c.json({
          more: found.length > rows.length,
          questions: await questionTexts(deps.points, rows),
          responses: rows.map((row) => ({
            provider: row.provider,
            id: row.id,
            day: row.day,
            language: row.language,
            mode: row.mode,
            version: row.survey_version,
            flags: reasons.get(row.id) ?? [],
            answers: readAnswers(row.answers),
            excludedFor: row.reason,
            sentence: row.sentence,
            decidedOn: row.decided_on,
          })),
        })
      },
    )
    .post(
      '/decisions',
      describeRoute({ tags, summary: 'Leave answers out of the figures, keep them, or undo that' }),
      mayDecide,
      body(Decision),
      async (c) => {
        const decision = c.req.valid('json')
        requireProvider(c.var.officer, 'review.decide', decision.provider)
        await decide(deps, decision, c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .post(
      '/examinations',
      describeRoute({ tags, summary: 'Look at the last days now; the server does it every night' }),
      mayDecide,
      async (c) => c.json({ marks: await examineDays(deps) }),
    )
}

async function reasonsOf(
  { connection }: Pick<Deps, 'connection'>,
  provider: string,
  rows: readonly { readonly id: string }[],
): Promise<Map<string, FlagReason[]>> {
  const reasons = new Map<string, FlagReason[]>()
  if (rows.length === 0) return reasons
  const flags = await flagsOf(
    connection.db,
    provider,
    rows.map(({ id }) => id),
  )
  for (const { response_id, reason } of flags) {
    reasons.set(response_id, [...(reasons.get(response_id) ?? []), reason])
  }
  return reasons
}
