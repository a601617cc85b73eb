import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { addOfficer, createSignInLink } from '../../../server/auth/service.ts'
import type { Role } from '../../../server/auth/can.ts'
import { listSurveys } from '../../../server/surveys/service.ts'
import { givenInstitution, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { postJson } from '../../support/http.ts'

const SURVEY = {
  title: 'Visit',
  elements: [
    { type: 'rating', name: 'Ease', title: 'How <b>easy</b> was it?' },
    { type: 'file', name: 'photo', title: 'A photo' },
  ],
}

describe('questionnaires of other tools over HTTP', () => {
  const test = useTestDatabase('sqlite')

  async function given(role: Role = 'officer') {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const app = createApp(deps)
    const { id } = await addOfficer(deps, { name: 'A', email: 'a@example.lv', role }, 'test')
    const signIn = await postJson(app, '/api/auth/link', {
      token: await createSignInLink(deps, id),
    })
    const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const send = (body: RequestInit['body'], headers: Record<string, string> = {}) =>
      app.request('/api/surveys/import', {
        method: 'POST',
        headers: { cookie, 'accept-language': 'lv', ...headers },
        ...(body !== undefined && { body }),
      })
    const get = (path: string) => app.request(path, { headers: { cookie } })
    return { deps, send, get }
  }

  it('become drafts, with a report in the officer’s language', async () => {
    const { send, get } = await given()
    const answer = await send(JSON.stringify(SURVEY))
    expect(answer.status).toBe(201)
    const { id, report } = await answer.json()

    expect(report.summary).toContainEqual({
      subject: 'question',
      label: 'Jautājumi',
      taken: 1,
      approximated: 0,
      leftOut: 1,
    })
    expect(report.entries).toContainEqual(
      expect.objectContaining({
        place: 'elements.1',
        grade: 'left-out',
        detail: 'Datnes, attēlus un ierakstus nevāc',
      }),
    )
    expect(report.stillNeeded.map(({ field }: { field: string }) => field)).toEqual([
      'privacyNotice',
      'purpose',
      'retentionMonths',
      'audience',
    ])
    const survey = await (await get(`/api/surveys/${id}`)).json()
    expect(survey.draft.pages[0].elements[0]).toEqual({
      type: 'rating',
      name: 'ease',
      title: 'How easy was it?',
    })
  })

  it('are taken from a form too, as a browser without scripts sends it', async () => {
    const { send } = await given()
    const form = new FormData()
    form.set('file', new File([JSON.stringify(SURVEY)], 'survey.json'))

    expect((await send(form)).status).toBe(201)
  })

  it('are refused with the place, and nothing is stored', async () => {
    const { deps, send } = await given()
    const answer = await send('<document><!DOCTYPE x></document>')

    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      code: 'import-refused',
      errors: [{ place: 'file', code: 'fault_doctype' }],
    })
    expect(await listSurveys(deps.connection.db)).toEqual([])
  })

  it('are not for those who may not edit surveys', async () => {
    const { send } = await given('auditor')

    expect((await send(JSON.stringify(SURVEY))).status).toBe(403)
  })

  it('go out again as SurveyJS and as a workbook', async () => {
    const { send, get } = await given()
    const { id } = await (await send(JSON.stringify(SURVEY))).json()
    const json = await get(`/api/surveys/${id}/export?format=surveyjs`)
    const workbook = await get(`/api/surveys/${id}/export?format=xlsform`)

    expect(await json.json()).toMatchObject({ title: 'Visit', locale: 'en' })
    expect(json.headers.get('content-disposition')).toMatch(
      /^attachment; filename="survey-.*\.json"$/,
    )
    const bytes = new Uint8Array(await workbook.arrayBuffer())
    expect(Buffer.from(bytes.slice(0, 4)).toString('latin1')).toBe('PK\u0003\u0004')
    expect((await get(`/api/surveys/${id}/export?format=docx`)).status).toBe(400)
    expect((await get('/api/surveys/none/export?format=surveyjs')).status).toBe(404)
  })
})
