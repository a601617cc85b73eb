import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import { openAPIRouteHandler } from 'hono-openapi'
import { authRoutes } from './auth/routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import type { Deps } from './context.ts'
import { isMigrated } from './db/migrate.ts'
import { distributionRoutes } from './distribution/routes.ts'
import { answerLinkRoutes } from './embedding/answer-link-routes.ts'
import { embedPageRoutes, loadedElsewhere } from './embedding/page-routes.ts'
import { embeddingRoutes } from './embedding/routes.ts'
import { exchangeRoutes } from './exchange/routes.ts'
import { Problem, onError } from './http/problem.ts'
import { sameSiteOnly } from './http/same-site.ts'
import { indicatorRoutes } from './indicators/routes.ts'
import { interviewRoutes } from './interviews/routes.ts'
import { integrityRoutes } from './integrity/routes.ts'
import { invitationPageRoutes } from './invitations/page-routes.ts'
import { invitationRoutes } from './invitations/routes.ts'
import { dashboardRoutes } from './open-data/page-routes.ts'
import { openDataRoutes } from './open-data/routes.ts'
import { printRoutes } from './print/routes.ts'
import { receiptRoutes } from './receipts/routes.ts'
import { reportRoutes } from './reports/routes.ts'
import { kioskPageRoutes, kioskRoutes } from './responses/kiosk-routes.ts'
import { respondPageRoutes } from './responses/page-routes.ts'
import { responseRoutes } from './responses/routes.ts'
import { questionnaireExchangeRoutes } from './surveys/exchange-routes.ts'
import { surveyRoutes } from './surveys/routes.ts'
import { transcriptionRoutes } from './transcription/routes.ts'
import { webhookRoutes } from './webhooks/routes.ts'
import { worklistRoutes } from './worklist/routes.ts'

const OFFICER_BODY_KB = 1024

/** The console's pages: scripts and styles of our own, pictures, nothing from elsewhere. */
const CONSOLE_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

/** The whole HTTP application, without a port: tests call `createApp(deps).request(...)`. */
export function createApp(deps: Deps) {
  const officers = officerApi(deps)
  const pages = new Hono()
    .onError(onError(deps))
    .notFound(() => {
      throw new Problem('not-found')
    })
    .use('/embed/*', loadedElsewhere())
    .use(
      secureHeaders({
        referrerPolicy: 'same-origin',
        xFrameOptions: 'DENY',
        strictTransportSecurity: deps.publicUrl.startsWith('https:')
          ? 'max-age=31536000; includeSubDomains'
          : false,
        crossOriginResourcePolicy: 'same-origin',
      }),
    )
    // Pages and files, not the taking of responses: their answers are shorter than the headers.
    .use('/s/*', compress())
    .use('/k/*', compress())
    .use('/embed/*', compress())
    .use('/console/*', compress())
    .use('/receipt', compress())
    .use('/api/open/*', compress())
    .use('/api/reports/*', compress())
    .route('/s', respondPageRoutes(deps))
    .route('/k', kioskPageRoutes(deps))
    .route('/embed', embedPageRoutes(deps))
    .route('/api/points', answerLinkRoutes(deps))
    .route('/invitations', invitationPageRoutes(deps))
    .route('/api', officers)
    .route('/', openDataRoutes(deps))
    .route('/', receiptRoutes(deps))
    .route('/', dashboardRoutes(deps))
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const ready = await isMigrated(deps.connection)
      return c.json({ status: ready ? 'ready' : 'not-migrated' }, ready ? 200 : 503)
    })
    .get('/metrics', async (c) =>
      c.text(await deps.metrics.registry.metrics(), 200, {
        'Content-Type': deps.metrics.registry.contentType,
      }),
    )
  // Apart from all else, with a router of its own and none of the pages' headers: what is spent
  // here is spent at every submission.
  const answering = new Hono().onError(onError(deps)).route('/api/s', responseRoutes(deps))
  pages.get(
    '/api/openapi.json',
    openAPIRouteHandler(new Hono().route('/', answering).route('/', pages), {
      documentation: {
        openapi: '3.1.0',
        info: {
          title: 'Mēraukla',
          version: '0.1.0',
          description: 'Satisfaction surveys and annual service-quality reports for public bodies',
          license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
        },
        components: { securitySchemes: { pointKey: { type: 'http', scheme: 'bearer' } } },
      },
    }),
  )
  serveWeb(pages, deps.webFolder)
  return answering.all('*', (c) => pages.fetch(c.req.raw, c.env))
}

/** What the console calls; its type is what `web/api.ts` is checked against. */
export function officerApi(deps: Deps) {
  return new Hono()
    .use(sameSiteOnly(deps.publicUrl))
    .route('/surveys', questionnaireExchangeRoutes(deps))
    .route('/imports', exchangeRoutes(deps))
    .use(
      bodyLimit({
        maxSize: OFFICER_BODY_KB * 1024,
        onError: () => {
          throw new Problem('body-too-large', { limit: OFFICER_BODY_KB })
        },
      }),
    )
    .route('/auth', authRoutes(deps))
    .route('/catalogue', catalogueRoutes(deps))
    .route('/surveys', surveyRoutes(deps))
    .route('/collection-points', distributionRoutes(deps))
    .route('/embedding', embeddingRoutes(deps))
    .route('/invitations', invitationRoutes(deps))
    .route('/interviews', interviewRoutes(deps))
    .route('/kiosks', kioskRoutes(deps))
    .route('/paper-batches', transcriptionRoutes(deps))
    .route('/print', printRoutes(deps))
    .route('/results', indicatorRoutes(deps))
    .route('/review', integrityRoutes(deps))
    .route('/reports', reportRoutes(deps))
    .route('/worklist', worklistRoutes(deps))
    .route('/webhooks', webhookRoutes(deps))
}

export type OfficerApi = ReturnType<typeof officerApi>

function serveWeb(app: Hono, folder: string | null): void {
  if (folder === null) return
  app.get(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
  const page = readFileSync(join(folder, 'web', 'officer', 'index.html'), 'utf8')
  for (const path of ['/console', '/console/*']) {
    app.get(path, (c) => {
      c.header('Content-Security-Policy', CONSOLE_CSP)
      c.header('Cache-Control', 'no-cache')
      return c.html(page)
    })
  }
}
