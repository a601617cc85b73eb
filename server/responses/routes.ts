import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute, resolver } from 'hono-openapi'
import * as v from 'valibot'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { ACCEPTED_HEADERS, ACCEPTED_STATUS, putResponse } from './put-response.ts'
import { openPoint } from './check-response.ts'
import { SUBMISSION_KB } from './submission.ts'

const tooLarge = () => {
  throw new Problem('answers-too-large', { limit: SUBMISSION_KB })
}
const countBytes = bodyLimit({ maxSize: SUBMISSION_KB * 1024, onError: tooLarge })

/**
 * Refuses a body over the limit. Where the sender states a length, the HTTP parser holds it to
 * that and the header is enough; only a body in chunks is counted, because to look at a body as a
 * stream costs more than all the rest of reading it.
 */
const limitBody: MiddlewareHandler = (c, next) => {
  const stated = c.req.header('content-length')
  const isChunked = c.req.header('transfer-encoding') !== undefined
  if (stated === undefined || isChunked) return countBytes(c, next)
  return Number(stated) <= SUBMISSION_KB * 1024 ? next() : tooLarge()
}

const Outcome = v.object({
  outcome: v.picklist(['stored', 'already-stored']),
  /** With it the respondent can check at `/receipt` that the answers are counted. */
  receipt: v.string(),
})

/**
 * What a respondent's browser calls, mounted at `/api/s`. Open to everyone: the code in the path is
 * the permission, and nothing here sets a cookie or keeps an address. The browser makes the
 * response id, so that sending again after a lost connection is harmless.
 */
export function responseRoutes(deps: Deps) {
  const tags = ['Answering']
  return new Hono()
    .get(
      '/:code',
      describeRoute({
        tags,
        summary: 'What a client needs to show a questionnaire',
        responses: {
          200: { description: 'Version, languages and SurveyJS definition' },
          404: { description: 'No such collection point' },
          410: { description: 'Closed' },
        },
      }),
      async (c) => {
        const { point, version, institution, serviceName, centreName } = await openPoint(
          deps,
          c.req.param('code'),
        )
        c.header('Cache-Control', 'no-cache')
        c.header('X-Content-Type-Options', 'nosniff')
        return c.json({
          surveyVersion: version.version,
          fingerprint: version.fingerprint,
          languages: version.languages,
          institution: institution.name,
          service: serviceName,
          centre: centreName,
          channel: point.channel,
          mode: point.mode,
          madeUp: institution.madeUp,
          definition: version.compiled.definition,
        })
      },
    )
    .put(
      '/:code/responses/:id',
      describeRoute({
        tags,
        summary: 'Store one response, once however often it is sent',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['surveyVersion', 'locale', 'answers'],
                additionalProperties: false,
                properties: {
                  surveyVersion: { type: 'integer', minimum: 1 },
                  locale: { enum: ['lv', 'en', 'ru', 'uz'] },
                  answers: { type: 'object', description: 'Raw SurveyJS answers by item code' },
                  wording: {
                    enum: ['usual', 'easy'],
                    description:
                      'Which reading was shown, where there are two; counted, and stored with no answers',
                  },
                  helper: {
                    enum: ['none', 'staff', 'relative', 'interpreter'],
                    description: 'Who helped to answer, where somebody was asked about it',
                  },
                  token: {
                    type: 'string',
                    description: 'The secret of an invitation, `t` in its link',
                  },
                  device: {
                    type: 'string',
                    minLength: 16,
                    maxLength: 64,
                    description:
                      'A random value that the device makes anew each day: many answers from one device are then not taken for a burst of many. Never stored.',
                  },
                  work: {
                    type: 'string',
                    description:
                      'After a 428: the puzzle of its first entry (`detail`), a colon, and a number such that SHA-256 of the whole begins with as many zero bits as the puzzle says behind its first point',
                  },
                  pace: { enum: ['quick'], description: 'Faster than the questions can be read' },
                  day: {
                    type: 'string',
                    format: 'date',
                    description:
                      'The day the answers were given, when they were kept without a connection: at most 14 days ago where the institution is. Without it they count today.',
                  },
                },
              },
            },
          },
        },
        responses: {
          200: {
            description: 'Stored before with the same answers',
            content: { 'application/json': { schema: resolver(Outcome) } },
          },
          201: {
            description: 'Stored, counted and durable',
            content: { 'application/json': { schema: resolver(Outcome) } },
          },
          400: { description: 'Not a submission' },
          403: { description: 'Answered with an invitation only, and this is none' },
          404: { description: 'No such collection point' },
          409: {
            description: 'The id was stored before with other answers, or the invitation used',
          },
          410: { description: 'Closed' },
          422: {
            description:
              'Faulty answers, one entry each, naming the item; over 64 KB; a day in the future or more than 14 days ago',
          },
          428: { description: 'Unusually many answers arrive: do some work and send again' },
          503: { description: 'Could not be stored; try again' },
          507: { description: 'No room' },
        },
      }),
      limitBody,
      async (c) => {
        const contentType = c.req.header('content-type')
        const body = await c.req.arrayBuffer()
        const accepted = await putResponse(deps, { ...c.req.param(), contentType, body })
        return c.json(accepted, ACCEPTED_STATUS[accepted.outcome], ACCEPTED_HEADERS)
      },
    )
}
