import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

/**
 * Refuses changes that another site's page asks for in the officer's name. The cookie is
 * SameSite=Strict already; this holds where a browser or proxy does not keep to that.
 * @throws {Problem} `cross-site`
 */
export function sameSiteOnly(publicUrl: string): MiddlewareHandler {
  const own = new URL(publicUrl).origin
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const site = c.req.header('sec-fetch-site')
      const origin = c.req.header('origin')
      const here = origin === undefined || origin === own || origin === new URL(c.req.url).origin
      if (!here || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
        throw new Problem('cross-site')
      }
    }
    await next()
  }
}
