import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import { inLanguage } from '../../locales/language.ts'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import { writeAudited } from '../db/write.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { pointAddress } from '../distribution/service.ts'
import { body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { keyIfAny } from '../invitations/service.ts'
import { NewKey, createKey, revokeKey } from './keys.ts'
import { Origins } from './origins.ts'
import { keysOf, replaceOrigins } from './queries.ts'
import { newestEmbedScript } from './released-scripts.ts'

/** Answers that come from a page of an e-service, or from a link on it. */
const MODES = ['inline', 'link'] as const

/** How a point's questionnaire comes onto another site; mounted at `/api/embedding`. */
export function embeddingRoutes(deps: Deps) {
  const tags = ['Collection points']
  const mayEdit = requires(deps, 'collection-point.edit')
  const find = async (code: string) => {
    const open = await deps.points.find(code)
    if (!open) throw new Problem('collection-point-not-found')
    return open
  }
  const own = async (officer: Parameters<typeof requireProvider>[0], code: string) => {
    const open = await find(code)
    requireProvider(officer, 'collection-point.edit', open.point.provider_id)
    return open
  }
  return new Hono()
    .get(
      '/:code',
      describeRoute({ tags, summary: 'What is set for other sites, and what they need to know' }),
      requires(deps, 'survey.read'),
      async (c) => c.json(await embeddingOf(deps, await find(c.req.param('code')))),
    )
    .put(
      '/:code/origins',
      describeRoute({ tags, summary: 'Say which sites may show the questionnaire in a frame' }),
      mayEdit,
      body(Origins),
      async (c) => {
        const open = await own(c.var.officer, c.req.param('code'))
        expectMode(open, ['inline'])
        const { origins } = c.req.valid('json')
        const { code } = open.point
        const action = 'collection-point.frame'
        await writeAudited(
          deps,
          {
            actor: c.var.officer.id,
            action,
            subject: code,
            details: { origins: origins.join(' ') },
          },
          (trx) => replaceOrigins(trx, open.point, origins),
        )
        deps.points.forget()
        return c.json({ origins })
      },
    )
    .post(
      '/:code/keys',
      describeRoute({ tags, summary: 'Make a key for a transaction system; it is shown once' }),
      mayEdit,
      body(NewKey),
      async (c) => {
        const open = await own(c.var.officer, c.req.param('code'))
        expectMode(open, MODES)
        const { label } = c.req.valid('json')
        return c.json(await createKey(deps, open, label, c.var.officer.id), 201)
      },
    )
    .post(
      '/:code/keys/:id/revocation',
      describeRoute({ tags, summary: 'End a key' }),
      mayEdit,
      async (c) => {
        const open = await own(c.var.officer, c.req.param('code'))
        await revokeKey(deps, open, c.req.param('id'), c.var.officer.id)
        return c.json({ revoked: true })
      },
    )
}

async function embeddingOf(deps: Deps, open: OpenPoint) {
  const { point, version, frameOrigins } = open
  const script = newestEmbedScript()
  const keys = await keysOf(deps.connection.db, point)
  return {
    code: point.code,
    mode: point.mode,
    channel: point.channel,
    label: point.label,
    providerCode: point.provider_id,
    place: {
      provider: open.providerName,
      service: open.serviceName,
      centre: open.centreName,
    },
    serviceNames: Object.fromEntries(
      version.languages.map((each) => [each, inLanguage(open.serviceName, each, point.service_id)]),
    ),
    address: pointAddress(deps.publicUrl, point.code),
    frameAddress: `${deps.publicUrl}/embed/${point.code}`,
    linksAddress: `${deps.publicUrl}/api/points/${point.code}/answer-links`,
    languages: version.languages,
    script: {
      address: `${deps.publicUrl}/embed/${script.version}/meraukla.js`,
      integrity: script.integrity,
    },
    origins: frameOrigins,
    canSign: keyIfAny(deps) !== undefined,
    keys: keys.map((key) => ({
      id: key.id,
      label: key.label,
      createdOn: key.created_on,
      usedOn: key.used_on,
      revokedOn: key.revoked_on,
    })),
  }
}

/** @throws {Problem} `embedding-mode`: answers would be told apart wrongly for ever */
function expectMode({ point }: OpenPoint, modes: readonly string[]): void {
  if (!modes.includes(point.mode)) throw new Problem('embedding-mode', { modes: modes.join(', ') })
}
