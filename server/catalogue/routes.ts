import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { Centre, Code, Provider, Provision, Service } from './fields.ts'
import { putCentre, putProvider, putProvision, putService, readCatalogue } from './service.ts'

/** Providers, centres, services and who provides what where; mounted at `/api/catalogue`. */
export function catalogueRoutes(deps: Deps) {
  const tags = ['Catalogue']
  const mayEdit = requires(deps, 'catalogue.edit')
  return new Hono()
    .get(
      '/',
      describeRoute({ tags, summary: 'The whole catalogue' }),
      requires(deps, 'catalogue.read'),
      async (c) => c.json(await readCatalogue(deps.connection.db)),
    )
    .put(
      '/providers/:code',
      describeRoute({ tags, summary: 'Add or change a provider' }),
      mayEdit,
      body(Provider),
      async (c) => {
        await putProvider(deps, codeOf(c.req.param('code')), c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .put(
      '/centres/:code',
      describeRoute({ tags, summary: 'Add or change a customer service centre' }),
      mayEdit,
      body(Centre),
      async (c) => {
        await putCentre(deps, codeOf(c.req.param('code')), c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .put(
      '/services/:code',
      describeRoute({ tags, summary: 'Add or change a service' }),
      mayEdit,
      body(Service),
      async (c) => {
        await putService(deps, codeOf(c.req.param('code')), c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .post(
      '/provisions',
      describeRoute({ tags, summary: 'Say that a provider gives a service somewhere' }),
      mayEdit,
      body(Provision),
      async (c) => {
        await putProvision(deps, c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
}

function codeOf(text: string): string {
  const parsed = v.safeParse(Code, text)
  if (parsed.success) return parsed.output
  const detail = parsed.issues[0].message
  throw new Problem('body-invalid', {}, [{ place: 'code', code: 'invalid', detail }])
}
