import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { calendarDay } from '../../../server/calendar.ts'
import { readCube } from '../../../server/counts/service.ts'
import { closePoint } from '../../../server/distribution/service.ts'
import { eraseOldAnswerLinks } from '../../../server/embedding/service.ts'
import { aSubmission, responseId, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { givenEmbedded, signedIn } from '../../support/embedding.ts'
import { postForm, postJson, putJson } from '../../support/http.ts'
import { testMailing } from '../../support/invitations.ts'

interface Link {
  url: string
  frameUrl: string | null
  expiresOn: string
  ratings: { value: string; label: string; url: string }[]
}

describe.each(DIALECTS)('an address that works once (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function open() {
    const clock = { now: new Date('2026-03-14T09:00:00Z') }
    const deps = testDeps(test.connection, { now: () => clock.now, mailing: testMailing(null) })
    const { code, addPoint } = await givenEmbedded(deps)
    const app = createApp(deps)
    const cookie = await signedIn(deps, app)
    const makeKey = async (point = code, label = 'Payments') => {
      const made = await postJson(app, `/api/embedding/${point}/keys`, { label }, { cookie })
      const body: { id: string; key: string } = await made.json()
      return { status: made.status, ...body }
    }
    const { key, id: keyId } = await makeKey()
    const ask = (
      wishes: object = {},
      { bearer = key, idempotencyKey = '', point = code }: Partial<Record<string, string>> = {},
    ) =>
      postJson(app, `/api/points/${point}/answer-links`, wishes, {
        authorization: `Bearer ${bearer}`,
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      })
    const link = async (wishes: object = {}, options = {}): Promise<Link> =>
      (await ask(wishes, options)).json()
    const get = (url: string) => app.request(url.replace('http://localhost', ''))
    const answer = (n: number, token: string, answers: unknown = { satisfaction: 4 }) =>
      putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission(answers, { token }))
    return { deps, clock, app, code, addPoint, cookie, key, keyId, makeKey, ask, link, get, answer }
  }
  const tokenOf = ({ url }: { url: string }) => new URL(url).searchParams.get('t') ?? ''
  const codeOf = async (response: Response) => {
    const { code }: { code: string } = await response.json()
    return code
  }
  const stored = async () => {
    const cube = await readCube(test.connection.db)
    return [...cube.values()].map(({ place }) => `${place.service} ${place.channel} ${place.mode}`)
  }

  it('is made for a system with the point’s key and leads to the questionnaire', async () => {
    const { ask, get, code } = await open()
    const made = await ask({ language: 'en', validDays: 7 })
    expect(made.status).toBe(201)
    expect(made.headers.get('cache-control')).toBe('no-store')
    // No page of another site may ask.
    expect(made.headers.get('access-control-allow-origin')).toBeNull()
    const link: Link = await made.json()

    expect(link.url).toMatch(
      new RegExp(`^http://localhost/s/${code}\\?t=[\\w-]{16}\\.[\\w-]{22}&lang=en$`),
    )
    expect(link.frameUrl).toBe(link.url.replace('/s/', '/embed/'))
    expect(link.expiresOn).toBe('2026-03-21') // seven days after 14 March
    const page = await (await get(link.url)).text()
    expect(page).toContain('lang="en"')
    expect(page).toContain(`name="_token" value="${tokenOf(link)}"`)
    expect((await get(link.frameUrl ?? '')).status).toBe(200)
  })

  it('stores one answer, where the point says', async () => {
    const { link, answer, get } = await open()
    const made = await link()

    expect((await answer(1, tokenOf(made))).status).toBe(201)
    expect(await stored()).toEqual(['residence electronic inline'])
    const again = await answer(2, tokenOf(made))
    expect([again.status, await codeOf(again)]).toEqual([409, 'invitation-used'])
    expect((await get(made.url)).status).toBe(409)
  })

  it('stays unused however often it is opened, with a rating too', async () => {
    const { link, get, answer } = await open()
    const made = await link({ language: 'lv' })
    expect(made.ratings.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5'])
    for (const { url } of [made, made, ...made.ratings]) expect((await get(url)).status).toBe(200)
    expect(await stored()).toEqual([])

    const page = await (await get(made.ratings[3]?.url ?? '')).text()
    expect(page).toMatch(/<input[^>]*name="satisfaction"[^>]*value="4"[^>]*checked/)
    expect(page.match(/<input[^>]* checked/g)).toHaveLength(1)
    expect((await answer(1, tokenOf(made))).status).toBe(201)
  })

  it('works for a plain form, and a faulty answer does not use it up', async () => {
    const { link, app, code } = await open()
    const fields: [string, string][] = [
      ['_id', responseId(1)],
      ['_version', '1'],
      ['_locale', 'lv'],
      ['_token', tokenOf(await link())],
    ]
    const path = `/embed/${code}`
    expect((await postForm(app, path, [...fields, ['satisfaction', '9']])).status).toBe(422)
    expect((await postForm(app, path, [...fields, ['satisfaction', '2']])).status).toBe(200)
    expect((await postForm(app, path, [...fields, ['satisfaction', '2']])).status).toBe(200)
    const other = fields.map(([name, value]): [string, string] =>
      name === '_id' ? [name, responseId(2)] : [name, value],
    )
    expect((await postForm(app, path, [...other, ['satisfaction', '2']])).status).toBe(409)
    expect(await stored()).toHaveLength(1)
  })

  it('takes one of two answers sent at once, and both of two addresses', async () => {
    const { link, answer } = await open()
    const [one, other] = [tokenOf(await link()), tokenOf(await link())]
    const answers = await Promise.all([answer(1, one), answer(2, one), answer(3, other)])

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 409])
    expect(answers[2]?.status).toBe(201)
  })

  it('is the same for the same idempotency key and another without one', async () => {
    const { ask, link, makeKey, answer } = await open()
    const first = await ask({}, { idempotencyKey: 'T-2026-1' })
    const same = await ask({}, { idempotencyKey: 'T-2026-1' })
    expect([first.status, same.status]).toEqual([201, 200])
    const made: Link = await first.json()
    expect(await same.json()).toEqual(made)

    const differing = await ask({ validDays: 3 }, { idempotencyKey: 'T-2026-1' })
    expect([differing.status, await codeOf(differing)]).toEqual([422, 'idempotency-key-reused'])
    const others = [
      await link({}, { idempotencyKey: 'T-2026-2' }),
      await link({}, { idempotencyKey: 'T-2026-1', bearer: (await makeKey()).key }),
      await link(),
      await link(),
    ]
    expect(new Set([made, ...others].map(({ url }) => url)).size).toBe(5)

    await answer(1, tokenOf(made))
    expect(await link({}, { idempotencyKey: 'T-2026-1' })).toEqual(made)
    expect((await answer(2, tokenOf(made))).status).toBe(409)
  })

  it('is made once for calls that come at once', async () => {
    const { ask } = await open()
    const calls = await Promise.all(
      Array.from({ length: 6 }, () => ask({}, { idempotencyKey: 'T-1' })),
    )
    const links: Link[] = await Promise.all(calls.map((call) => call.json()))

    expect(new Set(links.map(({ url }) => url)).size).toBe(1)
    expect(calls.filter(({ status }) => status === 201)).toHaveLength(1)
    const batch = await test.connection.db
      .selectFrom('answer_link_batch')
      .select('issued')
      .executeTakeFirstOrThrow()
    expect(batch.issued).toBe(1)
  })

  it.each(['', 'a b', 'é', 'x'.repeat(201)])('refuses the idempotency key “%s”', async (given) => {
    const { app, code, key } = await open()
    const refused = await postJson(
      app,
      `/api/points/${code}/answer-links`,
      {},
      {
        authorization: `Bearer ${key}`,
        'idempotency-key': given,
      },
    )
    expect([refused.status, await codeOf(refused)]).toEqual([400, 'body-invalid'])
  })

  it.each([{ validDays: 0 }, { validDays: 91 }, { language: 'de' }, { service: 'another' }])(
    'cannot be wished for as %j',
    async (wishes) => {
      const { ask } = await open()
      expect((await ask(wishes)).status).toBe(400)
    },
  )

  it('needs a key of this very point', async () => {
    const { app, ask, addPoint, makeKey, code, key } = await open()
    const link = await addPoint('link')
    const { key: other } = await makeKey(link)
    const wrong = [
      ask({}, { bearer: other }),
      ask({}, { bearer: `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}` }),
      ask({}, { bearer: 'mk_000000000000_' + 'x'.repeat(43) }),
      ask({}, { bearer: 'x' }),
      postJson(app, `/api/points/${code}/answer-links`, {}),
    ]
    for (const response of await Promise.all(wrong)) {
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer')
      expect(await codeOf(response)).toBe('answer-key-wrong')
    }
    expect((await ask({}, { bearer: other, point: link })).status).toBe(201)
  })

  it('is kept to a page of its own where the point’s mode is a link', async () => {
    const { addPoint, makeKey, link } = await open()
    const point = await addPoint('link')
    const { key } = await makeKey(point)
    expect(await link({}, { bearer: key, point })).toMatchObject({ frameUrl: null })
    const poster = await makeKey('desk') // mode qr
    expect(poster.status).toBe(422)
  })

  it('is made no more once the key is revoked, but goes on working', async () => {
    const { app, code, cookie, keyId, ask, link, answer } = await open()
    const made = await link()
    const revoke = () =>
      postJson(app, `/api/embedding/${code}/keys/${keyId}/revocation`, {}, { cookie })
    expect((await revoke()).status).toBe(200)
    expect((await revoke()).status).toBe(404)

    expect((await ask()).status).toBe(401)
    expect((await answer(1, tokenOf(made))).status).toBe(201)
  })

  it('is made at most 600 times a minute with one key', async () => {
    const { ask, clock, keyId } = await open()
    await ask()
    await test.connection.db
      .updateTable('answer_key')
      .set({ calls: 598 })
      .where('id', '=', keyId)
      .execute()
    const statuses = await Promise.all(Array.from({ length: 4 }, async () => (await ask()).status))
    expect(statuses.toSorted((a, b) => a - b)).toEqual([201, 201, 429, 429])
    const refused = await ask()
    expect(refused.headers.get('retry-after')).toBe('60')

    clock.now = new Date('2026-03-14T09:01:00Z')
    expect((await ask()).status).toBe(201)
  })

  it('works to the end of its last day where the institution is, and leaves nothing', async () => {
    const { deps, clock, link, get, answer, ask } = await open()
    const made = await link({ validDays: 1 }, { idempotencyKey: 'T-1' })
    expect(made.expiresOn).toBe('2026-03-15')
    clock.now = new Date('2026-03-15T21:59:00Z') // 23:59 in Riga
    expect((await get(made.url)).status).toBe(200)

    clock.now = new Date('2026-03-15T22:00:00Z')
    expect(calendarDay(clock.now, 'Europe/Riga')).toBe('2026-03-16')
    const page = await get(`${made.url}&lang=lv`)
    expect(page.status).toBe(403)
    expect(await page.text()).toContain('Šī adrese vairs nedarbojas')
    expect(await codeOf(await answer(1, tokenOf(made)))).toBe('answer-link-invalid')

    await eraseOldAnswerLinks(deps)
    const left = await test.connection.db.selectFrom('answer_link').selectAll().execute()
    expect(left).toEqual([])
    expect((await ask({ validDays: 1 }, { idempotencyKey: 'T-1' })).status).toBe(201)
  })

  it('leads nowhere when it was made up, or belongs to another point', async () => {
    const { addPoint, link, get, app } = await open()
    const made = await link()
    const token = tokenOf(made)
    const turned = `${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`
    expect((await get(made.url.replace(token, turned))).status).toBe(403)
    const other = await addPoint('link')
    expect((await get(`/s/${other}?t=${token}`)).status).toBe(403)
    const put = await putJson(
      app,
      `/api/s/${other}/responses/${responseId(1)}`,
      aSubmission({ satisfaction: 4 }, { token }),
    )
    expect(put.status).toBe(403)
  })

  it('is not made for a closed point, nor without a signing key', async () => {
    const { deps, code, ask, key } = await open()
    const unsigned = createApp({ ...deps, mailing: undefined })
    const refused = await postJson(
      unsigned,
      `/api/points/${code}/answer-links`,
      {},
      {
        authorization: `Bearer ${key}`,
      },
    )
    expect(await codeOf(refused)).toBe('answer-links-not-configured')
    await closePoint(deps, code, '2026-03-13', 'test')
    expect((await ask()).status).toBe(410)
    expect((await ask({}, { point: 'nowhere' })).status).toBe(404)
  })

  it('leaves nothing that leads from it, or from the transaction, to the answer', async () => {
    const { link, answer, key } = await open()
    const made = await link({}, { idempotencyKey: 'T-2026-77' })
    const before = await everything()
    await answer(1, tokenOf(made))
    const after = await everything()

    const changed = Object.keys(after).filter((table) => before[table] !== after[table])
    expect(changed.filter((table) => /answer|embed/.test(table))).toEqual(['answer_link_batch'])
    const all = Object.values(after).join('\n')
    for (const secret of [tokenOf(made), 'T-2026-77', responseId(1), key.slice(16)]) {
      expect(all).not.toContain(secret)
    }
  })

  it('stands in the OpenAPI document', async () => {
    const { app } = await open()
    const document: {
      paths: Record<string, { post?: { responses: object; requestBody?: object } }>
    } = await (await app.request('/api/openapi.json')).json()
    const operation = document.paths['/api/points/{code}/answer-links']?.post
    expect(Object.keys(operation?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '201', '401', '410', '422', '429']),
    )
    expect(JSON.stringify(operation?.requestBody)).toContain('validDays')
  })

  /** Every table's rows as text. */
  async function everything(): Promise<Record<string, string>> {
    const { schema } = test.connection
    const tables = await schema.introspection.getTables()
    const rows = await Promise.all(
      tables.map(async ({ name }): Promise<[string, string]> => {
        const { rows: found } = await sql`select * from ${sql.table(name)}`.execute(schema)
        return [name, JSON.stringify(found)]
      }),
    )
    return Object.fromEntries(rows)
  }
})
