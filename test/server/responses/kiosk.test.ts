import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { addOfficer } from '../../../server/auth/service.ts'
import { closePoint } from '../../../server/distribution/service.ts'
import { checkPin, setKiosk } from '../../../server/responses/kiosk-service.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { postJson, putJson } from '../../support/http.ts'
import { PIN, givenKiosk } from '../../support/kiosk.ts'

describe.each(DIALECTS)('a kiosk at the server (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function open(clock = { time: '2026-03-14T09:00:00Z' }) {
    const deps = testDeps(test.connection, { now: () => new Date(clock.time) })
    await givenInstitution(deps)
    const { code } = await givenKiosk(deps)
    const app = createApp(deps)
    const tryPin = (pin: string) => postJson(app, `/k/${code}/staff`, { pin })
    return { deps, app, code, tryPin }
  }
  const codeOf = async (response: Response) => {
    const { code }: { code: string } = await response.json()
    return code
  }

  it('lists its files by the hash of what is sent, twice the same', async () => {
    const { app, code } = await open()
    const read = async (): Promise<{ version: string; files: { url: string; sha256: string }[] }> =>
      (await app.request(`/k/${code}/files.json`)).json()
    const list = await read()

    expect(list.files.map(({ url }) => url)).toEqual([
      `/k/${code}`,
      `/k/${code}/lv`,
      `/k/${code}/en`,
      `/k/${code}/ru`,
      `/k/${code}/uz`,
      `/k/${code}/app.webmanifest`,
      '/k/icon.svg',
    ])
    for (const { url, sha256 } of list.files) {
      const bytes = await (await app.request(url)).text()
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
    expect(await read()).toEqual(list)
  })

  it('allows no script but its own, and no frame', async () => {
    const { app, code } = await open()
    const page = await app.request(`/k/${code}`)
    const policy = page.headers.get('content-security-policy') ?? ''
    const style = /<style>([\s\S]*?)<\/style>/.exec(await page.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')

    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain(`'sha256-${hash}'`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(page.headers.get('set-cookie')).toBeNull()
  })

  it('gives nobody anything of the PIN', async () => {
    const { app, code } = await open()
    const row = await test.connection.db.selectFrom('kiosk').selectAll().executeTakeFirstOrThrow()
    expect(row.pin_hash).toMatch(/^\$argon2id\$/)
    const pages = await Promise.all(
      ['', '/lv', '/files.json', '/app.webmanifest'].map(async (path) =>
        (await app.request(`/k/${code}${path}`)).text(),
      ),
    )

    expect(pages.join('')).not.toContain('argon2')
    expect(pages.join('')).not.toContain(PIN)
  })

  it('opens to the PIN alone', async () => {
    const { tryPin } = await open()

    expect((await tryPin(PIN)).status).toBe(200)
    const wrong = await tryPin('000000')
    expect(wrong.status).toBe(403)
    expect(await codeOf(wrong)).toBe('kiosk-pin-wrong')
  })

  it('takes eight attempts in a quarter of an hour, also when they come at once', async () => {
    const clock = { time: '2026-03-14T09:00:00Z' }
    const { tryPin } = await open(clock)
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => (await tryPin('000000')).status),
    )
    expect(statuses.filter((status) => status === 403)).toHaveLength(8)
    expect(statuses.filter((status) => status === 429)).toHaveLength(4)
    expect((await tryPin(PIN)).status).toBe(429)

    clock.time = '2026-03-14T09:15:01Z'
    expect((await tryPin(PIN)).status).toBe(200)
    expect((await tryPin('000000')).status).toBe(403)
  })

  it('forgets earlier attempts when the right PIN comes', async () => {
    const { tryPin } = await open()
    for (let attempt = 0; attempt < 7; attempt++) await tryPin('000000')
    await tryPin(PIN)

    for (let attempt = 0; attempt < 7; attempt++) await tryPin('000000')
    expect((await tryPin(PIN)).status).toBe(200)
  })

  it('opens to staff after the survey was closed: answers are still to be handed over', async () => {
    const { deps, app, code, tryPin } = await open()
    await closePoint(deps, code, '2026-03-13', 'test')

    expect((await app.request(`/k/${code}`)).status).toBe(410)
    expect(await codeOf(await app.request(`/k/${code}/files.json`))).toBe('collection-point-closed')
    expect((await tryPin(PIN)).status).toBe(200)
  })

  it('is only where a point’s mode says so', async () => {
    const { deps, app } = await open()
    await givenPoint(deps, { code: 'poster' }) // mode qr

    expect((await app.request('/k/poster')).status).toBe(404)
    expect(await codeOf(await app.request('/k/poster/files.json'))).toBe('not-a-kiosk')
    expect((await app.request('/k/nowhere')).status).toBe(404)
  })

  it('needs a PIN the first time and keeps it when none is given later', async () => {
    const { deps } = await open()
    const { code } = await givenPoint(deps, { code: 'tablet-2' })
    await test.connection.db
      .updateTable('collection_point')
      .set({ mode: 'kiosk' })
      .where('code', '=', code)
      .execute()
    deps.points.forget()
    const kiosk = await deps.points.find(code)
    if (!kiosk) throw new Error('no point')
    const settings = { idleSeconds: 60, language: null }

    await expect(setKiosk(deps, kiosk, settings, 'test')).rejects.toMatchObject({
      code: 'kiosk-pin-missing',
    })
    await setKiosk(deps, kiosk, { ...settings, pin: '123456' }, 'test')
    await setKiosk(deps, kiosk, { ...settings, idleSeconds: 90 }, 'test')
    await expect(checkPin(deps, kiosk, '123456')).resolves.toBeUndefined()
  })

  it('is set by officers only, and the audit log holds no PIN', async () => {
    const { deps, app, code } = await open()
    const put = (json: object) => putJson(app, `/api/kiosks/${code}`, json)
    expect((await put({ pin: '654321', idleSeconds: 60, language: null })).status).toBe(401)

    await addOfficer(deps, { email: 'a@b.lv', name: 'A', role: 'officer' }, 'test')
    const events = await test.connection.db.selectFrom('audit_event').selectAll().execute()
    const kiosk = events.filter(({ action }) => action === 'kiosk.set')
    expect(kiosk).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain(PIN)
  })
})
