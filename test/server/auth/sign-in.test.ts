import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { addOfficer, createSignInLink } from '../../../server/auth/service.ts'
import type { Deps } from '../../../server/context.ts'
import { testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { postJson } from '../../support/http.ts'

const PASSWORD = 'seven quiet green lamps'
const OFFICER = {
  name: 'Anna',
  email: 'Anna@Example.lv',
  role: 'admin',
  password: PASSWORD,
} as const

describe.each(DIALECTS)('signing in (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given(overrides: Partial<Deps> = {}) {
    const deps = testDeps(test.connection, overrides)
    const officer = await addOfficer(deps, OFFICER, 'test')
    const app = createApp(deps)
    const signIn = (email: string, password: string) =>
      postJson(app, '/api/auth/sign-in', { email, password })
    const me = async (cookie: string) => {
      const res = await app.request('/api/auth/me', { headers: { cookie } })
      const { officer: who }: { officer: { name: string } | null } = await res.json()
      return who?.name ?? null
    }
    return { deps, officer, app, signIn, me }
  }
  const cookieOf = (res: Response) => (res.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

  it('with e-mail address and password starts a session that no script can read', async () => {
    const { signIn, me } = await given()
    const res = await signIn('anna@example.LV', PASSWORD)

    expect(res.status).toBe(200)
    expect(res.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(res.headers.get('set-cookie')).toMatch(/SameSite=Strict/)
    expect(await me(cookieOf(res))).toBe('Anna')
  })

  it('is refused in the same words for a wrong password and an unknown address', async () => {
    const { signIn } = await given()
    const wrong = await signIn(OFFICER.email, 'wrong')
    const unknown = await signIn('nobody@example.lv', PASSWORD)

    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual(await unknown.json())
  })

  it('is slowed down after eight wrong passwords, even with the right one', async () => {
    const { signIn } = await given()
    for (let n = 0; n < 8; n++) await signIn(OFFICER.email, `wrong ${n}`)

    expect((await signIn(OFFICER.email, PASSWORD)).status).toBe(429)
  })

  it('with a link works once', async () => {
    const { deps, officer, app, me } = await given()
    const token = await createSignInLink(deps, officer.id)
    const first = await postJson(app, '/api/auth/link', { token })
    const second = await postJson(app, '/api/auth/link', { token })

    expect(await me(cookieOf(first))).toBe('Anna')
    expect(second.status).toBe(410)
  })

  it('with a link works for an hour', async () => {
    let now = new Date('2026-03-14T09:00:00Z')
    const { deps, officer, app } = await given({ now: () => now })
    const token = await createSignInLink(deps, officer.id)
    now = new Date('2026-03-14T10:00:01Z')

    expect((await postJson(app, '/api/auth/link', { token })).status).toBe(410)
  })

  it('ends when signed out, on the server too', async () => {
    const { app, signIn, me } = await given()
    const cookie = cookieOf(await signIn(OFFICER.email, PASSWORD))
    await postJson(app, '/api/auth/sign-out', {}, { cookie })

    expect(await me(cookie)).toBeNull()
  })

  it('is refused when another site asks for it', async () => {
    const { app } = await given()
    const credentials = { email: OFFICER.email, password: PASSWORD }
    const res = await postJson(app, '/api/auth/sign-in', credentials, {
      origin: 'https://evil.example',
    })

    expect(res.status).toBe(403)
    expect(await res.json()).toMatchObject({ code: 'cross-site' })
  })

  it('keeps neither passwords nor tokens in the database', async () => {
    const { deps, officer, signIn } = await given()
    const cookie = cookieOf(await signIn(OFFICER.email, PASSWORD))
    const link = await createSignInLink(deps, officer.id)
    const { db } = test.connection
    const everything = JSON.stringify([
      await db.selectFrom('officer').selectAll().execute(),
      await db.selectFrom('session').selectAll().execute(),
      await db.selectFrom('sign_in_link').selectAll().execute(),
    ])

    expect(everything).not.toContain(PASSWORD)
    expect(everything).not.toContain(cookie.split('=')[1])
    expect(everything).not.toContain(link)
  })

  it('needs a password of fifteen characters', async () => {
    const deps = testDeps(test.connection)
    const short = { ...OFFICER, password: 'fourteen chars' }

    await expect(addOfficer(deps, short, 'test')).rejects.toThrow(/password-too-short/)
  })
})

describe('the first set-up', () => {
  const test = useTestDatabase('sqlite')
  const fields = {
    setUpCode: 'the-code',
    institution: {
      code: 'novads',
      name: { lv: 'Novads' },
      country: 'LV',
      timeZone: 'Europe/Riga',
      kind: 'municipality',
      headlineMethodology: 'lv-mk399',
    },
    officer: { name: 'Anna', email: 'anna@example.lv', password: PASSWORD },
  }

  it('needs the code that the server printed, and happens once', async () => {
    const app = createApp(testDeps(test.connection, { setUpCode: 'the-code' }))
    const guessed = await postJson(app, '/api/auth/set-up', { ...fields, setUpCode: 'guessed' })
    const right = await postJson(app, '/api/auth/set-up', fields)
    const again = await postJson(app, '/api/auth/set-up', fields)

    expect([guessed.status, right.status, again.status]).toEqual([403, 201, 409])
  })

  it('names each field that cannot be used', async () => {
    const app = createApp(testDeps(test.connection, { setUpCode: 'the-code' }))
    const institution = { ...fields.institution, country: 'Latvia', timeZone: 'Riga' }
    const res = await postJson(app, '/api/auth/set-up', { ...fields, institution })
    const { errors }: { errors: { place: string }[] } = await res.json()

    expect(errors.map(({ place }) => place)).toEqual([
      'institution.country',
      'institution.timeZone',
    ])
  })
})
