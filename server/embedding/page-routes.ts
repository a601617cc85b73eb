import { Hono, type MiddlewareHandler } from 'hono'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { respondPageRoutes } from '../responses/page-routes.ts'
import { embedScript } from './released-scripts.ts'

const YEAR_SECONDS = 31_536_000

/**
 * What other sites' pages load, mounted at `/embed`: the questionnaire to be framed at `/:code`, and
 * the script for a button or a block at `/v1/meraukla.js`, whose bytes never change. Sets no cookie.
 */
export function embedPageRoutes(deps: Deps) {
  return new Hono()
    .get('/:version/meraukla.js', (c) => {
      const script = embedScript(c.req.param('version'))
      if (!script) throw new Problem('not-found')
      c.header('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`)
      // A page that checks the script's hash has to be able to read it.
      c.header('Access-Control-Allow-Origin', '*')
      return c.body(script.text, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })
    })
    .route('/', respondPageRoutes(deps, '/embed'))
}

/**
 * Takes back, for what other sites may load, the headers that forbid it on every other page. Who may
 * frame a page stands in its content security policy.
 */
export function loadedElsewhere(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    c.res.headers.delete('X-Frame-Options')
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  }
}
