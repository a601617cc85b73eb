import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import type { Deps } from '../context.ts'
import { body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { institutionOf } from '../catalogue/service.ts'
import { formulas } from '../indicators/service.ts'
import { allowedActions } from './can.ts'
import {
  clearSessionCookie,
  currentOfficer,
  sessionToken,
  setSessionCookie,
} from './session-cookie.ts'
import { endSession, signInWithLink, signInWithPassword } from './service.ts'
import { SetUp, setUp } from './set-up.ts'

const Credentials = v.object({
  email: v.pipe(v.string(), v.maxLength(254)),
  password: v.pipe(v.string(), v.maxLength(1024)),
})
const Link = v.object({ token: v.pipe(v.string(), v.minLength(20), v.maxLength(100)) })

/** Signing in and out, and the first set-up; mounted at `/api/auth`. */
export function authRoutes(deps: Deps) {
  const tags = ['Officers']
  return new Hono()
    .get(
      '/me',
      describeRoute({ tags, summary: 'Who is signed in, and whether set-up is still to be done' }),
      async (c) => {
        const officer = await currentOfficer(c, deps)
        const institution = await institutionOf(deps.connection.db)
        c.header('Cache-Control', 'no-store')
        return c.json({
          officer: officer ?? null,
          institution: institution ?? null,
          /** What the console offers; every route asks again. */
          allowed: officer ? allowedActions(officer) : [],
        })
      },
    )
    .post(
      '/sign-in',
      describeRoute({ tags, summary: 'Sign in with e-mail address and password' }),
      body(Credentials),
      async (c) => {
        const { email, password } = c.req.valid('json')
        setSessionCookie(c, deps, await signInWithPassword(deps, email, password))
        return c.json({ signedIn: true })
      },
    )
    .post(
      '/link',
      describeRoute({ tags, summary: 'Sign in with a one-time link' }),
      body(Link),
      async (c) => {
        setSessionCookie(c, deps, await signInWithLink(deps, c.req.valid('json').token))
        return c.json({ signedIn: true })
      },
    )
    .post('/sign-out', describeRoute({ tags, summary: 'Sign out' }), async (c) => {
      const token = sessionToken(c)
      if (token) await endSession(deps, token)
      clearSessionCookie(c)
      return c.json({ signedIn: false })
    })
    .get(
      '/set-up',
      describeRoute({
        tags,
        summary: 'What set-up offers: the formulas to choose the main one from',
      }),
      (c) => c.json({ formulas: formulas() }),
    )
    .post(
      '/set-up',
      describeRoute({ tags, summary: 'Name the institution and its first officer, once' }),
      body(SetUp),
      async (c) => {
        if (deps.setUpCode === null) throw new Problem('set-up-done')
        setSessionCookie(c, deps, await setUp(deps, c.req.valid('json')))
        return c.json({ signedIn: true }, 201)
      },
    )
}
