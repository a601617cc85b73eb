import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { ROLES, type Role, can } from '../../../server/auth/can.ts'
import { addOfficer, createSignInLink } from '../../../server/auth/service.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { postJson } from '../../support/http.ts'

/** Every officer's route, and the roles that it lets through. */
const ROUTES: readonly (readonly [method: string, path: string, roles: readonly Role[]])[] = [
  ['GET', '/api/catalogue', ROLES],
  ['PUT', '/api/catalogue/providers/x', ['coordinator', 'admin']],
  ['PUT', '/api/catalogue/centres/x', ['coordinator', 'admin']],
  ['PUT', '/api/catalogue/services/x', ['coordinator', 'admin']],
  ['POST', '/api/catalogue/provisions', ['coordinator', 'admin']],
  ['GET', '/api/surveys', ROLES],
  ['GET', '/api/surveys/instruments', ROLES],
  ['GET', '/api/surveys/none', ROLES],
  ['POST', '/api/surveys', ['officer', 'coordinator', 'admin']],
  ['PUT', '/api/surveys/none/draft', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/surveys/none/publish', ['coordinator', 'admin']],
  ['GET', '/api/collection-points', ROLES],
  ['POST', '/api/collection-points', ['officer', 'coordinator', 'admin']],
  ['PUT', '/api/collection-points/none/closing-day', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/collection-points/none/qr.svg', ROLES],
  ['GET', '/api/print/none', ROLES],
  ['GET', '/api/paper-batches', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/paper-batches', ['officer', 'coordinator', 'admin']],
  ['PUT', '/api/paper-batches/none/sheets', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/paper-batches/none/state', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/results?year=2026', ROLES],
  ['GET', '/api/results/periods', ROLES],
  ['GET', '/api/results/formulas', ROLES],
  ['GET', '/api/review', ['coordinator', 'auditor', 'admin']],
  ['GET', '/api/review/responses?point=none', ['coordinator', 'auditor', 'admin']],
  ['POST', '/api/review/decisions', ['coordinator', 'admin']],
  ['POST', '/api/review/examinations', ['coordinator', 'admin']],
  ['GET', '/api/reports', ROLES],
  ['POST', '/api/reports', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/reports/none', ROLES],
  ['POST', '/api/reports/none/publish', ['coordinator', 'admin']],
  ['GET', '/api/worklist/waiting', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/worklist/low-ratings', ['officer', 'coordinator', 'admin']],
  ['PUT', '/api/worklist/low-ratings/none/none/state', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/worklist/comments', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/worklist/comments/decisions', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/worklist/subscription', ['officer', 'coordinator', 'admin']],
  ['PUT', '/api/worklist/subscription', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/worklist/alert-rules', ['officer', 'coordinator', 'admin']],
  ['PUT', '/api/worklist/alert-rules/none', ['coordinator', 'admin']],
  ['GET', '/api/webhooks', ['coordinator', 'admin']],
  ['POST', '/api/webhooks', ['coordinator', 'admin']],
  ['POST', '/api/webhooks/none/secret', ['coordinator', 'admin']],
  ['PUT', '/api/webhooks/none/state', ['coordinator', 'admin']],
  ['POST', '/api/webhooks/none/resending', ['coordinator', 'admin']],
  ['DELETE', '/api/webhooks/none', ['coordinator', 'admin']],
  ['GET', '/api/interviews', ROLES],
  ['POST', '/api/interviews/lists/check', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/interviews/waves', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/interviews/waves/none', ROLES],
  ['POST', '/api/interviews/waves/none/closing', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/interviews/waves/none/desk?language=lv', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/interviews/waves/none/calls', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/interviews/waves/none/calls/none/hold', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/interviews/waves/none/calls/none/return', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/interviews/waves/none/calls/none/result', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/interviews/waves/none/calls/none/interview', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/invitations', ROLES],
  ['POST', '/api/invitations/lists', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/invitations/waves', ['officer', 'coordinator', 'admin']],
  ['GET', '/api/invitations/waves/none', ROLES],
  ['GET', '/api/invitations/waves/none/letter?language=lv', ROLES],
  ['POST', '/api/invitations/waves/none/mailings', ['officer', 'coordinator', 'admin']],
  ['POST', '/api/invitations/waves/none/closing', ['officer', 'coordinator', 'admin']],
]

describe('who may do what', () => {
  const test = useTestDatabase('sqlite')

  async function given() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    await givenPoint(deps)
    const app = createApp(deps)
    const cookieOf = async (role: Role) => {
      const person = { name: role, email: `${role}@example.lv`, role }
      const { id } = await addOfficer(deps, person, 'test')
      const token = await createSignInLink(deps, id)
      const res = await postJson(app, '/api/auth/link', { token })
      return (res.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    }
    const call = (method: string, path: string, cookie?: string) =>
      app.request(path, {
        method,
        headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
        ...(method !== 'GET' && { body: '{}' }),
      })
    return { app, cookieOf, call }
  }

  it.each(ROUTES)('%s %s needs somebody signed in', async (method, path) => {
    const { call } = await given()

    expect((await call(method, path)).status).toBe(401)
  })

  it.each(ROLES)('a person of role %s gets as far as the table says', async (role) => {
    const { cookieOf, call } = await given()
    const cookie = await cookieOf(role)
    for (const [method, path, roles] of ROUTES) {
      const { status } = await call(method, path, cookie)
      expect([method, path, status === 403]).toEqual([method, path, !roles.includes(role)])
      expect(status).not.toBe(401)
      expect(status).toBeLessThan(500)
    }
  })

  it('lists every route of the officers’ API', async () => {
    const { app } = await given()
    const open = /^\/api\/(s\/|s$|auth\/|open\/|openapi\.json|reports\/:id\/files)/
    const routes = app.routes
      .filter(
        ({ path, method }) => path.startsWith('/api/') && method !== 'ALL' && !open.test(path),
      )
      .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`)
    const listed = ROUTES.map(([method, path]) => `${method} ${path.replace(/\?.*/, '')}`)
    const pattern = (route: string) =>
      new RegExp(`^${route.replaceAll(/:[a-z]+/g, '[^/]+').replaceAll('.', String.raw`\.`)}$`)

    const missing = [...new Set(routes)].filter(
      (route) => !listed.some((each) => pattern(route).test(each)),
    )
    expect(missing).toEqual([])
  })

  it('lets a person of one provider make collection points and reports of that one only', async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { survey } = await givenPoint(deps, { provider: 'other' })
    const app = createApp(deps)
    const person = { name: 'Ieva', email: 'ieva@example.lv', role: 'officer', providerId: 'other' }
    const { id } = await addOfficer(deps, { ...person, role: 'officer' }, 'test')
    const signedIn = await postJson(app, '/api/auth/link', {
      token: await createSignInLink(deps, id),
    })
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const point = { survey, service: 'residence', centre: '', channel: 'phone', mode: 'phone' }
    const make = async (provider: string) =>
      (
        await postJson(
          app,
          '/api/collection-points',
          { ...point, provider, label: '', closesOn: null },
          { cookie },
        )
      ).status
    const report = async (scope: object) =>
      (await postJson(app, '/api/reports', { year: 2026, scope, languages: ['lv'] }, { cookie }))
        .status

    expect([await make('other'), await make('liepava')]).toEqual([201, 403])
    // 422: allowed, but there is nothing to report on yet.
    expect(await report({ kind: 'provider', code: 'other' })).toBe(422)
    expect(await report({ kind: 'provider', code: 'liepava' })).toBe(403)
    expect(await report({ kind: 'all' })).toBe(403)
  })

  it('keeps a person of one provider inside it', () => {
    const actor = { role: 'officer', providerId: 'own' } as const

    expect(can(actor, 'report.prepare', 'own')).toBe(true)
    expect(can(actor, 'report.prepare', 'other')).toBe(false)
  })
})
