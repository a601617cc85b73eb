import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { type Language, inLanguage } from '../../locales/language.ts'
import {
  type TextColumn,
  easyColumn,
  isEasyColumn,
  isTextColumn,
  languageOfColumn,
} from '../../surveys/definition/text-column.ts'
import { KIOSK_CSS } from '../../surveys/forms/kiosk-css.ts'
import { renderKioskPage } from '../../surveys/forms/kiosk-page.ts'
import { renderMessagePage } from '../../surveys/forms/message-page.ts'
import { requireProvider, requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { body } from '../http/body.ts'
import { preferredLanguage } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { readWebAssets } from '../http/web-assets.ts'
import {
  KioskFields,
  type KioskSettings,
  checkPin,
  expectKiosk,
  kioskSettings,
  setKiosk,
} from './kiosk-service.ts'
import { openPoint } from './check-response.ts'

const STYLE_HASH = createHash('sha256').update(KIOSK_CSS).digest('base64')
/** Nothing from elsewhere, no inline script, no frame; the style in the page is known by its hash. */
const KIOSK_CSP = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const SCRIPT = 'web/kiosk/kiosk.ts'
const WORKER = 'web/kiosk/worker.ts'
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#0b4a5e"/><path d="M8 21h16M8 21v-6m4 6v-3m4 3v-6m4 6v-3m4 3v-6" stroke="#fff" stroke-width="2" fill="none"/></svg>`
const ICON_URL = '/k/icon.svg'
const WORKER_URL = '/k/worker.js'

const Pin = v.object({ pin: v.pipe(v.string(), v.maxLength(64)) })

/**
 * The kiosk at `/k/:code`, for points whose mode is `kiosk`: pages, the list of files that a tablet
 * keeps, and the check of the staff's PIN. Open to everyone, like the questionnaire; sets no cookie
 * and keeps no address. Answers are put to `/api/s` as everywhere.
 */
export function kioskPageRoutes(deps: Deps) {
  const assets = readWebAssets(deps.webFolder, 'kiosk.json')
  const scriptUrl = assets.script(SCRIPT) ?? null
  const script = builtFile(deps.webFolder, scriptUrl)
  const worker = builtFile(deps.webFolder, assets.script(WORKER) ?? null)

  const openKiosk = async (code: string) => {
    const open = await openPoint(deps, code)
    expectKiosk(open)
    return { open, settings: await kioskSettings(deps.connection.db, open) }
  }

  const show = async (c: Context, code: string, wanted?: TextColumn) => {
    c.header('Content-Security-Policy', KIOSK_CSP)
    c.header('Cache-Control', 'no-store')
    try {
      const { open, settings } = await openKiosk(code)
      const shown = wanted ?? startLanguage(open, settings)
      if (!columnsOf(open).includes(shown)) throw new Problem('collection-point-not-found')
      return c.html(page(open, settings, shown, scriptUrl))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const closed = error.code === 'collection-point-closed'
      const setting = {
        language: preferredLanguage(c.req.header('accept-language')),
        institutionName: '',
        serviceName: '',
        madeUp: false,
        css: KIOSK_CSS,
      }
      return c.html(renderMessagePage(closed ? 'closed' : 'not-found', setting), closed ? 410 : 404)
    }
  }

  return new Hono()
    .get('/worker.js', (c) => {
      if (!worker) throw new Problem('not-found')
      c.header('Cache-Control', 'no-cache')
      return c.body(worker, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })
    })
    .get('/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }))
    .get('/:code', (c) => show(c, c.req.param('code')))
    .get('/:code/app.webmanifest', async (c) => {
      const { open, settings } = await openKiosk(c.req.param('code'))
      c.header('Cache-Control', 'no-cache')
      return c.body(webManifest(open, settings), 200, {
        'Content-Type': 'application/manifest+json; charset=utf-8',
      })
    })
    .get('/:code/files.json', async (c) => {
      const { open, settings } = await openKiosk(c.req.param('code'))
      c.header('Cache-Control', 'no-store')
      const { code } = open.point
      const pages = columnsOf(open).map((column) => ({
        url: `/k/${code}/${column}`,
        bytes: page(open, settings, column, scriptUrl),
      }))
      const files = [
        {
          url: `/k/${code}`,
          bytes: page(open, settings, startLanguage(open, settings), scriptUrl),
        },
        ...pages,
        { url: `/k/${code}/app.webmanifest`, bytes: webManifest(open, settings) },
        { url: ICON_URL, bytes: ICON },
        ...(script && scriptUrl !== null ? [{ url: scriptUrl, bytes: script }] : []),
      ].map(({ url, bytes }) => ({ url, sha256: sha256(bytes) }))
      return c.json({ version: sha256(JSON.stringify(files)), scriptUrl, files })
    })
    .post(
      '/:code/staff',
      bodyLimit({
        maxSize: 1024,
        onError: () => {
          throw new Problem('body-too-large', { limit: 1 })
        },
      }),
      describeRoute({
        tags: ['Kiosk'],
        summary: 'Check the PIN that staff entered on a tablet',
        responses: {
          200: { description: 'It is the PIN' },
          403: { description: 'It is not' },
          409: { description: 'No PIN was set' },
          429: { description: 'Too many attempts at this point' },
        },
      }),
      body(Pin),
      async (c) => {
        // A closed point's tablet still has answers to hand over, so closing does not lock it.
        const open = await deps.points.find(c.req.param('code'))
        if (!open) throw new Problem('collection-point-not-found')
        expectKiosk(open)
        await checkPin(deps, open, c.req.valid('json').pin)
        c.header('Cache-Control', 'no-store')
        return c.json({ opened: true })
      },
    )
    .get('/:code/:column', (c) => {
      const column = c.req.param('column')
      if (!isTextColumn(column)) throw new Problem('not-found')
      return show(c, c.req.param('code'), column)
    })
}

/** What officers set for kiosks; mounted at `/api/kiosks`. */
export function kioskRoutes(deps: Deps) {
  const tags = ['Collection points']
  const find = async (code: string) => {
    const open = await deps.points.find(code)
    if (!open) throw new Problem('collection-point-not-found')
    expectKiosk(open)
    return open
  }
  return new Hono()
    .get(
      '/:code',
      describeRoute({ tags, summary: 'What is set for a kiosk' }),
      requires(deps, 'survey.read'),
      async (c) => {
        const open = await find(c.req.param('code'))
        const { hasPin, idleSeconds, language } = await kioskSettings(deps.connection.db, open)
        const address = `${deps.publicUrl}/k/${open.point.code}`
        const { languages } = open.version
        return c.json({ address, hasPin, idleSeconds, language, languages })
      },
    )
    .put(
      '/:code',
      describeRoute({ tags, summary: 'Set the PIN, the idle time and the language of a kiosk' }),
      requires(deps, 'collection-point.edit'),
      body(KioskFields),
      async (c) => {
        const open = await find(c.req.param('code'))
        requireProvider(c.var.officer, 'collection-point.edit', open.point.provider_id)
        await setKiosk(deps, open, c.req.valid('json'), c.var.officer.id)
        return c.json({ saved: true })
      },
    )
}

/** What a tablet offers: each language, and its easy reading where there is one. */
function columnsOf({ version }: OpenPoint): TextColumn[] {
  return [...version.languages, ...[...version.easy.keys()].map(easyColumn)]
}

/** Equal for equal input: a tablet keeps it by its hash. */
function page(
  open: OpenPoint,
  { idleSeconds }: KioskSettings,
  column: TextColumn,
  scriptUrl: string | null,
): string {
  const language = languageOfColumn(column)
  const { point, institution, version, serviceName, centreName } = open
  const { code } = point
  const setting = {
    language,
    institutionName: inLanguage(institution.name, language, institution.code),
    serviceName: inLanguage(serviceName, language, point.service_id),
    centreName: centreName === null ? null : inLanguage(centreName, language, point.centre_id),
    madeUp: institution.madeUp,
  }
  return renderKioskPage({
    ...setting,
    compiled: (isEasyColumn(column) && version.easy.get(language)) || version.compiled,
    ...(version.easy.has(language) && { wording: isEasyColumn(column) ? 'easy' : 'usual' }),
    asksHelper: true,
    languages: version.languages,
    action: `/s/${code}`,
    responsesUrl: `/api/s/${code}/responses/`,
    surveyVersion: version.version,
    scriptUrl,
    manifestUrl: `/k/${code}/app.webmanifest`,
    iconUrl: ICON_URL,
    kiosk: {
      code,
      place: [setting.institutionName, setting.serviceName, setting.centreName ?? ''].filter(
        Boolean,
      ),
      timeZone: institution.timeZone,
      closesOn: point.closes_on,
      startUrl: `/k/${code}`,
      pages: Object.fromEntries(version.languages.map((each) => [each, `/k/${code}/${each}`])),
      easyPages: Object.fromEntries(
        [...version.easy.keys()].map((each) => [each, `/k/${code}/${easyColumn(each)}`]),
      ),
      filesUrl: `/k/${code}/files.json`,
      workerUrl: WORKER_URL,
      staffUrl: `/k/${code}/staff`,
      idleSeconds,
    },
  })
}

function startLanguage(open: OpenPoint, { language }: KioskSettings): Language {
  const { languages } = open.version
  return language !== null && languages.includes(language) ? language : (languages[0] ?? 'lv')
}

/** Makes the kiosk an app that can be installed and fills the screen. */
function webManifest(open: OpenPoint, settings: KioskSettings): string {
  const language = startLanguage(open, settings)
  const { code, service_id, label } = open.point
  const service = inLanguage(open.serviceName, language, service_id)
  return JSON.stringify({
    id: `/k/${code}`,
    name: [service, label].filter(Boolean).join(' – '),
    short_name: label || service,
    lang: language,
    start_url: `/k/${code}`,
    scope: `/k/${code}`,
    display: 'fullscreen',
    display_override: ['fullscreen', 'standalone'],
    background_color: '#f6f7f5',
    theme_color: '#0b4a5e',
    icons: [
      { src: ICON_URL, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: ICON_URL, sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
    ],
  })
}

function builtFile(folder: string | null, url: string | null): string | undefined {
  return folder === null || url === null ? undefined : readFileSync(join(folder, url), 'utf8')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
