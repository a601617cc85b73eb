import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { inLanguage, isLanguage } from '../../locales/language.ts'
import { RECEIPT_CSS } from '../../surveys/forms/receipt-css.ts'
import { type ReceiptState, renderReceiptPage } from '../../surveys/forms/receipt-page.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { readWebAssets } from '../http/web-assets.ts'
import { createReceiptLookup } from './lookup.ts'
import { FEWEST_LEAVES } from './plan.ts'
import { publishedDays, withHash } from './published-day.ts'
import { closedDay } from './queries.ts'

const STYLE_HASH = createHash('sha256').update(RECEIPT_CSS).digest('base64')
const PAGE_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const SCRIPT = 'web/receipt/receipt.ts'
const BODY_KB = 4

const Check = v.object({ code: v.pipe(v.string(), v.maxLength(64)) })

/**
 * What everybody may ask about receipts: the roots of the closed days, and what became of the
 * answers with a code. Sets no cookie, keeps no address; a code stands in no address either.
 */
export function receiptRoutes(deps: Deps) {
  const { db } = deps.connection
  const lookUp = createReceiptLookup(deps)
  const scriptUrl = readWebAssets(deps.webFolder).script(SCRIPT) ?? null
  const tags = ['Receipts']
  const limit = bodyLimit({
    maxSize: BODY_KB * 1024,
    onError: () => {
      throw new Problem('body-too-large', { limit: BODY_KB })
    },
  })

  const show = async (c: Context, typed: string, state: ReceiptState | null, wanted: unknown) => {
    const language = isLanguage(wanted)
      ? wanted
      : preferredLanguage(c.req.header('accept-language'))
    const institution = await institutionOf(db)
    c.header('Content-Security-Policy', PAGE_CSP)
    c.header('Cache-Control', 'no-store')
    const page = renderReceiptPage({
      language,
      institutionName: institution ? inLanguage(institution.name, language, institution.code) : '',
      serviceName: '',
      madeUp: institution?.madeUp ?? false,
      css: RECEIPT_CSS,
      typed,
      state,
      fewest: FEWEST_LEAVES,
      scriptUrl,
    })
    return c.html(page, state ? STATUS[state.status] : 200)
  }

  return new Hono()
    .get('/receipt', (c) => show(c, '', null, c.req.query('lang')))
    .post('/receipt', limit, async (c) => {
      const form = await c.req.formData()
      const typed = textOf(form.get('code'))
      const state = typed.trim() === '' ? null : await lookUp(typed)
      return show(c, typed.slice(0, 40), state, form.get('_language') ?? form.get('_locale'))
    })
    .get(
      '/api/open/receipts',
      describeRoute({
        tags,
        summary:
          'Closed days, the earliest first: roots of their receipts, each with the day before',
        parameters: [
          { name: 'year', in: 'query', schema: { type: 'string', pattern: '^\\d{4}$' } },
        ],
      }),
      async (c) => {
        const year = c.req.query('year')
        if (year !== undefined && !/^\d{4}$/.test(year)) throw new Problem('not-found')
        c.header('Cache-Control', 'public, max-age=60')
        return c.json(await publishedDays(db, year))
      },
    )
    .post(
      '/api/open/receipts/check',
      describeRoute({
        tags,
        summary: 'What became of the answers with a receipt code, with the path to the root',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['code'],
                properties: { code: { type: 'string', description: 'As it was written down' } },
              },
            },
          },
        },
        responses: {
          200: {
            description:
              'status `counted` or `left-out` with the proof, `waiting`, `unknown` or `no-code`',
          },
          429: { description: 'Too many unknown codes were asked for in this minute' },
        },
      }),
      limit,
      body(Check),
      async (c) => {
        const state = await lookUp(c.req.valid('json').code)
        if (state.status === 'too-often') throw new Problem('receipt-too-often')
        c.header('Cache-Control', 'no-store')
        return c.json(state)
      },
    )
    .get(
      '/api/open/receipts/:day',
      describeRoute({
        tags,
        summary: 'A closed day: its root, the hash of the day before and its own',
        responses: { 200: { description: 'The day' }, 404: { description: 'Not closed' } },
      }),
      async (c) => {
        const row = await closedDay(db, c.req.param('day'))
        if (!row) throw new Problem('not-found')
        c.header('Cache-Control', 'public, max-age=60')
        return c.json(withHash(row))
      },
    )
}

const STATUS = {
  counted: 200,
  'left-out': 200,
  waiting: 200,
  unknown: 404,
  'no-code': 422,
  'too-often': 429,
} as const satisfies Record<ReceiptState['status'], number>

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : ''
}
