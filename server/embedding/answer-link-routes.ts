import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute, resolver } from 'hono-openapi'
import * as v from 'valibot'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { openPoint } from '../responses/check-response.ts'
import { NewAnswerLink, issueAnswerLink } from './answer-links.ts'
import { expectKey } from './keys.ts'

const BODY_KB = 4
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,200}$/

const Answer = v.object({
  url: v.string(),
  frameUrl: v.nullable(v.string()),
  expiresOn: v.string(),
  ratings: v.array(v.object({ value: v.string(), label: v.string(), url: v.string() })),
})

/**
 * What a transaction system calls from its server when a transaction has ended; mounted at
 * `/api/points`. No browser may: a key in a page is a key for everybody.
 */
export function answerLinkRoutes(deps: Deps) {
  return new Hono().post(
    '/:code/answer-links',
    describeRoute({
      tags: ['Confirmation page'],
      summary: 'An address at which one person answers once',
      description:
        'Where the answer counts (service, provider, centre, channel, mode) is fixed by the collection point. Opening the address changes nothing; sending the answers uses it up.',
      security: [{ pointKey: [] }],
      parameters: [
        {
          in: 'header',
          name: 'Authorization',
          required: true,
          schema: { type: 'string' },
          description: '`Bearer mk_…`: a key of this collection point, made in the console',
        },
        {
          in: 'header',
          name: 'Idempotency-Key',
          required: false,
          schema: { type: 'string', minLength: 1, maxLength: 200 },
          description:
            'Such as the number of the transaction, in visible ASCII. The same key gives the same address again, as long as that works. Only a keyed hash of it is used.',
        },
      ],
      responses: {
        201: {
          description: 'Made',
          content: { 'application/json': { schema: resolver(Answer) } },
        },
        200: {
          description: 'Made before by a call with the same idempotency key',
          content: { 'application/json': { schema: resolver(Answer) } },
        },
        400: { description: 'The body or the idempotency key cannot be used' },
        401: { description: 'No key of this collection point, or a revoked one' },
        404: { description: 'No such collection point' },
        409: { description: 'The installation has no signing key' },
        410: { description: 'The collection point is closed' },
        422: { description: 'The idempotency key was used with another body' },
        429: { description: 'More than 600 calls with one key in a minute' },
      },
    }),
    bodyLimit({
      maxSize: BODY_KB * 1024,
      onError: () => {
        throw new Problem('body-too-large', { limit: BODY_KB })
      },
    }),
    body(NewAnswerLink),
    async (c) => {
      const open = await openPoint(deps, c.req.param('code'))
      const by = await expectKey(deps, open, c.req.header('authorization')).catch(
        (error: unknown) => {
          if (error instanceof Problem && error.code === 'answer-key-wrong') {
            c.header('WWW-Authenticate', 'Bearer')
          }
          if (error instanceof Problem && error.code === 'answer-link-too-often') {
            c.header('Retry-After', '60')
          }
          throw error
        },
      )
      const idempotencyKey = c.req.header('idempotency-key')
      if (idempotencyKey !== undefined && !IDEMPOTENCY_KEY.test(idempotencyKey)) {
        const detail = 'From 1 to 200 visible ASCII characters'
        throw new Problem('body-invalid', {}, [
          { place: 'Idempotency-Key', code: 'invalid', detail },
        ])
      }
      const asked = { by, idempotencyKey }
      const { link, isNew } = await issueAnswerLink(deps, open, c.req.valid('json'), asked)
      c.header('Cache-Control', 'no-store')
      return c.json(link, isNew ? 201 : 200)
    },
  )
}
