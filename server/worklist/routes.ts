import { type Context, Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body, query } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { Decision, TEXT_STATES, decide, listComments } from './comments.ts'
import { Subscription, subscribe, subscriptionOf } from './digests.ts'
import {
  Move,
  SurveyRule,
  alertRules,
  listLowRatings,
  moveOn,
  setAlertRule,
  waitingWork,
} from './low-ratings.ts'
import { LOW_RATING_STATES } from './tables.ts'

const Code = v.optional(v.pipe(v.string(), v.maxLength(64)))
const Page = v.optional(
  v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  '1',
)
const Where = { provider: Code, service: Code, centre: Code, page: Page }
const RatingQuery = v.object({
  ...Where,
  state: v.optional(v.picklist(['open', ...LOW_RATING_STATES]), 'open'),
})
const CommentQuery = v.object({
  ...Where,
  state: v.optional(v.picklist(TEXT_STATES), 'unscreened'),
  month: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'a month such as 2026-03'))),
})

/** What waits for an officer: low ratings and free texts; mounted at `/api/worklist`. */
export function worklistRoutes(deps: Deps) {
  const tags = ['Worklist']
  const action = 'worklist.edit'
  const mayEdit = requires(deps, action)
  const reader = (c: Context) => preferredLanguage(c.req.header('accept-language'))
  return new Hono()
    .get('/waiting', describeRoute({ tags, summary: 'How much waits' }), mayEdit, async (c) =>
      c.json(await waitingWork(deps, c.var.officer.providerId)),
    )
    .get(
      '/low-ratings',
      describeRoute({ tags, summary: 'Low ratings' }),
      mayEdit,
      query(RatingQuery),
      async (c) => {
        const wanted = { ...c.req.valid('query'), only: c.var.officer.providerId }
        return c.json(await listLowRatings(deps, wanted, reader(c)))
      },
    )
    .put(
      '/low-ratings/:provider/:id/state',
      describeRoute({ tags, summary: 'Take, answer, close or give back a low rating' }),
      mayEdit,
      body(Move),
      async (c) => {
        const { provider, id } = c.req.param()
        requireProvider(c.var.officer, action, provider)
        await moveOn(deps, { provider, id }, c.req.valid('json'), c.var.officer.id)
        return c.json({ moved: true })
      },
    )
    .get(
      '/comments',
      describeRoute({ tags, summary: 'Free texts in one state' }),
      mayEdit,
      query(CommentQuery),
      async (c) => {
        const wanted = { ...c.req.valid('query'), only: c.var.officer.providerId }
        return c.json(await listComments(deps, wanted, reader(c)))
      },
    )
    .post(
      '/comments/decisions',
      describeRoute({ tags, summary: 'Clear, mask or withhold texts, all or none' }),
      mayEdit,
      body(Decision),
      async (c) => {
        const wanted = c.req.valid('json')
        for (const { provider } of wanted.texts) requireProvider(c.var.officer, action, provider)
        return c.json(await decide(deps, wanted, c.var.officer.id))
      },
    )
    .get(
      '/subscription',
      describeRoute({ tags, summary: 'What the signed-in person is told by mail' }),
      mayEdit,
      async (c) => {
        const { id, email } = c.var.officer
        const found = await subscriptionOf(deps, id)
        return c.json({
          canSend: Boolean(deps.mailing?.smtp),
          email,
          subscription: found ?? {
            frequency: 'never' as const,
            providers: [],
            services: [],
            language: reader(c),
          },
        })
      },
    )
    .put(
      '/subscription',
      describeRoute({ tags, summary: 'Choose what to be told by mail' }),
      mayEdit,
      body(Subscription),
      async (c) => {
        await subscribe(deps, c.var.officer.id, c.req.valid('json'))
        return c.json({ saved: true })
      },
    )
    .get(
      '/alert-rules',
      describeRoute({ tags, summary: 'Up to which rating an answer is low, by survey' }),
      mayEdit,
      async (c) => c.json(await alertRules(deps)),
    )
    .put(
      '/alert-rules/:survey',
      describeRoute({
        tags,
        summary: 'Set the rule of one survey, or go back to the methodology’s',
      }),
      requires(deps, 'worklist.set-rule'),
      body(SurveyRule),
      async (c) => {
        requireProvider(c.var.officer, 'worklist.set-rule', null)
        const { upTo } = c.req.valid('json')
        await setAlertRule(deps, c.req.param('survey'), upTo, c.var.officer.id)
        return c.json({ upTo })
      },
    )
}
