import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { addOfficer, createSignInLink } from '../../../server/auth/service.ts'
import { putProvider } from '../../../server/catalogue/service.ts'
import { publishSurvey, saveDraft } from '../../../server/surveys/service.ts'
import { SMALL_DEFINITION } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { postJson } from '../../support/http.ts'
import { aNumberList, givenPhonePoint } from '../../support/interviews.ts'

describe('interviews over HTTP', () => {
  const test = useTestDatabase('sqlite')

  async function given() {
    const { deps } = await givenPhonePoint(test.connection)
    const app = createApp(deps)
    const signedIn = async (name: string, providerId?: string) => {
      const person = { name, email: `${name}@example.lv`, role: 'officer' } as const
      const { id } = await addOfficer(deps, providerId ? { ...person, providerId } : person, 'test')
      const token = await createSignInLink(deps, id)
      const signIn = await postJson(app, '/api/auth/link', { token })
      const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      const headers = { cookie, 'accept-language': 'en' }
      const post = async (path: string, json: unknown = {}) => {
        const answer = await postJson(app, `/api/interviews${path}`, json, headers)
        return { status: answer.status, body: await answer.json() }
      }
      const get = async (path: string) => {
        const answer = await app.request(`/api/interviews${path}`, { headers })
        return { status: answer.status, body: await answer.json() }
      }
      return { post, get }
    }
    return { deps, signedIn }
  }
  const list = { csv: aNumberList(), language: 'lv', country: '371' }
  const plan = {
    list,
    point: 'phoned',
    name: 'March',
    size: 24,
    by: [],
    allocation: 'proportional',
    seed: '',
    contact: 'Anna Liepa, 6700 0000',
    mostAttempts: 6,
    hours: { days: [6], from: '10:00', to: '19:00' },
    notAgainDays: 180,
    keepUntil: '2026-04-30',
  }

  it('draws, gives a number, tells what to say and ask, and takes the answers', async () => {
    const { deps, signedIn } = await given()
    const { post, get } = await signedIn('anna')
    expect(await post('/lists/check', list)).toEqual({
      status: 200,
      body: { people: 24, columns: ['region'], repeated: 0 },
    })
    const drawn = await post('/waves', plan)
    expect(drawn.status).toBe(201)
    const wave = `/waves/${drawn.body.id}`

    const taken = await post(`${wave}/calls`, { languages: ['lv', 'ru'], call: null })
    const desk = await get(`${wave}/desk?language=ru`)
    expect(desk.body).toMatchObject({
      call: taken.body.call,
      mayCall: true,
      day: '2026-03-14',
      time: '11:00',
      language: 'ru',
      contact: 'Anna Liepa, 6700 0000',
      surveyVersion: 1,
      script: { privacyNotice: 'Храним.', steps: [{ title: 'Довольны?' }, {}, {}] },
    })
    // A new version in the middle of an interview is for the next one.
    const { survey_id } = await deps.connection.db
      .selectFrom('collection_point')
      .select('survey_id')
      .where('code', '=', 'phoned')
      .executeTakeFirstOrThrow()
    const changed = { ...SMALL_DEFINITION, elements: SMALL_DEFINITION.elements.slice(0, 2) }
    const { draft_revision: revision } = await deps.connection.db
      .selectFrom('survey')
      .select('draft_revision')
      .where('id', '=', survey_id)
      .executeTakeFirstOrThrow()
    await saveDraft(deps, survey_id, { revision, definitionText: JSON.stringify(changed) }, 'test')
    await publishSurvey(deps, survey_id, 'test')
    deps.points.forget()
    expect((await get(`${wave}/desk?language=ru`)).body).toMatchObject({ surveyVersion: 2 })
    expect((await get(`${wave}/desk?language=ru&version=1`)).body).toMatchObject({
      surveyVersion: 1,
      script: { steps: [{}, {}, { field: 'comment' }] },
    })
    expect(await get(`${wave}/desk?language=ru&version=7`)).toMatchObject({
      status: 422,
      body: { code: 'survey-version-unknown' },
    })
    const call = `${wave}/calls/${taken.body.call.id}`
    expect(await post(`${call}/hold`)).toMatchObject({ status: 200 })
    const answers = {
      response: randomUUID(),
      surveyVersion: 1,
      language: 'ru',
      fields: { satisfaction: ['5'], outcome: ['na'] },
    }
    expect(await post(`${call}/interview`, answers)).toEqual({
      status: 200,
      body: { end: 'complete', receipt: expect.any(String) },
    })
    expect(await post(`${call}/result`, { outcome: 'busy' })).toMatchObject({
      status: 409,
      body: { code: 'call-over' },
    })
    expect((await get('')).body.waves).toMatchObject([{ people: 24, interviews: 1, open: 23 }])
  })

  it('never gives numbers of one provider to people of another', async () => {
    const { deps, signedIn } = await given()
    const kind = 'agency' as const
    const none = {
      sizeGroup: null,
      territory: null,
      successor: null,
      validFrom: null,
      validTo: null,
    }
    await putProvider(deps, 'other', { name: { lv: 'Cits' }, kind, ...none }, 'test')
    const anna = await signedIn('anna', 'liepava')
    const drawn = await anna.post('/waves', plan)
    const wave = `/waves/${drawn.body.id}`
    const berta = await signedIn('berta', 'other')
    const take = { languages: ['lv'], call: null }

    for (const answer of [
      await berta.post('/waves', plan),
      await berta.post(`${wave}/calls`, take),
      await berta.get(`${wave}/desk?language=lv`),
      await berta.post(`${wave}/closing`),
    ]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
    }
    expect(await anna.post(`${wave}/calls`, take)).toMatchObject({ status: 200 })
  })

  it.each([
    ['hours', { days: [], from: '10:00', to: '19:00' }, 'hours.days'],
    ['hours', { days: [1], from: '19:00', to: '10:00' }, 'hours.to'],
    ['mostAttempts', 0, 'mostAttempts'],
    ['contact', '', 'contact'],
    ['keepUntil', '2027-04-30', 'keepUntil'],
  ])('names %s where it is %j', async (field, value, place) => {
    const { signedIn } = await given()
    const { post } = await signedIn('anna')
    const { status, body } = await post('/waves', { ...plan, [field]: value })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ place }])
  })
})
