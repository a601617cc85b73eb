import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import type { Deps } from '../../../server/context.ts'
import { readCube } from '../../../server/counts/service.ts'
import { closePoint } from '../../../server/distribution/service.ts'
import { givenPoint, responseId, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { givenEmbedded, signedIn } from '../../support/embedding.ts'
import { postForm, postJson, putJson } from '../../support/http.ts'

const HOST = 'https://portal.example.lv'

describe.each(DIALECTS)('a questionnaire in a frame (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function open() {
    const deps = testDeps(test.connection)
    const { code, addPoint } = await givenEmbedded(deps)
    const app = createApp(deps)
    const cookie = await signedIn(deps, app)
    const allow = (origins: readonly string[], point = code) =>
      app.request(`/api/embedding/${point}/origins`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ origins }),
      })
    const framedBy = async (path: string) =>
      /frame-ancestors ([^;]*)/.exec(
        (await app.request(path)).headers.get('content-security-policy') ?? '',
      )?.[1]
    return { deps, app, code, addPoint, cookie, allow, framedBy }
  }

  it('is shown by the sites listed on its point and by no others', async () => {
    const { app, code, allow, framedBy } = await open()
    expect(await framedBy(`/embed/${code}`)).toBe("'none'")

    expect((await allow([`${HOST}/`, 'https://e.example.lv:8443', HOST])).status).toBe(200)
    expect(await framedBy(`/embed/${code}`)).toBe(`https://e.example.lv:8443 ${HOST}`)
    expect((await app.request(`/embed/${code}`)).headers.get('x-frame-options')).toBeNull()

    await allow([])
    expect(await framedBy(`/embed/${code}`)).toBe("'none'")
  })

  it('leaves every other page unframed', async () => {
    const { app, code, allow, framedBy } = await open()
    await allow([HOST])

    expect(await framedBy(`/s/${code}`)).toBe("'none'")
    expect((await app.request(`/s/${code}`)).headers.get('x-frame-options')).toBe('DENY')
    expect(await framedBy('/embed/desk')).toBe("'none'")
    expect(await framedBy('/embed/nowhere')).toBe("'none'")
  })

  it.each([
    ['http://portal.example.lv'],
    ['https://*.example.lv'],
    ["https://a.lv;script-src 'x'"],
  ])('refuses %s as a site', async (origin) => {
    const { allow, framedBy, code } = await open()
    await allow([HOST])

    expect((await allow([HOST, origin])).status).toBe(400)
    expect(await framedBy(`/embed/${code}`)).toBe(HOST)
  })

  it('is for points in a page only: on another the mode would say the wrong thing', async () => {
    const { allow } = await open()
    const refused = await allow([HOST], 'desk') // mode qr

    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({ code: 'embedding-mode' })
  })

  it('is set by officers of the provider, and the audit log says so', async () => {
    const { deps, app, code, allow } = await open()
    const auditor = await signedIn(deps, app, 'auditor')
    await givenPoint(deps, { code: 'elsewhere', provider: 'other' })
    const ofOther = await signedIn(deps, app, 'officer', 'other')
    const request = (cookie: string) =>
      app.request(`/api/embedding/${code}/origins`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json', cookie },
        body: '{"origins":[]}',
      })
    expect((await request('')).status).toBe(401)
    expect((await request(auditor)).status).toBe(403)
    expect((await request(ofOther)).status).toBe(403)
    const path = `/api/embedding/${code}/keys`
    const key = await postJson(app, path, { label: 'x' }, { cookie: ofOther })
    expect(key.status).toBe(403)

    await allow([HOST])
    const event = await test.connection.db
      .selectFrom('audit_event')
      .selectAll()
      .where('action', '=', 'collection-point.frame')
      .executeTakeFirstOrThrow()
    expect(event).toMatchObject({ subject: code })
    expect(event.details).toContain(HOST)
  })

  it('sets no cookie, posts to the frame and stores for the point', async () => {
    const { deps, app, code, allow } = await open()
    await allow([HOST])
    const page = await app.request(`/embed/${code}?lang=en`)
    const html = await page.text()
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(html).toContain(`action="/embed/${code}"`)
    expect(html).toContain(`<meta name="meraukla-hosts" content="${HOST}"`)

    const fields: [string, string][] = [
      ['_id', responseId(1)],
      ['_version', '1'],
      ['_locale', 'en'],
      ['satisfaction', '4'],
    ]
    // A visitor does not say where an answer counts.
    const elsewhere = await postForm(app, `/embed/${code}`, [...fields, ['mode', 'kiosk']])
    expect(elsewhere.status).toBe(422)

    const posted = await postForm(app, `/embed/${code}`, fields)
    expect(posted.status).toBe(200)
    expect(posted.headers.get('content-security-policy')).toContain(`frame-ancestors ${HOST}`)
    expect(await posted.text()).toContain('data-outcome')
    expect(await placesOf(deps)).toEqual([
      { service: 'residence', centre: '', channel: 'electronic', mode: 'inline' },
    ])
  })

  it('shows faults and a closed survey in the frame as well', async () => {
    const { deps, app, code, allow, framedBy } = await open()
    await allow([HOST])
    const faulty = await postForm(app, `/embed/${code}`, [
      ['_id', responseId(1)],
      ['_version', '1'],
      ['_locale', 'lv'],
    ])
    expect(faulty.status).toBe(422)
    expect(faulty.headers.get('content-security-policy')).toContain(`frame-ancestors ${HOST}`)
    expect(await faulty.text()).toContain(`action="/embed/${code}"`)

    await closePoint(deps, code, '2026-03-13', 'test')
    expect((await app.request(`/embed/${code}`)).status).toBe(410)
    expect(await framedBy(`/embed/${code}`)).toBe(HOST)
  })

  it('speaks the language that the code names, else the visitor’s', async () => {
    const { app, code } = await open()
    const languageAt = async (path: string) => {
      const page = await app.request(path, { headers: { 'accept-language': 'ru-LV,en;q=0.5' } })
      return /<html lang="([^"]*)"/.exec(await page.text())?.[1]
    }
    expect(await languageAt(`/embed/${code}`)).toBe('ru')
    expect(await languageAt(`/embed/${code}?lang=uz`)).toBe('uz-Latn')
  })

  it('gives the console what pages elsewhere need', async () => {
    const { app, code, cookie, allow } = await open()
    await allow([HOST])
    const answer = await app.request(`/api/embedding/${code}`, { headers: { cookie } })
    const known: { script: { address: string; integrity: string } } = await answer.json()

    expect(known).toMatchObject({
      mode: 'inline',
      address: `http://localhost/s/${code}`,
      frameAddress: `http://localhost/embed/${code}`,
      languages: ['lv', 'en', 'ru', 'uz'],
      origins: [HOST],
      canSign: false,
      keys: [],
    })
    const script = await app.request(known.script.address)
    const bytes = Buffer.from(await script.arrayBuffer())
    const hash = createHash('sha384').update(bytes).digest('base64')
    expect(known.script.integrity).toBe(`sha384-${hash}`)
    expect(script.headers.get('access-control-allow-origin')).toBe('*')
    expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect((await app.request('/embed/v0/meraukla.js')).status).toBe(404)
  })

  it('keeps the officers’ routes to the console’s own site', async () => {
    const { app, code } = await open()
    const elsewhere = { origin: HOST, 'sec-fetch-site': 'cross-site' }
    const key = await postJson(app, `/api/embedding/${code}/keys`, { label: 'x' }, elsewhere)
    expect(key.status).toBe(403)
    const answer = { surveyVersion: 1, locale: 'lv', answers: { satisfaction: 4 } }
    const put = await putJson(app, `/api/s/${code}/responses/${responseId(2)}`, answer)
    expect(put.headers.get('access-control-allow-origin')).toBeNull()
  })

  async function placesOf(deps: Deps) {
    const cube = await readCube(deps.connection.db)
    const places = Array.from(cube.values(), ({ place }) => place)
    return places.map(({ service, centre, channel, mode }) => ({ service, centre, channel, mode }))
  }
})
