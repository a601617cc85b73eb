import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import * as v from 'valibot'
import { answerParent } from '../measure/child.ts'
import { usageOf } from './usage.ts'

/**
 * The baseline: the least a Hono route can do with a submission. Reads the same body as JSON and
 * sends it back; checks, stores and counts nothing.
 */
const app = new Hono().put('/echo/:id', async (c) => c.json(await c.req.json(), 201))

const started = new Promise<number>((resolve) => {
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port))
})

answerParent(v.object({}), async () => usageOf(await started))
