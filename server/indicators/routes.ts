import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { requires } from '../auth/session-cookie.ts'
import { Code } from '../catalogue/fields.ts'
import type { Deps } from '../context.ts'
import { query } from '../http/body.ts'
import { countedPeriods } from '../counts/queries.ts'
import { questionResults } from './question-results.ts'
import { formulas, liveResults } from './service.ts'

const SPLITS = ['provider', 'service', 'centre', 'channel', 'mode', 'audience'] as const

const Wanted = v.object({
  year: v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year such as 2026'), v.toNumber()),
  by: v.optional(v.picklist(SPLITS)),
  periods: v.optional(v.picklist(['month', 'quarter', 'year']), 'year'),
  provider: v.optional(Code),
  service: v.optional(Code),
})

const WantedQuestions = v.object({
  survey: v.string(),
  year: Wanted.entries.year,
  provider: v.optional(Code),
  service: v.optional(Code),
})

/** Live results for officers; mounted at `/api/results`. */
export function indicatorRoutes(deps: Deps) {
  const tags = ['Results']
  const mayRead = requires(deps, 'result.read')
  return new Hono()
    .get(
      '/formulas',
      describeRoute({ tags, summary: 'Every formula that figures are computed by' }),
      mayRead,
      (c) => c.json(formulas()),
    )
    .get(
      '/periods',
      describeRoute({ tags, summary: 'First and last month with answers' }),
      mayRead,
      async (c) => c.json((await countedPeriods(deps.connection.db)) ?? null),
    )
    .get(
      '/questions',
      describeRoute({ tags, summary: 'Answers to each question of a survey, option by option' }),
      mayRead,
      query(WantedQuestions),
      async (c) => {
        const wanted = c.req.valid('query')
        const provider = c.var.officer.providerId ?? wanted.provider
        return c.json(await questionResults(deps.connection.db, { ...wanted, provider }))
      },
    )
    .get(
      '/',
      describeRoute({ tags, summary: 'Figures of a year with bases and intervals' }),
      mayRead,
      query(Wanted),
      async (c) => {
        const { by, ...wanted } = c.req.valid('query')
        const results = await liveResults(deps.connection.db, {
          ...wanted,
          by: by === undefined ? [] : [by],
          // A person of one provider sees that provider's figures only.
          provider: c.var.officer.providerId ?? wanted.provider,
        })
        return c.json(results)
      },
    )
}
