import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { inLanguage, isLanguage } from '../../locales/language.ts'
import { institutionOf } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import { preferredLanguage } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { STOP_PAGE_CSP, renderStopPage, renderStoppedPage, renderUnknownStopPage } from './pages.ts'
import { stopLetters, stopLinkAddress } from './contacts.ts'

/**
 * Ends letters to an address; mounted at `/invitations`. Opening the link only asks; the button, or
 * the mail program's own (RFC 8058: a POST with `List-Unsubscribe=One-Click`), does it.
 */
export function invitationPageRoutes(deps: Deps) {
  const setting = async (c: Context) => {
    const asked = c.req.query('lang')
    const language = isLanguage(asked) ? asked : preferredLanguage(c.req.header('accept-language'))
    const institution = await institutionOf(deps.connection.db)
    c.header('Content-Security-Policy', STOP_PAGE_CSP)
    c.header('Cache-Control', 'no-store')
    return {
      language,
      institutionName: institution ? inLanguage(institution.name, language, institution.code) : '',
      serviceName: '',
      madeUp: institution?.madeUp ?? false,
    }
  }
  return new Hono()
    .get('/stop/:token', async (c) => {
      const page = await setting(c)
      const known = stopLinkAddress(deps, c.req.param('token')) !== undefined
      return known ? c.html(renderStopPage(page)) : c.html(renderUnknownStopPage(page), 404)
    })
    .post(
      '/stop/:token',
      bodyLimit({
        maxSize: 4096,
        onError: () => {
          throw new Problem('body-too-large', { limit: 4 })
        },
      }),
      async (c) => {
        const page = await setting(c)
        const hash = stopLinkAddress(deps, c.req.param('token'))
        if (hash === undefined) return c.html(renderUnknownStopPage(page), 404)
        await stopLetters(deps, hash)
        return c.html(renderStoppedPage(page))
      },
    )
}
