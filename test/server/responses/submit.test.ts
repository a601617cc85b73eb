import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import { closePoint } from '../../../server/distribution/service.ts'
import { publishSurvey, saveDraft } from '../../../server/surveys/service.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import {
  SMALL_DEFINITION,
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'

describe.each(DIALECTS)('submitting a response (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function atInstant(instant: string) {
    const deps = testDeps(test.connection, { now: () => new Date(instant) })
    return { deps, app: createApp(deps) }
  }
  async function open(instant = '2026-03-14T09:00:00Z') {
    const started = await atInstant(instant)
    await givenInstitution(started.deps)
    const { code, survey } = await givenPoint(started.deps)
    const put = (n: number, submission: unknown) =>
      putJson(started.app, `/api/s/${code}/responses/${responseId(n)}`, submission)
    return { ...started, code, survey, put }
  }
  const cells = async () =>
    [...cellsOfCube(await readCube(test.connection.db))].map(
      ({ period, item, option, count }) => `${period} ${item} ${option} ${count}`,
    )

  it('counts every answer, the response and its language in one place and month', async () => {
    const { put } = await open()
    const answers = { satisfaction: 4, outcome: 'na', comment: 'Labi' }

    expect((await put(1, aSubmission(answers))).status).toBe(201)

    expect(await cells()).toEqual([
      '2026-03 _language lv 1',
      '2026-03 _response all 1',
      '2026-03 comment _answered 1',
      '2026-03 outcome na 1',
      '2026-03 satisfaction 4 1',
    ])
  })

  it('counts in the month it is where the institution is', async () => {
    // Half past midnight on 1 January 2027 in Riga, still 2026 in UTC.
    const { put } = await open('2026-12-31T22:30:00Z')
    await put(1, aSubmission())

    expect(await cells()).toContain('2027-01 satisfaction 4 1')
  })

  it('stores and counts a response that is sent twice once, and says so', async () => {
    const { put } = await open()

    const first = await put(1, aSubmission())
    expect(first.status).toBe(201)
    const { receipt }: { receipt: string } = await first.json()
    const again = await put(1, aSubmission())

    expect(again.status).toBe(200)
    expect(await again.json()).toEqual({ outcome: 'already-stored', receipt })
    expect(await cells()).toContain('2026-03 satisfaction 4 1')
  })

  it('takes a repeat in another language as the same response', async () => {
    const { put } = await open()
    await put(1, aSubmission())

    expect((await put(1, aSubmission({ satisfaction: 4 }, { locale: 'ru' }))).status).toBe(200)
  })

  it('refuses the same id with other answers and keeps the first', async () => {
    const { put } = await open()
    await put(1, aSubmission({ satisfaction: 4 }))
    const other = await put(1, aSubmission({ satisfaction: 1 }))

    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ code: 'response-conflict' })
    expect(await cells()).not.toContain('2026-03 satisfaction 1 1')
  })

  it('stores one of many equal requests that arrive at once', async () => {
    const { put } = await open()
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await put(1, aSubmission())).status),
    )

    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 200)).toHaveLength(19)
    expect(await cells()).toContain('2026-03 satisfaction 4 1')
  })

  it('counts hundreds of responses that share commits to the last unit', async () => {
    const { put } = await open()
    const statuses = await Promise.all(
      Array.from({ length: 600 }, async (_, n) => {
        return (await put(n, aSubmission({ satisfaction: 1 + (n % 5) }))).status
      }),
    )

    expect(new Set(statuses)).toEqual(new Set([201]))
    expect(await cells()).toContain('2026-03 satisfaction 3 120')
    const { responses, differences } = await verifyCounts(test.connection.db)
    expect({ responses, differences }).toEqual({ responses: 600, differences: [] })
  })

  it('names each faulty answer in the language it was given in, and stores nothing', async () => {
    const { put } = await open()
    const refused = await put(1, aSubmission({ satisfaction: 9, outcome: 'maybe', extra: 1 }))

    expect(refused.status).toBe(422)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    const problem: { code: string; errors: { item: string; detail: string }[] } =
      await refused.json()
    expect(problem.code).toBe('answers-invalid')
    expect(problem.errors.map(({ item }) => item).toSorted()).toEqual([
      'extra',
      'outcome',
      'satisfaction',
    ])
    const satisfaction = problem.errors.find(({ item }) => item === 'satisfaction')
    expect(satisfaction?.detail).toContain('Cik apmierināts?')
    expect(await cells()).toEqual([])
  })

  it('answers 410 after the last day and takes answers on it', async () => {
    const { deps, code, put } = await open('2026-03-14T21:30:00Z') // 23:30 on the 14th in Riga
    await closePoint(deps, code, '2026-03-14', 'test')
    expect((await put(1, aSubmission())).status).toBe(201)

    const { app } = await atInstant('2026-03-14T22:30:00Z')
    const late = await putJson(app, `/api/s/${code}/responses/${responseId(2)}`, aSubmission())
    expect(late.status).toBe(410)
    expect(await late.json()).toMatchObject({ status: 410, code: 'collection-point-closed' })
  })

  it('answers 404 for a code that nobody was given', async () => {
    const { app } = await open()
    const refused = await putJson(app, `/api/s/nowhere/responses/${responseId(1)}`, aSubmission())

    expect(refused.status).toBe(404)
  })

  it('still takes answers to an earlier version, and none to a version never published', async () => {
    const { deps, survey, put } = await open()
    const elements = SMALL_DEFINITION.elements.slice(0, 2)
    const definitionText = JSON.stringify({ ...SMALL_DEFINITION, elements })
    await saveDraft(deps, survey, { revision: 1, definitionText }, 'test')
    await publishSurvey(deps, survey, 'test')

    const queued = aSubmission({ satisfaction: 5, comment: 'Rakstīts bezsaistē' })
    expect((await put(1, queued)).status).toBe(201)
    expect((await put(2, { ...queued, surveyVersion: 2 })).status).toBe(422) // no comment there
    expect((await put(3, aSubmission({ satisfaction: 5 }, { surveyVersion: 2 }))).status).toBe(201)
    expect((await put(4, { ...queued, surveyVersion: 3 })).status).toBe(422)
  })

  it('keeps no time of day, no address and no device beside the answers', async () => {
    const { put } = await open()
    await put(1, aSubmission())
    const row = await test.connection.db
      .selectFrom('response')
      .selectAll()
      .executeTakeFirstOrThrow()

    expect(row.day).toBe('2026-03-14')
    // Filled when the day is closed, alike for all of its answers but for chance.
    expect([row.receipt_day, row.receipt_salt]).toEqual([null, null])
    expect(Object.keys(row).toSorted()).toEqual([
      'answers',
      'answers_hash',
      'audience',
      'centre_id',
      'channel',
      'collection_point',
      'day',
      'id',
      'language',
      'mode',
      'provider_id',
      'receipt_day',
      'receipt_salt',
      'service_id',
      'survey_id',
      'survey_version',
    ])
  })

  it('keeps free text apart from the coded answers', async () => {
    const { put } = await open()
    await put(1, aSubmission({ satisfaction: 2, comment: 'Gara rinda' }))
    const row = await test.connection.db
      .selectFrom('response')
      .selectAll()
      .executeTakeFirstOrThrow()
    const text = await test.connection.db
      .selectFrom('response_text')
      .selectAll()
      .executeTakeFirstOrThrow()

    expect(row.answers).not.toContain('Gara rinda')
    expect(text).toMatchObject({ item: 'comment', text: 'Gara rinda', month: '2026-03' })
  })
})
