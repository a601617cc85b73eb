import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { allPoints } from './queries.ts'
import { NewPoint, closePoint, createPoint, pointAddress, qrSvg } from './service.ts'

const Closing = v.object({ closesOn: v.nullable(v.pipe(v.string(), v.isoDate())) })

/** Places at which surveys are answered; mounted at `/api/collection-points`. */
export function distributionRoutes(deps: Deps) {
  const tags = ['Collection points']
  const mayEdit = requires(deps, 'collection-point.edit')
  return new Hono()
    .get(
      '/',
      describeRoute({ tags, summary: 'All collection points' }),
      requires(deps, 'survey.read'),
      async (c) => {
        const rows = await allPoints(deps.connection.db)
        return c.json(
          rows.map((row) => ({
            code: row.code,
            address: pointAddress(deps.publicUrl, row.code),
            survey: row.survey_id,
            provider: row.provider_id,
            service: row.service_id,
            centre: row.centre_id,
            channel: row.channel,
            mode: row.mode,
            label: row.label,
            closesOn: row.closes_on,
          })),
        )
      },
    )
    .post(
      '/',
      describeRoute({ tags, summary: 'Make a collection point' }),
      mayEdit,
      body(NewPoint),
      async (c) => {
        const fields = c.req.valid('json')
        requireProvider(c.var.officer, 'collection-point.edit', fields.provider)
        const code = await createPoint(deps, fields, c.var.officer.id)
        return c.json({ code, address: pointAddress(deps.publicUrl, code) }, 201)
      },
    )
    .put(
      '/:code/closing-day',
      describeRoute({ tags, summary: 'Set or take away the last day' }),
      mayEdit,
      body(Closing),
      async (c) => {
        const code = c.req.param('code')
        const point = (await allPoints(deps.connection.db)).find((each) => each.code === code)
        if (!point) throw new Problem('collection-point-not-found')
        requireProvider(c.var.officer, 'collection-point.edit', point.provider_id)
        await closePoint(deps, code, c.req.valid('json').closesOn, c.var.officer.id)
        return c.json({ saved: true })
      },
    )
    .get(
      '/:code/qr.svg',
      describeRoute({ tags, summary: 'The QR code to print' }),
      requires(deps, 'survey.read'),
      async (c) => {
        const code = c.req.param('code')
        const known = (await allPoints(deps.connection.db)).some((row) => row.code === code)
        if (!known) throw new Problem('collection-point-not-found')
        const svg = await qrSvg(pointAddress(deps.publicUrl, code))
        return c.body(svg, 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' })
      },
    )
}
