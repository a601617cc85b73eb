import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { addOfficer, createSignInLink } from '../../../server/auth/service.ts'
import { SMALL_DEFINITION, givenInstitution, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { postJson } from '../../support/http.ts'

describe('a refused questionnaire is explained in the officer’s language', () => {
  const test = useTestDatabase('sqlite')

  async function given() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const app = createApp(deps)
    const person = { name: 'Ilze', email: 'ilze@example.lv', role: 'coordinator' } as const
    const { id } = await addOfficer(deps, person, 'test')
    const signedIn = await postJson(app, '/api/auth/link', {
      token: await createSignInLink(deps, id),
    })
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    return async (method: 'POST' | 'PUT', path: string, language: string, json: unknown) =>
      app.request(`/api/surveys${path}`, {
        method,
        headers: { 'content-type': 'application/json', 'accept-language': language, cookie },
        body: typeof json === 'string' ? json : JSON.stringify(json),
      })
  }

  const TWICE = { elements: [SMALL_DEFINITION.elements[0], SMALL_DEFINITION.elements[0]] }
  const REFUSALS = [
    ['lv', 'Nosaukums „satisfaction“ lietots divreiz; visiem nosaukumiem jābūt atšķirīgiem'],
    ['en-GB', 'The name “satisfaction” is used twice; every name must be different'],
    ['ru', 'Имя «satisfaction» использовано дважды; все имена должны различаться'],
    [
      'uz',
      '“satisfaction” nomi ikki marta ishlatilgan; barcha nomlar bir-biridan farq qilishi kerak',
    ],
  ] as const

  it.each(REFUSALS)('when a survey is started (%s)', async (language, detail) => {
    const send = await given()
    const refused = await send('POST', '', language, { definition: TWICE })

    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      code: 'definition-refused',
      errors: [{ place: 'elements.1.name', code: 'duplicate-name', detail }],
    })
  })

  it('when a draft is saved, and when it is published unfinished', async () => {
    const send = await given()
    const { title, ...untitled } = SMALL_DEFINITION
    expect(title).toBeDefined()
    const started = await send('POST', '', 'lv', { definition: untitled })
    const { id } = v.parse(v.object({ id: v.string() }), await started.json())
    const saved = await send('PUT', `/${id}/draft`, 'lv', { revision: 1, definition: TWICE })
    const published = await send('POST', `/${id}/publish`, 'lv', {})

    expect(await saved.json()).toMatchObject({ errors: [{ detail: REFUSALS[0][1] }] })
    expect(await published.json()).toMatchObject({
      errors: [
        {
          place: 'title',
          code: 'missing-property',
          detail: 'Trūkst īpašības „title“; pievienojiet to',
        },
      ],
    })
  })

  // JSON.parse reads this; JSON.stringify gives up on it, so it never reaches the examination.
  it('when it is nested too deep to be examined', async () => {
    const send = await given()
    const levels = 20_000
    const deep = `{"definition":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`
    const refused = await send('POST', '', 'lv', deep)

    expect(await refused.json()).toMatchObject({
      errors: [
        {
          place: 'definition',
          code: 'too-deep',
          detail: 'Ligzdojums ir pārāk dziļš; anketā drīkst būt ne vairāk kā 32 JSON līmeņi',
        },
      ],
    })
  })
})
