import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { addOfficer, createSignInLink } from '../../../server/auth/service.ts'
import { putProvider } from '../../../server/catalogue/service.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { postJson } from '../../support/http.ts'

const FILE = 'satisfaction,day\n5,2026-03-01\n9,2026-03-02\n'

describe('the routes of imports', () => {
  const test = useTestDatabase('sqlite')

  async function given(person: {
    role: 'coordinator' | 'auditor' | 'officer'
    providerId?: string
  }) {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { survey, code } = await givenPoint(deps)
    const other = {
      name: { lv: 'Cits' },
      kind: 'agency',
      sizeGroup: null,
      territory: null,
    } as const
    await putProvider(
      deps,
      'other',
      { ...other, successor: null, validFrom: null, validTo: null },
      'test',
    )
    const app = createApp(deps)
    const { id } = await addOfficer(deps, { name: 'A', email: 'a@example.lv', ...person }, 'test')
    const signedIn = await postJson(app, '/api/auth/link', {
      token: await createSignInLink(deps, id),
    })
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const post = (
      path: string,
      fields: Record<string, string>,
      headers: Record<string, string> = {},
    ) => {
      const body = new FormData()
      body.set('file', new File([FILE], 'a.csv', { type: 'text/csv' }))
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return Promise.resolve(
        app.request(path, {
          method: 'POST',
          body,
          headers: { cookie, 'accept-language': 'lv', ...headers },
        }),
      )
    }
    const mapping = JSON.stringify({
      survey,
      day: { column: 'day', format: 'iso' },
      language: { fixed: 'lv' },
      place: { point: code },
      items: { satisfaction: { column: 'satisfaction' } },
    })
    return { app, cookie, post, mapping, survey }
  }

  it('show a file and propose a mapping', async () => {
    const { post, survey } = await given({ role: 'coordinator' })

    const res = await post('/api/imports/preview', { survey })

    expect(res.status).toBe(200)
    expect(await res.json()).toMatchObject({
      columns: ['satisfaction', 'day'],
      rows: 2,
      proposal: { mapping: { items: { satisfaction: { column: 'satisfaction' } } } },
    })
  })

  it('try a file and name its faults in the reader’s language', async () => {
    const { post, mapping } = await given({ role: 'coordinator' })

    const res = await post('/api/imports', { mapping, step: 'check' })

    expect(res.status).toBe(200)
    expect(await res.json()).toMatchObject({
      outcome: 'refused',
      faults: [{ place: '2. rinda (lapā 3. rinda), kolonna „satisfaction“', row: 2 }],
    })
  })

  it('import the good rows where that was asked for', async () => {
    const { app, cookie, post, mapping } = await given({ role: 'coordinator' })

    const res = await post('/api/imports', { mapping, step: 'import', acceptValid: 'yes' })

    expect(res.status).toBe(201)
    const list = await app.request('/api/imports', { headers: { cookie } })
    expect(await list.json()).toMatchObject([{ responses: 1, leftOut: 1, importedBy: 'A' }])
  })

  it('are closed to auditors and to strangers', async () => {
    const { post, mapping } = await given({ role: 'auditor' })

    expect((await post('/api/imports', { mapping, step: 'import' })).status).toBe(403)
    expect((await post('/api/imports', { mapping, step: 'import' }, { cookie: '' })).status).toBe(
      401,
    )
  })

  it('let an officer of one provider import for that one only', async () => {
    const { post, mapping } = await given({ role: 'officer', providerId: 'other' })

    const res = await post('/api/imports', { mapping, step: 'import', acceptValid: 'yes' })

    expect(await res.json()).toMatchObject({
      outcome: 'refused',
      faults: [
        { row: 1, code: 'not-your-place' },
        { row: 2, code: 'not-your-place' },
        { row: 2, code: 'unknown-answer' },
      ],
    })
  })

  it('refuse what is no mapping, naming the member', async () => {
    const { post } = await given({ role: 'coordinator' })

    const res = await post('/api/imports', { mapping: '{"survey":"x","itmes":{}}', step: 'check' })

    expect(res.status).toBe(422)
    expect(JSON.stringify(await res.json())).toContain('mapping.')
    expect((await post('/api/imports', { mapping: '{', step: 'check' })).status).toBe(400)
  })
})
