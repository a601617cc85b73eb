import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { type Action, can } from './can.ts'
import { type Officer, SESSION_HOURS, officerOfSession } from './service.ts'

/** What the middleware below puts on a request. */
export interface SignedIn {
  Variables: { officer: Officer }
}

const COOKIE = 'meraukla_session'

/** Only this site's scripts' requests carry it, and no script can read it. */
export function setSessionCookie(c: Context, deps: Pick<Deps, 'publicUrl'>, token: string): void {
  setCookie(c, COOKIE, token, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: deps.publicUrl.startsWith('https:'),
    path: '/',
    maxAge: SESSION_HOURS * 3600,
  })
}

export function clearSessionCookie(c: Context): string | undefined {
  return deleteCookie(c, COOKIE, { path: '/' })
}

export async function currentOfficer(
  c: Context,
  deps: Pick<Deps, 'connection' | 'now'>,
): Promise<Officer | undefined> {
  const token = getCookie(c, COOKIE)
  return token ? officerOfSession(deps, token) : undefined
}

export function sessionToken(c: Context): string | undefined {
  return getCookie(c, COOKIE)
}

/**
 * Refuses what is about another provider than the one a person is bound to.
 * @param providerId null: about the whole institution
 * @throws {Problem} `not-allowed`
 */
export function requireProvider(officer: Officer, action: Action, providerId: string | null): void {
  const bound = officer.providerId !== null && officer.providerId !== providerId
  if (bound || !can(officer, action, providerId)) throw new Problem('not-allowed')
}

/**
 * Lets a request through when somebody is signed in who may do `action`.
 * @throws {Problem} `not-signed-in`, `not-allowed`
 */
export function requires(
  deps: Pick<Deps, 'connection' | 'now'>,
  action: Action,
): MiddlewareHandler<SignedIn> {
  return async (c, next) => {
    const officer = await currentOfficer(c, deps)
    if (!officer) throw new Problem('not-signed-in')
    if (!can(officer, action)) throw new Problem('not-allowed')
    c.set('officer', officer)
    c.header('Cache-Control', 'no-store')
    await next()
  }
}
