import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import {
  NewWebhook,
  addWebhook,
  listWebhooks,
  providerOfWebhook,
  removeWebhook,
  renewSecret,
  resend,
  switchWebhook,
} from './service.ts'

const Switch = v.object({ state: v.picklist(['on', 'off']) })
const Resend = v.object({
  deliveries: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.minLength(1), v.maxLength(50)),
})

/** Addresses of other systems; mounted at `/api/webhooks`. */
export function webhookRoutes(deps: Deps) {
  const tags = ['Webhooks']
  const action = 'webhook.edit'
  const mayEdit = requires(deps, action)
  const own = async (officer: Parameters<typeof requireProvider>[0], id: string) =>
    requireProvider(officer, action, await providerOfWebhook(deps, id))
  return new Hono()
    .get(
      '/',
      describeRoute({ tags, summary: 'Webhooks, and what they missed' }),
      mayEdit,
      async (c) => c.json(await listWebhooks(deps, c.var.officer.providerId)),
    )
    .post(
      '/',
      describeRoute({ tags, summary: 'Add a webhook; answers with its secret, once' }),
      mayEdit,
      body(NewWebhook),
      async (c) => {
        const fields = c.req.valid('json')
        requireProvider(c.var.officer, action, fields.provider)
        return c.json(await addWebhook(deps, fields, c.var.officer.id), 201)
      },
    )
    .post(
      '/:id/secret',
      describeRoute({ tags, summary: 'Make a new secret; the one before is good for a day more' }),
      mayEdit,
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, id)
        return c.json(await renewSecret(deps, id, c.var.officer.id))
      },
    )
    .put(
      '/:id/state',
      describeRoute({ tags, summary: 'Turn a webhook on or off' }),
      mayEdit,
      body(Switch),
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, id)
        const { state } = c.req.valid('json')
        await switchWebhook(deps, id, state, c.var.officer.id)
        return c.json({ state })
      },
    )
    .post(
      '/:id/resending',
      describeRoute({ tags, summary: 'Send given-up messages again' }),
      mayEdit,
      body(Resend),
      async (c) => {
        const id = c.req.param('id')
        await own(c.var.officer, id)
        const { deliveries } = c.req.valid('json')
        return c.json({ messages: await resend(deps, id, deliveries, c.var.officer.id) })
      },
    )
    .delete('/:id', describeRoute({ tags, summary: 'Take a webhook away' }), mayEdit, async (c) => {
      const id = c.req.param('id')
      await own(c.var.officer, id)
      await removeWebhook(deps, id, c.var.officer.id)
      return c.json({ removed: true })
    })
}
